-- Communities of Practice: a piece of the district's work, with sessions that people book (the kernel's), and what was held: on which
-- day, about what, and how many came. Who came by name is on the kernel's register of those who booked, and not here.

create table plugin_district_days.community_offer (
    tenant_id   int not null,
    id          uuid not null,
    work_id     uuid not null,
    offer_id    uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint community_offered_once unique (tenant_id, offer_id),
    foreign key (tenant_id, work_id) references plugin_district_days.work,
    foreign key (tenant_id, offer_id) references attune.offer on delete cascade
);
select attune.enable_tenant_table('plugin_district_days.community_offer');
create index on plugin_district_days.community_offer (tenant_id, work_id);

create table plugin_district_days.community_session (
    tenant_id   int not null,
    id          uuid not null,
    work_id     uuid not null,
    day         date not null,
    topic       text not null check (length(topic) between 1 and 120),
    came        int not null check (came between 0 and 500),
    who         text not null default '' check (length(who) <= 200),
    worked_id   uuid not null,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    constraint one_community_session_a_day unique (tenant_id, work_id, day),
    foreign key (tenant_id, work_id) references plugin_district_days.work,
    foreign key (tenant_id, worked_id) references plugin_district_days.worked
);
select attune.enable_tenant_table('plugin_district_days.community_session');
create index on plugin_district_days.community_session (tenant_id, worked_id);
