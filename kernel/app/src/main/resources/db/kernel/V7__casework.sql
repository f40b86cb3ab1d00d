-- The work: an involvement, its activities, the record of it and the signatures on that.

create table attune.involvement (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    setting_id  uuid not null,
    request_id  uuid,
    practitioner_id uuid not null,
    -- A trainee's or assistant's work is supervised by a registrant.
    supervisor_id uuid,
    state       text not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
    opened_on   date not null,
    closed_on   date,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, request_id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, setting_id) references attune.setting,
    foreign key (tenant_id, request_id) references attune.request,
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    foreign key (tenant_id, supervisor_id) references attune.practitioner
);
select attune.enable_tenant_table('attune.involvement', 'child_id');
create index on attune.involvement (tenant_id, practitioner_id, state, opened_on, id);
create index on attune.involvement (tenant_id, child_id);
create index on attune.involvement (tenant_id, supervisor_id, state) where supervisor_id is not null;

create table attune.activity (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    involvement_id uuid not null,
    practitioner_id uuid not null,
    kind        text not null check (kind in ('CONSULTATION', 'OBSERVATION', 'ASSESSMENT', 'INTERVENTION', 'MEETING', 'TRAINING', 'PROJECT_WORK', 'WRITING_UP')),
    done_on     date not null,
    minutes     int not null check (minutes between 1 and 1440),
    note        text not null default '',
    -- From the form: the same form sent twice makes one activity.
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, involvement_id) references attune.involvement,
    foreign key (tenant_id, practitioner_id) references attune.practitioner
);
select attune.enable_tenant_table('attune.activity', 'child_id');
create index on attune.activity (tenant_id, involvement_id, done_on, id);

create table attune.involvement_record (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    involvement_id uuid not null,
    -- 1, 2, ...: a correction is a new number.
    number      int not null,
    state       text not null default 'DRAFT' check (state in ('DRAFT', 'AWAITING_SUPERVISOR', 'SIGNED')),
    -- Section key to text, in the authority's order of the day.
    sections    jsonb not null,
    written_by  uuid not null,
    correction_of uuid,
    correction_reason text,
    document_id uuid,
    signed_at   timestamptz,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, involvement_id, number),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, involvement_id) references attune.involvement,
    foreign key (tenant_id, written_by) references attune.practitioner,
    foreign key (tenant_id, correction_of) references attune.involvement_record,
    foreign key (tenant_id, document_id) references attune.document,
    check ((state = 'SIGNED') = (signed_at is not null))
);
select attune.enable_tenant_table('attune.involvement_record', 'child_id');

-- What the register said on the day is kept with the signature.
create table attune.signature (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    record_id   uuid not null,
    practitioner_id uuid not null,
    capacity    text not null check (capacity in ('AUTHOR', 'SUPERVISOR')),
    signed_on   date not null,
    name        text not null,
    kind        text not null,
    hcpc_number text,
    hcpc_modality text,
    hcpc_status text not null,
    hcpc_expires_on date,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, record_id, capacity),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, record_id) references attune.involvement_record,
    foreign key (tenant_id, practitioner_id) references attune.practitioner
);
select attune.enable_tenant_table('attune.signature', 'child_id', p_append_only => true);
