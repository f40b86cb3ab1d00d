-- District days: each district has so many days of the service a year, for what was agreed with its partners. The days themselves
-- are on the kernel's ledger, one account for each district and year; here is what they are for.

-- What a district was given for a year, by the authority's rule or by somebody's word, and the credit that gave it.
create table plugin_district_days.allocation (
    tenant_id   int not null,
    id          uuid not null,
    district_id uuid not null,
    year_kind   text not null check (year_kind in ('ACADEMIC', 'FINANCIAL')),
    year        int not null check (year between 2000 and 2200),
    account_id  uuid not null,
    minutes     int not null check (minutes between 0 and 1000000),
    -- Null where it was given nothing.
    credit_id   uuid,
    -- Empty where it was given by rule.
    reason      text not null default '' check (length(reason) <= 1000),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint given_once_a_year unique (tenant_id, district_id, year_kind, year),
    foreign key (tenant_id, district_id) references attune.district,
    foreign key (tenant_id, account_id) references attune.ledger_account,
    foreign key (tenant_id, credit_id) references attune.ledger_transaction,
    constraint given_by_a_credit check ((minutes = 0) = (credit_id is null))
);
select attune.enable_tenant_table('plugin_district_days.allocation');
revoke delete on plugin_district_days.allocation from attune_app;

-- How a district's days are divided over its people: who is not here has an equal part of the rest.
create table plugin_district_days.share (
    tenant_id   int not null,
    id          uuid not null,
    district_id uuid not null,
    year_kind   text not null check (year_kind in ('ACADEMIC', 'FINANCIAL')),
    year        int not null check (year between 2000 and 2200),
    practitioner_id uuid not null,
    minutes     int not null check (minutes between 0 and 1000000),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint one_share_a_year unique (tenant_id, district_id, year_kind, year, practitioner_id),
    foreign key (tenant_id, district_id) references attune.district,
    foreign key (tenant_id, practitioner_id) references attune.practitioner
);
select attune.enable_tenant_table('plugin_district_days.share');
create index on plugin_district_days.share (tenant_id, practitioner_id);

-- What was agreed with a district's partners for a year.
create table plugin_district_days.priority (
    tenant_id   int not null,
    id          uuid not null,
    district_id uuid not null,
    year_kind   text not null check (year_kind in ('ACADEMIC', 'FINANCIAL')),
    year        int not null check (year between 2000 and 2200),
    title       text not null check (length(title) between 1 and 120),
    why         text not null default '' check (length(why) <= 4000),
    agreed_with text not null check (length(agreed_with) between 1 and 200),
    agreed_on   date not null,
    -- How much of the year's days is meant for it; 0 where that was not said.
    minutes     int not null default 0 check (minutes between 0 and 1000000),
    -- Nothing more is planned against it; what was stays.
    ended_on    date,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    -- For work, which names its district and year too.
    unique (tenant_id, id, district_id, year_kind, year),
    foreign key (tenant_id, district_id) references attune.district
);
select attune.enable_tenant_table('plugin_district_days.priority');
create unique index priority_named_once on plugin_district_days.priority
    (tenant_id, district_id, year_kind, year, lower(title));

-- A piece of work that is planned, and what of its plan is still open. It names no child.
create table plugin_district_days.work (
    tenant_id   int not null,
    id          uuid not null,
    district_id uuid not null,
    year_kind   text not null check (year_kind in ('ACADEMIC', 'FINANCIAL')),
    year        int not null check (year between 2000 and 2200),
    account_id  uuid not null,
    priority_id uuid,
    kind        text not null check (kind in ('PROJECT', 'DROP_IN', 'EARLY_YEARS', 'TRAINING', 'COMMUNITY_OF_PRACTICE',
        'MULTI_FAMILY_GROUP', 'VIG', 'OTHER')),
    title       text not null check (length(title) between 1 and 120),
    note        text not null default '' check (length(note) <= 4000),
    setting_id  uuid,
    -- Who leads it; null for the team.
    practitioner_id uuid,
    planned_for date not null,
    -- What was planned at first, and what of it is reserved still.
    planned_minutes int not null check (planned_minutes between 1 and 1000000),
    open_minutes int not null check (open_minutes between 0 and 1000000),
    reservation_id uuid,
    state       text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
    -- What came of it, or why it was dropped.
    outcome     text not null default '' check (length(outcome) <= 4000),
    ended_on    date,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, district_id) references attune.district,
    foreign key (tenant_id, account_id) references attune.ledger_account,
    foreign key (tenant_id, priority_id, district_id, year_kind, year)
        references plugin_district_days.priority (tenant_id, id, district_id, year_kind, year),
    foreign key (tenant_id, setting_id) references attune.setting,
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    foreign key (tenant_id, reservation_id) references attune.ledger_transaction,
    constraint open_days_are_reserved check ((open_minutes > 0) = (reservation_id is not null)),
    constraint ended_work_reserves_nothing check ((state = 'OPEN') = (ended_on is null) and (state = 'OPEN' or open_minutes = 0))
);
select attune.enable_tenant_table('plugin_district_days.work');
revoke delete on plugin_district_days.work from attune_app;
create index on plugin_district_days.work (tenant_id, year_kind, year, district_id, planned_for);
create index on plugin_district_days.work (tenant_id, priority_id) where priority_id is not null;
create index on plugin_district_days.work (tenant_id, practitioner_id) where practitioner_id is not null;
create index on plugin_district_days.work (tenant_id, setting_id) where setting_id is not null;
create index on plugin_district_days.work (tenant_id, planned_for) where state = 'OPEN';

-- Time that was worked, and its charge. What was wrong is taken back, and stays to be read.
create table plugin_district_days.worked (
    tenant_id   int not null,
    id          uuid not null,
    work_id     uuid not null,
    practitioner_id uuid not null,
    day         date not null,
    minutes     int not null check (minutes between 1 and 1000000),
    what        text not null default '' check (length(what) <= 200),
    charge_id   uuid not null,
    taken_back_on date,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    unique (tenant_id, charge_id),
    foreign key (tenant_id, work_id) references plugin_district_days.work,
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    foreign key (tenant_id, charge_id) references attune.ledger_transaction
);
select attune.enable_tenant_table('plugin_district_days.worked');
revoke delete on plugin_district_days.worked from attune_app;
create index on plugin_district_days.worked (tenant_id, work_id, day);
create index on plugin_district_days.worked (tenant_id, practitioner_id, day);
create index on plugin_district_days.worked (tenant_id, day);

-- Where a district stands on the grid that looks like the map: column from the west, row from the north.
create table plugin_district_days.grid_place (
    tenant_id   int not null,
    id          uuid not null,
    district_id uuid not null,
    across      int not null check (across between 1 and 8),
    down        int not null check (down between 1 and 8),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, district_id),
    constraint one_district_a_place unique (tenant_id, across, down),
    foreign key (tenant_id, district_id) references attune.district on delete cascade
);
select attune.enable_tenant_table('plugin_district_days.grid_place');

-- Days that are to go from one district to another: asked for by one, approved by two others, and moved with the second approval.
create table plugin_district_days.move (
    tenant_id   int not null,
    id          uuid not null,
    from_id     uuid not null,
    to_id       uuid not null,
    year_kind   text not null check (year_kind in ('ACADEMIC', 'FINANCIAL')),
    year        int not null check (year between 2000 and 2200),
    minutes     int not null check (minutes between 1 and 1000000),
    reason      text not null check (length(reason) between 1 and 1000),
    asked_by    uuid not null,
    asked_name  text not null check (asked_name <> ''),
    asked_on    date not null,
    state       text not null default 'ASKED' check (state in ('ASKED', 'MOVED', 'DECLINED', 'WITHDRAWN')),
    ended_on    date,
    -- Who declined or withdrew it, and why.
    ended_name  text not null default '',
    ended_because text not null default '' check (length(ended_because) <= 1000),
    -- The ledger's.
    moved_id    uuid,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    unique (tenant_id, moved_id),
    foreign key (tenant_id, from_id) references attune.district,
    foreign key (tenant_id, to_id) references attune.district,
    foreign key (tenant_id, moved_id) references attune.ledger_transaction,
    foreign key (tenant_id, asked_by) references attune.account on delete cascade,
    constraint to_another_district check (from_id <> to_id),
    constraint moved_by_the_ledger check ((state = 'MOVED') = (moved_id is not null) and (state = 'ASKED') = (ended_on is null))
);
select attune.enable_tenant_table('plugin_district_days.move');
revoke delete on plugin_district_days.move from attune_app;
create index on plugin_district_days.move (tenant_id, year_kind, year, id);
create index on plugin_district_days.move (tenant_id, from_id);
create index on plugin_district_days.move (tenant_id, to_id);
create index on plugin_district_days.move (tenant_id, asked_by);

-- Who approved it. Never changed: whoever is of another mind declines.
create table plugin_district_days.move_approval (
    tenant_id   int not null,
    id          uuid not null,
    move_id     uuid not null,
    account_id  uuid not null,
    name        text not null check (name <> ''),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint approves_once unique (tenant_id, move_id, account_id),
    foreign key (tenant_id, move_id) references plugin_district_days.move,
    foreign key (tenant_id, account_id) references attune.account on delete cascade
);
select attune.enable_tenant_table('plugin_district_days.move_approval', p_append_only => true);
create index on plugin_district_days.move_approval (tenant_id, account_id);

-- Three people: whoever asks, and two others who sign with their own name.
create function plugin_district_days.approved_by_another() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if attune.current_actor() is distinct from 'user:' || new.account_id or exists (
        select from plugin_district_days.move m
        where m.tenant_id = new.tenant_id and m.id = new.move_id and m.asked_by = new.account_id) then
        raise exception 'somebody else approves' using errcode = 'check_violation', constraint = 'moved_by_three_people';
    end if;
    return new;
end
$$;
create trigger approved_by_another before insert on plugin_district_days.move_approval
    for each row execute function plugin_district_days.approved_by_another();

create function plugin_district_days.moved_by_three() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'ASKED' then
            raise exception 'what is moved was asked for' using errcode = 'check_violation', constraint = 'moved_by_three_people';
        end if;
        return new;
    end if;
    if old.state <> 'ASKED' or (new.asked_by, new.from_id, new.to_id, new.minutes, new.year_kind, new.year)
        is distinct from (old.asked_by, old.from_id, old.to_id, old.minutes, old.year_kind, old.year) then
        raise exception 'what was asked does not change' using errcode = 'check_violation', constraint = 'moved_by_three_people';
    end if;
    if new.state = 'MOVED' and (select count(*) from plugin_district_days.move_approval a
        where a.tenant_id = new.tenant_id and a.move_id = new.id) < 2 then
        raise exception 'two others approve' using errcode = 'check_violation', constraint = 'moved_by_three_people';
    end if;
    return new;
end
$$;
create trigger moved_by_three before insert or update on plugin_district_days.move
    for each row execute function plugin_district_days.moved_by_three();
