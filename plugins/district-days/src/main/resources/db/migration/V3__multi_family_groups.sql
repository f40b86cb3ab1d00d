-- Multi-Family Groups: families, school staff and a psychologist or social worker, in a school. A group is the delivery of a piece of
-- the district's work, so its days are there. A family whose child has a record here is part of that record; of the others no name
-- is kept. When a record ends its family's figures stay, without the child, so that what came of the group does not change.

create table plugin_district_days.family_group (
    tenant_id   int not null,
    id          uuid not null,
    work_id     uuid not null,
    setting_id  uuid not null,
    -- Who leads it at the school, and with whom from the service.
    staff       text not null check (length(staff) between 1 and 400),
    -- What is asked before and after, and its highest score; 0 is the lowest.
    measure     text not null check (length(measure) between 1 and 120),
    highest     int not null check (highest between 1 and 1000),
    lower_is_better boolean not null,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    constraint one_group_a_work unique (tenant_id, work_id),
    foreign key (tenant_id, work_id) references plugin_district_days.work,
    foreign key (tenant_id, setting_id) references attune.setting
);
select attune.enable_tenant_table('plugin_district_days.family_group');
create index on plugin_district_days.family_group (tenant_id, setting_id);

create table plugin_district_days.group_family (
    tenant_id   int not null,
    id          uuid not null,
    group_id    uuid not null,
    -- Null where there is no record of the child, or it has ended.
    child_id    uuid,
    -- What the group calls them where there is no record: no name.
    label       text not null default '' check (length(label) <= 40),
    -- Of a child with a record: who agreed that it shows this, and when.
    agreed_by   text not null default '' check (length(agreed_by) <= 200),
    agreed_on   date,
    adults      int not null check (adults between 1 and 10),
    joined_on   date not null,
    left_on     date,
    before_score int check (before_score >= 0),
    before_on   date,
    after_score int check (after_score >= 0),
    after_on    date,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, group_id) references plugin_district_days.family_group,
    foreign key (tenant_id, child_id) references attune.child,
    constraint group_child_with_consent check (child_id is null or (agreed_by <> '' and agreed_on is not null)),
    constraint group_left_after_joining check (left_on >= joined_on),
    constraint group_measured_before check ((before_score is null) = (before_on is null)),
    constraint group_measured_after check ((after_score is null) = (after_on is null) and after_on >= before_on)
);
select attune.enable_tenant_table('plugin_district_days.group_family', 'child_id', array['agreed_by']::name[]);
select attune.forget_on_erasure('plugin_district_days.group_family', array['child_id', 'label', 'agreed_by', 'agreed_on']::name[]);
create index on plugin_district_days.group_family (tenant_id, group_id);
create index on plugin_district_days.group_family (tenant_id, child_id) where child_id is not null;

create table plugin_district_days.group_session (
    tenant_id   int not null,
    id          uuid not null,
    group_id    uuid not null,
    day         date not null,
    what        text not null check (length(what) between 1 and 1000),
    worked_id   uuid not null,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    constraint one_group_session_a_day unique (tenant_id, group_id, day),
    foreign key (tenant_id, group_id) references plugin_district_days.family_group,
    foreign key (tenant_id, worked_id) references plugin_district_days.worked
);
select attune.enable_tenant_table('plugin_district_days.group_session');
create index on plugin_district_days.group_session (tenant_id, worked_id);

-- Which families came.
create table plugin_district_days.group_attendance (
    tenant_id   int not null,
    id          uuid not null,
    session_id  uuid not null,
    family_id   uuid not null,
    child_id    uuid,
    day         date not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint came_once unique (tenant_id, session_id, family_id),
    foreign key (tenant_id, session_id) references plugin_district_days.group_session,
    foreign key (tenant_id, family_id) references plugin_district_days.group_family,
    foreign key (tenant_id, child_id) references attune.child
);
select attune.enable_tenant_table('plugin_district_days.group_attendance', 'child_id');
select attune.forget_on_erasure('plugin_district_days.group_attendance', array['child_id']::name[]);
create index on plugin_district_days.group_attendance (tenant_id, family_id);
create index on plugin_district_days.group_attendance (tenant_id, child_id) where child_id is not null;
