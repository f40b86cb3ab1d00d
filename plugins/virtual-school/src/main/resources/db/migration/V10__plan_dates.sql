-- The dates of a looked-after child's personal education plan: when it is to be begun, when the first one is to be ready, and its review
-- in each term. When each is due is the kernel's clock's; here is what came of it, and what the service contributes. Each row is part of
-- the child's record.

create table plugin_virtual_school.plan_date (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    -- The day on which the child came into care.
    since       date not null,
    kind        text not null check (kind in ('BEGIN', 'FIRST', 'REVIEW')),
    -- The day from which is counted: coming into care, or the first day of the term.
    counts_from date not null,
    -- For lists: what was promised first, and the day it was held once it was.
    listed_on   date not null,
    state       text not null default 'DUE' check (state in ('DUE', 'HELD', 'ENDED')),
    held_on     date,
    agreed      text not null default '' check (length(agreed) <= 4000),
    ended_because text not null default '' check (length(ended_because) <= 200),
    -- Who of the service contributes, what they are asked for, and what they contributed.
    ep_id       uuid,
    asked       text not null default '' check (length(asked) <= 1000),
    contribution text not null default '' check (length(contribution) <= 4000),
    contributed_on date,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, ep_id) references attune.practitioner,
    constraint plan_held_on_a_day check ((state = 'HELD') = (held_on is not null) and held_on >= counts_from),
    constraint plan_contributed_on_a_day check ((contribution = '') = (contributed_on is null))
);
select attune.enable_tenant_table('plugin_virtual_school.plan_date', 'child_id',
    array['agreed', 'asked', 'contribution']::name[]);
create index on plugin_virtual_school.plan_date (tenant_id, child_id);
create index on plugin_virtual_school.plan_date (tenant_id, state, listed_on, id);
create index on plugin_virtual_school.plan_date (tenant_id, ep_id, state, listed_on, id) where ep_id is not null;
create unique index one_open_plan_date on plugin_virtual_school.plan_date (tenant_id, child_id, kind) where state = 'DUE';
