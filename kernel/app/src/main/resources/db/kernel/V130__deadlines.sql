-- Clocks: by when something is due, what was promised, what came between, what was done. The days are counted by the application
-- (org.attune.kernel.deadline.DueDate); the outcome is kept here. See docs/decisions/0026.

-- How long an authority gives itself, for the rules that let it say so. No amount: nothing is promised from that day on.
create table attune.deadline_limit (
    tenant_id   int not null,
    id          uuid not null,
    rule        text not null check (length(rule) between 1 and 100),
    from_day    date not null,
    amount      int check (amount between 1 and 1000),
    unit        text check (unit in ('CALENDAR_DAYS', 'WEEKS', 'MONTHS', 'WORKING_DAYS', 'SCHOOL_DAYS')),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint one_limit_a_day unique (tenant_id, rule, from_day),
    constraint limit_has_both check ((amount is null) = (unit is null))
);
select attune.enable_tenant_table('attune.deadline_limit');
create trigger next_epoch after insert or update or delete on attune.deadline_limit
    for each statement execute function attune.next_epoch();

create table attune.deadline (
    tenant_id   int not null,
    id          uuid not null,
    rule        text not null,
    -- Of a thing of the kernel or a plugin, by its id: no foreign key can name it.
    subject_id  uuid not null,
    child_id    uuid,
    setting_id  uuid,
    -- Who answers for it; null: the service as a whole.
    practitioner_id uuid,
    label       text not null check (length(label) between 1 and 200),
    path        text not null check (path ~ '^/[^/\\]' and length(path) <= 200),
    started_on  date not null,
    -- What is counted: from which day, how many of what. An extension sets it anew, in calendar days from the day it was given.
    counted_from date not null,
    amount      int not null check (amount > 0),
    unit        text not null check (unit in ('CALENDAR_DAYS', 'WEEKS', 'MONTHS', 'WORKING_DAYS', 'SCHOOL_DAYS')),
    extended    boolean not null default false,
    -- Whether a pause or an exception ever moved what was promised.
    held        boolean not null default false,
    promised_on date not null,
    due_on      date,
    state       text not null check (state in ('RUNNING', 'PAUSED', 'LIFTED', 'MET', 'STOPPED')),
    done_on     date,
    -- Where it stands in a list: by when it is due, or when it was done, or since when it waits.
    listed_on   date not null generated always as (coalesce(done_on, due_on, started_on)) stored,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, setting_id) references attune.setting,
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    constraint due_while_it_runs check ((due_on is not null) = (state = 'RUNNING')),
    constraint done_once_it_ended check ((done_on is not null) = (state in ('MET', 'STOPPED'))),
    constraint deadline_in_order check (counted_from >= started_on and promised_on >= started_on and done_on >= started_on)
);
select attune.enable_tenant_table('attune.deadline', 'child_id');
create unique index one_open_clock on attune.deadline (tenant_id, rule, subject_id) where state in ('RUNNING', 'PAUSED', 'LIFTED');
create index on attune.deadline (tenant_id, state, listed_on, id);
create index on attune.deadline (tenant_id, practitioner_id, state, listed_on, id) where practitioner_id is not null;
create index on attune.deadline (tenant_id, subject_id);
create index on attune.deadline (tenant_id, started_on);
create index on attune.deadline (tenant_id, child_id) where child_id is not null;

-- What happened to a clock, in order. Pauses are read from it: each PAUSED lasts until the RESUMED that follows.
create table attune.deadline_event (
    tenant_id   int not null,
    id          uuid not null default uuidv7(),
    child_id    uuid,
    deadline_id uuid not null,
    kind        text not null check (kind in
                    ('STARTED', 'ASSIGNED', 'PAUSED', 'RESUMED', 'EXTENDED', 'LIFTED', 'RECALCULATED', 'MET', 'STOPPED')),
    on_day      date not null,
    reason      text not null default '',
    ground      text not null default '',
    document_id uuid,
    due_before  date,
    due_after   date,
    by_name     text not null default '',
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, deadline_id) references attune.deadline,
    foreign key (tenant_id, document_id) references attune.document
);
select attune.enable_tenant_table('attune.deadline_event', 'child_id', p_append_only => true);
create index on attune.deadline_event (tenant_id, deadline_id, id);
create index on attune.deadline_event (tenant_id, document_id) where document_id is not null;
create index on attune.deadline_event (tenant_id, child_id) where child_id is not null;

-- Open clocks are worked out again: asked for by whatever changes what they were counted by, done by a job.
create table attune.deadline_recalculation (
    tenant_id   int not null,
    id          uuid not null default uuidv7(),
    why         text not null check (why in ('CALENDAR', 'LIMIT', 'HOLIDAYS')),
    -- Says which bank holidays the application knew then: a newer release may know others.
    holidays    text not null default '',
    done_at     timestamptz,
    looked_at   int,
    moved       int,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id)
);
select attune.enable_tenant_table('attune.deadline_recalculation');
create index on attune.deadline_recalculation (tenant_id, id) where done_at is null;

create function attune.ask_recalculation() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    insert into attune.deadline_recalculation (tenant_id, why) values (attune.current_tenant(), tg_argv[0]);
    return null;
end
$$;
create trigger ask_recalculation after insert or update or delete on attune.school_term
    for each statement execute function attune.ask_recalculation('CALENDAR');
create trigger ask_recalculation after insert or update or delete on attune.school_closure
    for each statement execute function attune.ask_recalculation('CALENDAR');
create trigger ask_recalculation after insert or update or delete on attune.deadline_limit
    for each statement execute function attune.ask_recalculation('LIMIT');

-- Whoever counts days holds this until the end of the transaction, and reads calendar and limits after it.
create function attune.count_days() returns void
    language sql
    set search_path = pg_catalog
begin atomic
    select pg_advisory_xact_lock_shared(hashtext('attune.deadline'), attune.current_tenant());
end;

-- Waits until everybody has ended who may have counted by an older calendar. Whoever counts after that reads the present one.
create function attune.await_counted() returns void
    language sql
    set search_path = pg_catalog
begin atomic
    select pg_advisory_xact_lock(hashtext('attune.deadline'), attune.current_tenant());
end;

-- Writes what a recalculation found for many clocks at once; those that somebody changed meanwhile were counted anew by that.
-- Runs as its caller, so row security, stamps and the audit hold.
create function attune.move_deadlines(
    p_ids uuid[], p_versions text[], p_amounts text[], p_units text[], p_due text[], p_today text, p_reason text) returns bigint
    language sql
    set search_path = pg_catalog
begin atomic
    with counted as (
        select id, version::int, amount::int, unit, due::date
        from unnest(p_ids, p_versions, p_amounts, p_units, p_due) as c(id, version, amount, unit, due)
    ), before as (
        select d.id, d.due_on from attune.deadline d join counted c on c.id = d.id
        where d.tenant_id = attune.current_tenant()
    ), moved as (
        update attune.deadline d
        set due_on = c.due, amount = c.amount, unit = c.unit, version = d.version + 1
        from counted c
        where d.tenant_id = attune.current_tenant() and d.id = c.id and d.version = c.version and d.state = 'RUNNING'
        returning d.tenant_id, d.id, d.child_id, c.due
    ), written as (
        insert into attune.deadline_event (tenant_id, child_id, deadline_id, kind, on_day, reason, due_before, due_after)
        select m.tenant_id, m.child_id, m.id, 'RECALCULATED', p_today::date, p_reason, b.due_on, m.due
        from moved m join before b on b.id = m.id
        returning 1
    )
    select count(*) from written;
end;
revoke execute on function attune.count_days, attune.await_counted, attune.move_deadlines from public;
grant execute on function attune.count_days, attune.await_counted, attune.move_deadlines to attune_app;
