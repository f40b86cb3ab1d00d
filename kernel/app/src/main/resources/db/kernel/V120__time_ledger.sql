-- The time ledger: who has how much of the service's time, and where every minute of it went. See docs/decisions/0025.
--
-- An account has six books. What leaves one enters another, so that each line of the ledger, and with it each account, adds up to
-- nothing: that is double entry, and here it is a CHECK, which no trigger, no order of statements and no import gets around.
--   supplied   the other side of what was bought or allocated: goes below zero by it
--   available  what may still be used; below zero only with leave
--   reserved   what planned work will use
--   used       what work used
--   expired    what lapsed at the end of a period
--   moved      the other side of what went to another account, or to the next period
-- All in minutes.

create table attune.ledger_account (
    tenant_id   int not null,
    id          uuid not null,
    -- The plugin whose account it is, and the plugin's own name for it.
    scheme      text not null check (scheme ~ '^[a-z][a-z0-9-]{1,62}$'),
    scheme_key  text not null default '' check (length(scheme_key) <= 120),
    owner_kind  text not null check (owner_kind in ('SETTING', 'DISTRICT', 'TEAM', 'VIRTUAL_SCHOOL', 'PROJECT')),
    setting_id  uuid,
    district_id uuid,
    team_id     uuid,
    -- What has no table of its own: the Virtual School, a project.
    owner_name  text not null default '' check (length(owner_name) <= 120),
    -- ACADEMIC 2026 is 1 September 2026 to 31 August 2027, FINANCIAL 2026 is 1 April 2026 to 31 March 2027.
    year_kind   text not null check (year_kind in ('ACADEMIC', 'FINANCIAL')),
    year        int not null check (year between 2000 and 2200),
    -- How its people count; the ledger counts in minutes.
    unit        text not null check (unit in ('HOURS', 'DAYS', 'SESSIONS')),
    overdraft_minutes int not null default 0 check (overdraft_minutes between 0 and 1000000),
    -- What becomes of what is left when the period is closed, so many days after its last.
    carry_over  text not null check (carry_over in ('NOTHING', 'EVERYTHING', 'UP_TO')),
    carry_limit_minutes int not null default 0 check (carry_limit_minutes between 0 and 1000000),
    close_after_days int not null default 30 check (close_after_days between 0 and 366),
    closed_on   date,
    supplied    int not null default 0,
    available   int not null default 0,
    reserved    int not null default 0,
    used        int not null default 0,
    expired     int not null default 0,
    moved       int not null default 0,
    -- How many lines its statement has.
    lines       int not null default 0,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint ledger_account_once unique nulls not distinct
        (tenant_id, scheme, scheme_key, owner_kind, setting_id, district_id, team_id, owner_name, year_kind, year),
    foreign key (tenant_id, setting_id) references attune.setting,
    foreign key (tenant_id, district_id) references attune.district,
    foreign key (tenant_id, team_id) references attune.team,
    constraint account_has_one_owner check (
        (setting_id is not null) = (owner_kind = 'SETTING') and (district_id is not null) = (owner_kind = 'DISTRICT')
        and (team_id is not null) = (owner_kind = 'TEAM') and (owner_name <> '') = (owner_kind in ('VIRTUAL_SCHOOL', 'PROJECT'))),
    constraint account_balances check (supplied + available + reserved + used + expired + moved = 0),
    constraint books_on_their_side check (supplied <= 0 and reserved >= 0 and used >= 0 and expired >= 0)
);
select attune.enable_tenant_table('attune.ledger_account');
-- An account begins at nothing and stays for good, and no statement of the server's moves a balance: only a line's trigger does.
revoke insert, update, delete on attune.ledger_account from attune_app;
grant insert (tenant_id, id, scheme, scheme_key, owner_kind, setting_id, district_id, team_id, owner_name, year_kind, year, unit,
    overdraft_minutes, carry_over, carry_limit_minutes, close_after_days, version) on attune.ledger_account to attune_app;
grant update (unit, overdraft_minutes, carry_over, carry_limit_minutes, close_after_days, closed_on, version)
    on attune.ledger_account to attune_app;
create index on attune.ledger_account (tenant_id, year_kind, year, scheme);
create index on attune.ledger_account (tenant_id, setting_id) where setting_id is not null;
create index on attune.ledger_account (tenant_id, district_id) where district_id is not null;
create index on attune.ledger_account (tenant_id, team_id) where team_id is not null;
-- Those that are still to be closed, or that something came back to after they were.
create index ledger_account_unsettled on attune.ledger_account (tenant_id, year_kind, year) where closed_on is null or available <> 0;

-- What happened, when and why. Its lines say how many minutes of which account.
create table attune.ledger_transaction (
    tenant_id   int not null,
    id          uuid not null,
    scheme      text not null,
    kind        text not null check (kind in
        ('CREDITED', 'WITHDRAWN', 'RESERVED', 'RELEASED', 'CHARGED', 'REFUNDED', 'MOVED', 'CARRIED_OVER', 'EXPIRED')),
    happened_on date not null check (happened_on between date '2000-01-01' and date '2200-12-31'),
    -- For the statement, which a school's office reads: names no child.
    what        text not null default '' check (length(what) <= 200),
    reason      text not null default '' check (length(reason) <= 1000),
    -- From the form or the event: sent twice, it is booked once.
    submission_id uuid not null,
    -- The reservation that is charged or released, the charge that is given back, the credit that is withdrawn.
    of_id       uuid,
    activity_id uuid,
    involvement_id uuid,
    child_id    uuid,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    -- For the lines, which repeat the kind.
    unique (tenant_id, id, kind),
    constraint ledger_booked_once unique (tenant_id, scheme, submission_id),
    constraint ledger_settled_once unique (tenant_id, of_id),
    foreign key (tenant_id, of_id) references attune.ledger_transaction,
    foreign key (tenant_id, activity_id) references attune.activity,
    foreign key (tenant_id, involvement_id) references attune.involvement,
    foreign key (tenant_id, child_id) references attune.child,
    constraint ledger_settles_something check (case
        when kind in ('WITHDRAWN', 'RELEASED', 'REFUNDED') then of_id is not null
        when kind <> 'CHARGED' then of_id is null
        else true end)
);
select attune.enable_tenant_table('attune.ledger_transaction', 'child_id', p_append_only => true);
-- When a child's record is deleted because its time is over, the line stays, or balances would change: it forgets for whom and
-- for which work it was.
select attune.forget_on_erasure('attune.ledger_transaction', array['child_id', 'activity_id', 'involvement_id', 'what', 'reason']);
create unique index ledger_work_charged_once on attune.ledger_transaction (tenant_id, scheme, activity_id)
    where kind = 'CHARGED' and activity_id is not null;
create index on attune.ledger_transaction (tenant_id, activity_id) where activity_id is not null;
create index on attune.ledger_transaction (tenant_id, involvement_id) where involvement_id is not null;
create index on attune.ledger_transaction (tenant_id, child_id) where child_id is not null;

-- What one transaction did to one account: a line of its statement.
create table attune.ledger_entry (
    tenant_id   int not null,
    id          uuid not null,
    transaction_id uuid not null,
    account_id  uuid not null,
    kind        text not null,
    supplied    int not null default 0,
    available   int not null default 0,
    reserved    int not null default 0,
    used        int not null default 0,
    expired     int not null default 0,
    moved       int not null default 0,
    -- The database's: which line of the statement, and what the books said after it.
    number      int not null default 0,
    available_after int not null default 0,
    reserved_after  int not null default 0,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, transaction_id, account_id),
    unique (tenant_id, account_id, number),
    foreign key (tenant_id, account_id) references attune.ledger_account,
    foreign key (tenant_id, transaction_id, kind) references attune.ledger_transaction (tenant_id, id, kind),
    constraint ledger_entry_balances check (supplied + available + reserved + used + expired + moved = 0),
    -- Which books each kind may touch, and in which direction.
    constraint ledger_entry_fits_its_kind check (case kind
        when 'CREDITED' then supplied < 0 and reserved = 0 and used = 0 and expired = 0 and moved = 0
        when 'WITHDRAWN' then supplied > 0 and reserved = 0 and used = 0 and expired = 0 and moved = 0
        when 'RESERVED' then reserved > 0 and supplied = 0 and used = 0 and expired = 0 and moved = 0
        when 'RELEASED' then reserved < 0 and supplied = 0 and used = 0 and expired = 0 and moved = 0
        when 'CHARGED' then used > 0 and reserved <= 0 and supplied = 0 and expired = 0 and moved = 0
        when 'REFUNDED' then used < 0 and reserved = 0 and supplied = 0 and expired = 0 and moved = 0
        when 'EXPIRED' then expired > 0 and reserved = 0 and supplied = 0 and used = 0 and moved = 0
        when 'MOVED' then moved <> 0 and reserved = 0 and supplied = 0 and used = 0 and expired = 0
        when 'CARRIED_OVER' then moved <> 0 and reserved = 0 and supplied = 0 and used = 0 and expired = 0
        else false end)
);
select attune.enable_tenant_table('attune.ledger_entry', p_append_only => true);

-- A line moves its account's books, in the statement that writes it, and holds the account until its transaction ends: of two who
-- book the last hour one gets it. As the owner, since the server may not touch a balance.
create function attune.ledger_move() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    a attune.ledger_account;
    t attune.ledger_transaction;
    settled attune.ledger_entry;
begin
    update attune.ledger_account x
    set supplied = x.supplied + new.supplied, available = x.available + new.available, reserved = x.reserved + new.reserved,
        used = x.used + new.used, expired = x.expired + new.expired, moved = x.moved + new.moved, lines = x.lines + 1
    where x.tenant_id = new.tenant_id and x.id = new.account_id
    returning * into a;
    select * into t from attune.ledger_transaction x where x.tenant_id = new.tenant_id and x.id = new.transaction_id;
    if a.id is null or t.id is null or a.scheme <> t.scheme then
        raise exception 'no such account of this scheme' using errcode = 'foreign_key_violation', constraint = 'ledger_account_is_there';
    end if;
    new.number := a.lines;
    new.available_after := a.available;
    new.reserved_after := a.reserved;
    if a.closed_on is not null and new.kind in ('CREDITED', 'WITHDRAWN', 'RESERVED', 'CHARGED', 'MOVED') then
        raise exception 'the period is closed' using errcode = 'check_violation', constraint = 'ledger_period_is_open';
    end if;
    if t.of_id is not null then
        select * into settled from attune.ledger_entry e
        where e.tenant_id = new.tenant_id and e.transaction_id = t.of_id and e.account_id = new.account_id;
        if settled.id is null
           or new.kind = 'WITHDRAWN' and (settled.kind, settled.supplied) is distinct from ('CREDITED', -new.supplied)
           or new.kind = 'REFUNDED' and (settled.kind, settled.used) is distinct from ('CHARGED', -new.used)
           or new.kind in ('RELEASED', 'CHARGED') and (settled.kind, settled.reserved) is distinct from ('RESERVED', -new.reserved) then
            raise exception 'what is settled was booked before: of this account, of the right kind, the same minutes'
                using errcode = 'check_violation', constraint = 'ledger_settles_what_was_booked';
        end if;
    elsif new.reserved < 0 then
        raise exception 'what was reserved is released by naming it'
            using errcode = 'check_violation', constraint = 'ledger_settles_what_was_booked';
    end if;
    -- What is owed at the end of a period goes with it, whatever the leave.
    if new.available < 0 and a.available < 0 and new.kind <> 'CARRIED_OVER' then
        -- Leave is for work: what is not there cannot be moved, withdrawn or lapse.
        if new.kind in ('MOVED', 'WITHDRAWN', 'EXPIRED') or a.available < -a.overdraft_minutes then
            raise exception 'the account has not enough left' using errcode = 'check_violation', constraint = 'no_hours_left';
        end if;
        if btrim(t.reason) = '' then
            raise exception 'going below zero needs a reason'
                using errcode = 'check_violation', constraint = 'ledger_overdraft_has_a_reason';
        end if;
    end if;
    return new;
end
$$;
create trigger move before insert on attune.ledger_entry for each row execute function attune.ledger_move();

-- Between accounts nothing appears or is lost: whatever one account gives, the other gets, in the same statement.
create function attune.ledger_whole() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    if exists (
        select from (select distinct n.tenant_id, n.transaction_id, n.kind from added n) n
        where (select (count(*), coalesce(sum(e.moved), 0)) from attune.ledger_entry e
               where e.tenant_id = n.tenant_id and e.transaction_id = n.transaction_id)
              is distinct from (case when n.kind in ('MOVED', 'CARRIED_OVER') then 2::bigint else 1::bigint end, 0::bigint)) then
        raise exception 'a transaction adds up to nothing' using errcode = 'check_violation', constraint = 'ledger_transaction_balances';
    end if;
    return null;
end
$$;
create trigger whole after insert on attune.ledger_entry referencing new table as added
    for each statement execute function attune.ledger_whole();

-- At the commit: a transaction that moves nothing is none.
create function attune.ledger_moves_something() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    if not exists (select from attune.ledger_entry e where e.tenant_id = new.tenant_id and e.transaction_id = new.id) then
        raise exception 'a transaction has lines' using errcode = 'check_violation', constraint = 'ledger_transaction_balances';
    end if;
    return null;
end
$$;
create constraint trigger moves_something after insert on attune.ledger_transaction
    deferrable initially deferred for each row execute function attune.ledger_moves_something();

-- Finding and opening --------------------------------------------------------------------------------------------------

create function attune.ledger_last_day(p_year_kind text, p_year int) returns date
    language sql immutable
    return make_date(p_year + 1, case p_year_kind when 'ACADEMIC' then 8 else 3 end, 31);

-- How an account is told to the server; its names of members are those of LedgerRow.
create function attune.ledger_json(a attune.ledger_account) returns text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select jsonb_build_object(
        'id', a.id, 'scheme', a.scheme, 'key', a.scheme_key, 'ownerKind', a.owner_kind,
        'ownerId', coalesce(a.setting_id, a.district_id, a.team_id),
        'owner', coalesce(
            (select s.name from attune.setting s where s.tenant_id = a.tenant_id and s.id = a.setting_id),
            (select d.name from attune.district d where d.tenant_id = a.tenant_id and d.id = a.district_id),
            (select t.name from attune.team t where t.tenant_id = a.tenant_id and t.id = a.team_id),
            a.owner_name),
        'yearKind', a.year_kind, 'year', a.year, 'unit', a.unit, 'overdraft', a.overdraft_minutes,
        'carryOver', a.carry_over, 'carryLimit', a.carry_limit_minutes, 'closeAfterDays', a.close_after_days,
        'closedOn', a.closed_on, 'supplied', a.supplied, 'available', a.available, 'reserved', a.reserved, 'used', a.used,
        'expired', a.expired, 'moved', a.moved)::text;
end;

-- Without a lock: whose id it is, opened where it was not there.
create function attune.ledger_account_of(
    p_id uuid, p_scheme text, p_key text, p_owner_kind text, p_owner uuid, p_owner_name text, p_year_kind text, p_year int,
    p_unit text, p_overdraft int, p_carry_over text, p_carry_limit int, p_close_after int) returns uuid
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    setting  uuid := case when p_owner_kind = 'SETTING' then p_owner end;
    district uuid := case when p_owner_kind = 'DISTRICT' then p_owner end;
    team     uuid := case when p_owner_kind = 'TEAM' then p_owner end;
    found_id uuid;
begin
    for i in 1 .. 2 loop
        select a.id into found_id from attune.ledger_account a
        where a.tenant_id = attune.current_tenant() and a.scheme = p_scheme and a.scheme_key = p_key and a.owner_kind = p_owner_kind
          and a.setting_id is not distinct from setting and a.district_id is not distinct from district
          and a.team_id is not distinct from team and a.owner_name = p_owner_name and a.year_kind = p_year_kind and a.year = p_year;
        if found_id is not null or p_id is null then
            return found_id;
        end if;
        -- Somebody else may be opening it at this moment: then this waits for them, and finds theirs.
        insert into attune.ledger_account (tenant_id, id, scheme, scheme_key, owner_kind, setting_id, district_id, team_id, owner_name,
            year_kind, year, unit, overdraft_minutes, carry_over, carry_limit_minutes, close_after_days)
        values (attune.current_tenant(), p_id, p_scheme, p_key, p_owner_kind, setting, district, team, p_owner_name,
            p_year_kind, p_year, p_unit, p_overdraft, p_carry_over, p_carry_limit, p_close_after)
        on conflict on constraint ledger_account_once do nothing;
    end loop;
    return found_id;
end
$$;

-- The account, held until the transaction ends, on the terms that hold now.
create function attune.ledger_open(
    p_id uuid, p_scheme text, p_key text, p_owner_kind text, p_owner uuid, p_owner_name text, p_year_kind text, p_year int,
    p_unit text, p_overdraft int, p_carry_over text, p_carry_limit int, p_close_after int) returns setof text
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    account uuid := attune.ledger_account_of(p_id, p_scheme, p_key, p_owner_kind, p_owner, p_owner_name, p_year_kind, p_year,
        p_unit, p_overdraft, p_carry_over, p_carry_limit, p_close_after);
    a attune.ledger_account;
begin
    select * into strict a from attune.ledger_account x
    where x.tenant_id = attune.current_tenant() and x.id = account for no key update;
    if (a.unit, a.overdraft_minutes, a.carry_over, a.carry_limit_minutes, a.close_after_days)
       is distinct from (p_unit, p_overdraft, p_carry_over, p_carry_limit, p_close_after) then
        update attune.ledger_account x
        set unit = p_unit, overdraft_minutes = p_overdraft, carry_over = p_carry_over, carry_limit_minutes = p_carry_limit,
            close_after_days = p_close_after, version = x.version + 1
        where x.tenant_id = a.tenant_id and x.id = a.id returning * into a;
    end if;
    return next attune.ledger_json(a);
end
$$;

create function attune.ledger_find(
    p_scheme text, p_key text, p_owner_kind text, p_owner uuid, p_owner_name text, p_year_kind text, p_year int) returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select attune.ledger_json(a) from attune.ledger_account a
    where a.tenant_id = attune.current_tenant() and a.scheme = p_scheme and a.scheme_key = p_key and a.owner_kind = p_owner_kind
      and coalesce(a.setting_id, a.district_id, a.team_id) is not distinct from p_owner
      and a.owner_name = p_owner_name and a.year_kind = p_year_kind and a.year = p_year;
end;

create function attune.ledger_get(p_account uuid) returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select attune.ledger_json(a) from attune.ledger_account a where a.tenant_id = attune.current_tenant() and a.id = p_account;
end;

-- Those of a period, by the owner's name; of one scheme, or of those named; after one, which is given by its name and id.
create function attune.ledger_accounts(
    p_schemes text[], p_year_kind text, p_year int, p_after_name text, p_after uuid, p_limit int) returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select attune.ledger_json(o.a)
    from (select a, coalesce(s.name, d.name, t.name, a.owner_name) as name
          from attune.ledger_account a
              left join attune.setting s on s.tenant_id = a.tenant_id and s.id = a.setting_id
              left join attune.district d on d.tenant_id = a.tenant_id and d.id = a.district_id
              left join attune.team t on t.tenant_id = a.tenant_id and t.id = a.team_id
          where a.tenant_id = attune.current_tenant() and a.year_kind = p_year_kind and a.year = p_year and a.scheme = any (p_schemes)) o
    where p_after is null or (o.name, (o.a).id) > (p_after_name, p_after)
    order by o.name, (o.a).id
    limit p_limit;
end;

-- Booking --------------------------------------------------------------------------------------------------------------

-- Books one transaction, whole, and gives its id; the id of what was booked before where the same was sent again. p_of: what it
-- settles, which says how many minutes and of which account. p_to: the account that gets what this one gives.
create function attune.ledger_book(
    p_id uuid, p_kind text, p_account uuid, p_to uuid, p_minutes int, p_on date, p_what text, p_reason text, p_submission uuid,
    p_of uuid, p_activity uuid, p_involvement uuid, p_child uuid) returns setof uuid
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    tenant  int := attune.current_tenant();
    account uuid := p_account;
    m       int := p_minutes;
    settled attune.ledger_entry;
    was     attune.ledger_transaction;
    before  attune.ledger_transaction;
    a       attune.ledger_account;
    -- What is given back, released or withdrawn keeps the words of what it settles, and was for the same work.
    whole   boolean := p_kind in ('WITHDRAWN', 'RELEASED', 'REFUNDED');
begin
    if p_of is not null then
        select * into was from attune.ledger_transaction t where t.tenant_id = tenant and t.id = p_of;
        select * into settled from attune.ledger_entry e where e.tenant_id = tenant and e.transaction_id = was.id;
        if not found then
            raise exception 'nothing to settle' using errcode = 'check_violation', constraint = 'ledger_settles_what_was_booked';
        end if;
        account := settled.account_id;
        m := case p_kind when 'WITHDRAWN' then settled.available when 'RELEASED' then settled.reserved
                         when 'REFUNDED' then settled.used else p_minutes end;
    end if;
    -- Always in the order of their ids, so that nobody waits for somebody who waits for them.
    perform from attune.ledger_account x where x.tenant_id = tenant and x.id in (account, p_to) order by x.id for no key update;
    select * into a from attune.ledger_account x where x.tenant_id = tenant and x.id = account;
    if not found then
        raise exception 'no such account' using errcode = 'foreign_key_violation', constraint = 'ledger_account_is_there';
    end if;
    select * into before from attune.ledger_transaction t
    where t.tenant_id = tenant and t.scheme = a.scheme and t.submission_id = p_submission;
    if found then
        if before.kind <> p_kind or before.of_id is distinct from p_of or not exists (
            select from attune.ledger_entry e where e.tenant_id = tenant and e.transaction_id = before.id and e.account_id = account
              and abs(case p_kind when 'CHARGED' then e.used else e.available end) = m) then
            raise exception 'this number was used for something else'
                using errcode = 'check_violation', constraint = 'ledger_number_used_before';
        end if;
        return next before.id;
        return;
    end if;
    insert into attune.ledger_transaction (tenant_id, id, scheme, kind, happened_on, what, reason, submission_id, of_id,
        activity_id, involvement_id, child_id)
    values (tenant, p_id, a.scheme, p_kind, p_on, case when whole then was.what else p_what end, p_reason, p_submission, p_of,
        case when whole then was.activity_id else p_activity end, case when whole then was.involvement_id else p_involvement end,
        case when whole then was.child_id else p_child end);
    insert into attune.ledger_entry (tenant_id, id, transaction_id, account_id, kind, supplied, available, reserved, used, expired, moved)
    select tenant, uuidv7(), p_id, l.account_id, p_kind, l.supplied, l.available, l.reserved, l.used, l.expired, l.moved
    from (select account as account_id,
              case p_kind when 'CREDITED' then -m when 'WITHDRAWN' then m else 0 end as supplied,
              case when p_kind in ('CREDITED', 'RELEASED', 'REFUNDED') then m
                   when p_kind = 'CHARGED' then coalesce(settled.reserved, 0) - m else -m end as available,
              case p_kind when 'RESERVED' then m when 'RELEASED' then -m
                          when 'CHARGED' then -coalesce(settled.reserved, 0) else 0 end as reserved,
              case p_kind when 'CHARGED' then m when 'REFUNDED' then -m else 0 end as used,
              case p_kind when 'EXPIRED' then m else 0 end as expired,
              case when p_kind in ('MOVED', 'CARRIED_OVER') then m else 0 end as moved
          union all
          select p_to, 0, m, 0, 0, 0, -m where p_to is not null) l;
    return next p_id;
end
$$;

-- A period's end ---------------------------------------------------------------------------------------------------------

-- Accounts whose period is over and that are not settled, oldest period first: of the schemes named.
create function attune.ledger_due(p_schemes text[], p_limit int) returns setof uuid
    language sql stable
    set search_path = pg_catalog
begin atomic
    select a.id from attune.ledger_account a
    where a.tenant_id = attune.current_tenant() and (a.closed_on is null or a.available <> 0) and a.scheme = any (p_schemes)
      and attune.ledger_last_day(a.year_kind, a.year) + a.close_after_days < attune.today()
    order by a.year, a.id
    limit p_limit;
end;

-- Closes one: what was reserved and not done is released, what is owed goes to the next period, and so does what is left as far as
-- the account's rule lets it; the rest lapses. Doing so again changes nothing, unless something came back since. Gives the number
-- of transactions booked.
create function attune.ledger_close(p_account uuid) returns int
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    tenant int := attune.current_tenant();
    a      attune.ledger_account;
    next_id uuid;
    planned record;
    carried int;
    carry  int := 0;
    booked int := 0;
    last   date;
begin
    select * into a from attune.ledger_account x where x.tenant_id = tenant and x.id = p_account;
    if not found then
        raise exception 'no such account' using errcode = 'foreign_key_violation', constraint = 'ledger_account_is_there';
    end if;
    last := attune.ledger_last_day(a.year_kind, a.year);
    if last + a.close_after_days >= attune.today() then
        raise exception 'the period is not over' using errcode = 'check_violation', constraint = 'ledger_period_is_over';
    end if;
    if a.carry_over <> 'NOTHING' or a.available < 0 then
        next_id := attune.ledger_account_of(uuidv7(), a.scheme, a.scheme_key, a.owner_kind,
            coalesce(a.setting_id, a.district_id, a.team_id), a.owner_name, a.year_kind, a.year + 1, a.unit, a.overdraft_minutes,
            a.carry_over, a.carry_limit_minutes, a.close_after_days);
    end if;
    perform from attune.ledger_account x where x.tenant_id = tenant and x.id in (p_account, next_id) order by x.id for no key update;
    for planned in
        select t.id from attune.ledger_entry e join attune.ledger_transaction t on t.tenant_id = e.tenant_id and t.id = e.transaction_id
        where e.tenant_id = tenant and e.account_id = p_account and e.kind = 'RESERVED'
          and not exists (select from attune.ledger_transaction s where s.tenant_id = tenant and s.of_id = t.id)
        order by e.number
    loop
        perform attune.ledger_book(uuidv7(), 'RELEASED', null, null, null, last, '', 'Not done when the period was closed', uuidv7(),
            planned.id, null, null, null);
        booked := booked + 1;
    end loop;
    select * into a from attune.ledger_account x where x.tenant_id = tenant and x.id = p_account;
    if a.available > 0 then
        carried := (select coalesce(sum(e.moved), 0) from attune.ledger_entry e
                    join attune.ledger_transaction t on t.tenant_id = e.tenant_id and t.id = e.transaction_id
                    where e.tenant_id = tenant and e.account_id = p_account and e.kind = 'CARRIED_OVER' and e.moved > 0
                      and t.happened_on = last);
        carry := case a.carry_over when 'EVERYTHING' then a.available
                                   when 'UP_TO' then least(a.available, greatest(a.carry_limit_minutes - carried, 0)) else 0 end;
    elsif a.available < 0 and next_id is not null then
        carry := a.available;
    end if;
    if carry <> 0 then
        perform attune.ledger_book(uuidv7(), 'CARRIED_OVER', p_account, next_id, carry, last, '',
            case when carry < 0 then 'What is owed goes to the next period' else '' end, uuidv7(), null, null, null, null);
        booked := booked + 1;
    end if;
    if a.available - carry > 0 then
        perform attune.ledger_book(uuidv7(), 'EXPIRED', p_account, null, a.available - carry, last, '', '', uuidv7(),
            null, null, null, null);
        booked := booked + 1;
    end if;
    update attune.ledger_account x set closed_on = attune.today(), version = x.version + 1
    where x.tenant_id = tenant and x.id = p_account and x.closed_on is null;
    return booked;
end
$$;

-- Statements -------------------------------------------------------------------------------------------------------------

-- A line as the server is told it; members are those of LineRow. Where the transaction is about a child whose record the reader may
-- not see, only what it did to the account is told.
create function attune.ledger_line_json(e attune.ledger_entry, p_last date) returns text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select jsonb_build_object(
        'id', e.transaction_id, 'accountId', e.account_id, 'number', e.number, 'kind', e.kind,
        'day', coalesce(t.happened_on, e.created_at::date), 'what', coalesce(t.what, ''), 'reason', coalesce(t.reason, ''),
        'minutes', e.available, 'reserved', e.reserved, 'used', e.used, 'availableAfter', e.available_after,
        'reservedAfter', e.reserved_after,
        'incoming', e.kind in ('MOVED', 'CARRIED_OVER') and (e.kind = 'MOVED' and e.moved < 0
            or e.kind = 'CARRIED_OVER' and t.happened_on is distinct from p_last),
        'settled', exists (select from attune.ledger_transaction s where s.tenant_id = e.tenant_id and s.of_id = e.transaction_id),
        'activityId', t.activity_id, 'involvementId', t.involvement_id)::text
    from (select 1) one left join attune.ledger_transaction t on t.tenant_id = e.tenant_id and t.id = e.transaction_id;
end;

-- Of one account, newest first, before a line's number.
create function attune.ledger_lines(p_account uuid, p_before int, p_limit int) returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select attune.ledger_line_json(e, attune.ledger_last_day(a.year_kind, a.year))
    from attune.ledger_account a join attune.ledger_entry e on e.tenant_id = a.tenant_id and e.account_id = a.id
    where a.tenant_id = attune.current_tenant() and a.id = p_account
      and e.tenant_id = attune.current_tenant() and e.account_id = p_account and e.number < p_before
    order by e.number desc
    limit p_limit;
end;

create function attune.ledger_line(p_transaction uuid) returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select attune.ledger_line_json(e, attune.ledger_last_day(a.year_kind, a.year))
    from attune.ledger_entry e join attune.ledger_account a on a.tenant_id = e.tenant_id and a.id = e.account_id
    where e.tenant_id = attune.current_tenant() and e.transaction_id = p_transaction
    order by e.moved desc
    limit 1;
end;

-- What a case has used, newest first.
create function attune.ledger_of_involvement(p_scheme text, p_involvement uuid, p_limit int) returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select attune.ledger_line_json(e, attune.ledger_last_day(a.year_kind, a.year))
    from attune.ledger_transaction t
        join attune.ledger_entry e on e.tenant_id = t.tenant_id and e.transaction_id = t.id
        join attune.ledger_account a on a.tenant_id = e.tenant_id and a.id = e.account_id
    where t.tenant_id = attune.current_tenant() and t.involvement_id = p_involvement and t.scheme = p_scheme
    order by t.id desc
    limit p_limit;
end;

-- How long a day and a session are here. Where an authority says nothing, a day is 6 hours 30 minutes and a session 3 hours.
create table attune.ledger_measure (
    tenant_id   int not null,
    id          uuid not null,
    minutes_per_day int not null check (minutes_per_day between 60 and 720),
    minutes_per_session int not null check (minutes_per_session between 15 and 720),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint one_measure unique (tenant_id)
);
select attune.enable_tenant_table('attune.ledger_measure');

revoke execute on function attune.ledger_account_of, attune.ledger_open, attune.ledger_book, attune.ledger_close from public;
grant execute on function attune.ledger_account_of, attune.ledger_open, attune.ledger_find, attune.ledger_get, attune.ledger_accounts,
    attune.ledger_book, attune.ledger_due, attune.ledger_close, attune.ledger_lines, attune.ledger_line, attune.ledger_of_involvement,
    attune.ledger_json, attune.ledger_line_json, attune.ledger_last_day to attune_app;
