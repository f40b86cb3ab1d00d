-- Training for social workers and foster carers: what it is, the sessions that are booked (the kernel's), what was held, how many came,
-- how long it took, and what those who came said of it. Nobody's name is here: who came is on the kernel's register of the session.

create table plugin_virtual_school.training (
    tenant_id   int not null,
    id          uuid not null,
    title       text not null check (length(title) between 1 and 120),
    about       text not null default '' check (length(about) <= 2000),
    audience    text not null check (audience in ('SOCIAL_WORKERS', 'FOSTER_CARERS', 'BOTH', 'SETTINGS')),
    lead_id     uuid not null,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, lead_id) references attune.practitioner
);
select attune.enable_tenant_table('plugin_virtual_school.training');
create index on plugin_virtual_school.training (tenant_id, lead_id);

create table plugin_virtual_school.training_offer (
    tenant_id   int not null,
    id          uuid not null,
    training_id uuid not null,
    offer_id    uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint training_offered_once unique (tenant_id, offer_id),
    foreign key (tenant_id, training_id) references plugin_virtual_school.training,
    foreign key (tenant_id, offer_id) references attune.offer on delete cascade
);
select attune.enable_tenant_table('plugin_virtual_school.training_offer');
create index on plugin_virtual_school.training_offer (tenant_id, training_id);

create table plugin_virtual_school.training_session (
    tenant_id   int not null,
    id          uuid not null,
    training_id uuid not null,
    day         date not null,
    social_workers int not null check (social_workers between 0 and 500),
    carers      int not null check (carers between 0 and 500),
    others      int not null check (others between 0 and 500),
    given_by_id uuid not null,
    -- The time that it took, where it is counted.
    worked_id   uuid,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    constraint one_training_session_a_day unique (tenant_id, training_id, day),
    foreign key (tenant_id, training_id) references plugin_virtual_school.training,
    foreign key (tenant_id, given_by_id) references attune.practitioner,
    foreign key (tenant_id, worked_id) references plugin_virtual_school.worked
);
select attune.enable_tenant_table('plugin_virtual_school.training_session');
create index on plugin_virtual_school.training_session (tenant_id, given_by_id);
create index on plugin_virtual_school.training_session (tenant_id, worked_id) where worked_id is not null;
create index on plugin_virtual_school.training_session (tenant_id, day);

-- What somebody who came said, without a name: how sure they felt before and after, from 0 to 10, and in their own words.
create table plugin_virtual_school.training_feedback (
    tenant_id   int not null,
    id          uuid not null,
    training_id uuid not null,
    session_id  uuid not null,
    role        text not null check (role in ('SOCIAL_WORKER', 'CARER', 'OTHER')),
    before_score int not null check (before_score between 0 and 10),
    after_score int not null check (after_score between 0 and 10),
    helped      text not null default '' check (length(helped) <= 1000),
    better      text not null default '' check (length(better) <= 1000),
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, training_id) references plugin_virtual_school.training,
    foreign key (tenant_id, session_id) references plugin_virtual_school.training_session
);
select attune.enable_tenant_table('plugin_virtual_school.training_feedback');
create index on plugin_virtual_school.training_feedback (tenant_id, training_id);
create index on plugin_virtual_school.training_feedback (tenant_id, session_id);
