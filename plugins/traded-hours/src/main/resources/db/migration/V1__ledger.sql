-- The hours that a setting bought for an academic year, and every line that added to them or used them.

-- One row for each setting and academic year: the account. Whoever books locks it, so that of two people who book the last
-- hour one gets it.
create table plugin_traded_hours.agreement (
    tenant_id   int not null,
    id          uuid not null,
    setting_id  uuid not null,
    -- The year in which it begins: 2026 is 1 September 2026 to 31 August 2027.
    academic_year int not null check (academic_year between 2000 and 2200),
    -- The sum of its lines: only a new line changes it.
    balance_minutes int not null default 0,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, setting_id, academic_year),
    foreign key (tenant_id, setting_id) references attune.setting
);
select attune.enable_tenant_table('plugin_traded_hours.agreement');
revoke delete on plugin_traded_hours.agreement from attune_app;
create index on plugin_traded_hours.agreement (tenant_id, academic_year);

create table plugin_traded_hours.ledger_entry (
    tenant_id   int not null,
    id          uuid not null,
    agreement_id uuid not null,
    kind        text not null check (kind in ('BOUGHT', 'CHARGED', 'REFUNDED')),
    -- Bought and refunded add, charged takes away.
    minutes     int not null check ((kind = 'CHARGED') = (minutes < 0) and minutes <> 0),
    -- Filled in by the database.
    balance_after int not null,
    happened_on date not null,
    note        text not null default '',
    -- The work that was charged or refunded; nothing for a purchase.
    activity_id uuid,
    involvement_id uuid,
    child_id    uuid,
    -- From the form: the same form sent twice makes one line.
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    -- Work is charged once, and given back once.
    unique (tenant_id, activity_id, kind),
    foreign key (tenant_id, agreement_id) references plugin_traded_hours.agreement,
    foreign key (tenant_id, activity_id) references attune.activity,
    foreign key (tenant_id, involvement_id) references attune.involvement,
    foreign key (tenant_id, child_id) references attune.child,
    check ((kind = 'BOUGHT') = (activity_id is null)),
    check ((activity_id is null) = (child_id is null) and (activity_id is null) = (involvement_id is null))
);
select attune.enable_tenant_table('plugin_traded_hours.ledger_entry', 'child_id', p_append_only => true);
create index on plugin_traded_hours.ledger_entry (tenant_id, agreement_id, id);
create index on plugin_traded_hours.ledger_entry (tenant_id, involvement_id, id);
create index on plugin_traded_hours.ledger_entry (tenant_id, child_id);

-- How far below zero the authority lets a setting go, by the settings that its administrator can change.
create function plugin_traded_hours.overdraft_minutes() returns int
    language sql stable
    set search_path = pg_catalog
begin atomic
    select coalesce((
        select (a.settings ->> 'overdraftHours')::int * 60 from attune.plugin_activation a
        where a.tenant_id = attune.current_tenant() and a.plugin_id = 'traded-hours'), 0);
end;

-- A line moves the balance, and the balance never goes lower than it may.
create function plugin_traded_hours.book() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    update plugin_traded_hours.agreement a set balance_minutes = a.balance_minutes + new.minutes
        where a.tenant_id = new.tenant_id and a.id = new.agreement_id
        returning a.balance_minutes into strict new.balance_after;
    if new.minutes < 0 and new.balance_after < -plugin_traded_hours.overdraft_minutes() then
        raise exception 'the setting has not enough hours left' using
            errcode = 'check_violation', constraint = 'no_hours_left';
    end if;
    if new.kind = 'REFUNDED' and not exists (
        select from plugin_traded_hours.ledger_entry c
        where c.tenant_id = new.tenant_id and c.activity_id = new.activity_id and c.kind = 'CHARGED'
          and c.agreement_id = new.agreement_id and c.minutes = -new.minutes) then
        raise exception 'what is given back was charged before, the same minutes' using
            errcode = 'check_violation', constraint = 'refund_of_a_charge';
    end if;
    return new;
end
$$;
create trigger book before insert on plugin_traded_hours.ledger_entry
    for each row execute function plugin_traded_hours.book();

-- An account begins at nothing, and no statement but a line's own moves its balance.
create function plugin_traded_hours.guard_balance() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if tg_op = 'INSERT' and new.balance_minutes <> 0
       or tg_op = 'UPDATE' and new.balance_minutes <> old.balance_minutes and pg_trigger_depth() < 2 then
        raise exception 'a balance is the sum of its lines' using
            errcode = 'check_violation', constraint = 'balance_by_lines_only';
    end if;
    return new;
end
$$;
create trigger guard_balance before insert or update on plugin_traded_hours.agreement
    for each row execute function plugin_traded_hours.guard_balance();

grant execute on function plugin_traded_hours.overdraft_minutes to attune_app;
