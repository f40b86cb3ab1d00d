-- The Virtual School's time of the service: what it was given for a year, who of the service has how much of it, and what it is used
-- for. The time itself is on the kernel's ledger, one account a year. Nothing here names a child.

-- What it was given for a year, by the authority's rule or by somebody's word, and the credit that gave it.
create table plugin_virtual_school.allocation (
    tenant_id   int not null,
    id          uuid not null,
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
    constraint virtual_school_given_once_a_year unique (tenant_id, year_kind, year),
    foreign key (tenant_id, account_id) references attune.ledger_account,
    foreign key (tenant_id, credit_id) references attune.ledger_transaction,
    constraint virtual_school_given_by_a_credit check ((minutes = 0) = (credit_id is null))
);
select attune.enable_tenant_table('plugin_virtual_school.allocation');
revoke delete on plugin_virtual_school.allocation from attune_app;

-- Who of the service works it, and how much of the year's time is theirs.
create table plugin_virtual_school.link_ep (
    tenant_id   int not null,
    id          uuid not null,
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
    constraint virtual_school_part_once unique (tenant_id, year_kind, year, practitioner_id),
    foreign key (tenant_id, practitioner_id) references attune.practitioner
);
select attune.enable_tenant_table('plugin_virtual_school.link_ep');
create index on plugin_virtual_school.link_ep (tenant_id, practitioner_id);

-- What time is planned for, and what of the plan is still reserved.
create table plugin_virtual_school.work (
    tenant_id   int not null,
    id          uuid not null,
    year_kind   text not null check (year_kind in ('ACADEMIC', 'FINANCIAL')),
    year        int not null check (year between 2000 and 2200),
    account_id  uuid not null,
    kind        text not null check (kind in ('INVOLVEMENT', 'CONSULTATION', 'TRAINING', 'STRATEGIC')),
    title       text not null check (length(title) between 1 and 120),
    practitioner_id uuid not null,
    planned_for date not null,
    planned_minutes int not null check (planned_minutes between 1 and 1000000),
    open_minutes int not null check (open_minutes between 0 and 1000000),
    reservation_id uuid,
    state       text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
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
    foreign key (tenant_id, account_id) references attune.ledger_account,
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    foreign key (tenant_id, reservation_id) references attune.ledger_transaction,
    constraint virtual_school_open_time_is_reserved check ((open_minutes > 0) = (reservation_id is not null)),
    constraint virtual_school_ended_work_reserves_nothing
        check ((state = 'OPEN') = (ended_on is null) and (state = 'OPEN' or open_minutes = 0))
);
select attune.enable_tenant_table('plugin_virtual_school.work');
revoke delete on plugin_virtual_school.work from attune_app;
create index on plugin_virtual_school.work (tenant_id, year_kind, year, planned_for, id);
create index on plugin_virtual_school.work (tenant_id, practitioner_id);
create index on plugin_virtual_school.work (tenant_id, planned_for) where state = 'OPEN';

-- Time that was worked, and its charge. What was wrong is taken back, and stays to be read.
create table plugin_virtual_school.worked (
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
    foreign key (tenant_id, work_id) references plugin_virtual_school.work,
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    foreign key (tenant_id, charge_id) references attune.ledger_transaction
);
select attune.enable_tenant_table('plugin_virtual_school.worked');
revoke delete on plugin_virtual_school.worked from attune_app;
create index on plugin_virtual_school.worked (tenant_id, work_id, day);
create index on plugin_virtual_school.worked (tenant_id, practitioner_id, day);
create index on plugin_virtual_school.worked (tenant_id, day);
