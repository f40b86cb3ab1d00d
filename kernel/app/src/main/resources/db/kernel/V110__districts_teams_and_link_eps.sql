-- Where the service works and who answers for a setting there: districts, the teams that serve them, and link EPs, dated.
create extension if not exists btree_gist schema public;

create table attune.team (
    tenant_id   int not null,
    id          uuid not null,
    name        text not null check (length(name) between 1 and 80),
    -- Since when nobody is put into it any more; null while it is in use.
    retired_on  date,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id)
);
create unique index team_name_once on attune.team (tenant_id, lower(name));
select attune.enable_tenant_table('attune.team');

create table attune.district (
    tenant_id   int not null,
    id          uuid not null,
    name        text not null check (length(name) between 1 and 80),
    -- The team that works there; null where none is named.
    team_id     uuid,
    retired_on  date,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, team_id) references attune.team
);
create unique index district_name_once on attune.district (tenant_id, lower(name));
create index on attune.district (tenant_id, team_id) where team_id is not null;

-- In which district a setting lies: the service's word. What the register says of its area stays where it is (setting.district).
create table attune.setting_district (
    tenant_id   int not null,
    id          uuid not null,
    setting_id  uuid not null,
    district_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, setting_id),
    foreign key (tenant_id, setting_id) references attune.setting,
    foreign key (tenant_id, district_id) references attune.district
);
select attune.enable_tenant_table('attune.setting_district');
create index on attune.setting_district (tenant_id, district_id);

-- Who belonged to which team from when until when: to one at a time.
create table attune.team_member (
    tenant_id   int not null,
    id          uuid not null,
    team_id     uuid not null,
    practitioner_id uuid not null,
    first_day   date not null,
    -- Null while it goes on.
    last_day    date,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, team_id) references attune.team,
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    constraint team_member_in_order check (last_day >= first_day),
    constraint team_member_in_our_time check (first_day >= date '1990-01-01'),
    constraint one_team_a_day exclude using gist (
        tenant_id public.gist_int4_ops with =, practitioner_id public.gist_uuid_ops with =,
        daterange(first_day, last_day, '[]') with &&)
);
select attune.enable_tenant_table('attune.team_member');
create index on attune.team_member (tenant_id, team_id);

-- The districts in which a practitioner works were words, one a line; now they are those of the authority. --------------

create table attune.practitioner_district (
    tenant_id   int not null,
    id          uuid not null,
    practitioner_id uuid not null,
    district_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, practitioner_id, district_id),
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    foreign key (tenant_id, district_id) references attune.district
);
create index on attune.practitioner_district (tenant_id, district_id);

-- Row security binds the owner too, who is in no authority here.
alter table attune.practitioner no force row level security;
insert into attune.district (tenant_id, id, name)
select p.tenant_id, uuidv7(), min(left(trim(line), 80))
from attune.practitioner p cross join string_to_table(p.districts, E'\n') line
where trim(line) <> ''
group by p.tenant_id, lower(left(trim(line), 80));
insert into attune.practitioner_district (tenant_id, id, practitioner_id, district_id)
select distinct on (p.tenant_id, p.id, d.id) p.tenant_id, uuidv7(), p.id, d.id
from attune.practitioner p cross join string_to_table(p.districts, E'\n') line
    join attune.district d on d.tenant_id = p.tenant_id and lower(d.name) = lower(left(trim(line), 80))
where trim(line) <> '';
alter table attune.practitioner force row level security;
alter table attune.practitioner drop column districts;

select attune.enable_tenant_table('attune.district');
select attune.enable_tenant_table('attune.practitioner_district');

-- A link EP had no days; now there are, and one at a time. --------------------------------------------------------------

alter table attune.practitioner_setting rename to link_ep;
update attune.tenant_table set table_name = 'attune.link_ep' where table_name = 'attune.practitioner_setting';
alter table attune.link_ep
    drop constraint practitioner_setting_tenant_id_practitioner_id_setting_id_key,
    add column first_day date,
    add column last_day date;

-- Since when somebody was is not known: since it was entered. Where two were entered for one setting, the later took over.
alter table attune.link_ep no force row level security;
alter table attune.link_ep disable trigger user;
with entered as (
    select l.tenant_id, l.id, coalesce(l.created_at::date, current_date) as since,
           lead(coalesce(l.created_at::date, current_date))
               over (partition by l.tenant_id, l.setting_id order by l.created_at, l.id) as next
    from attune.link_ep l)
update attune.link_ep l
set first_day = case when e.next = e.since then null else e.since end, last_day = e.next - 1
from entered e where e.tenant_id = l.tenant_id and e.id = l.id;
delete from attune.link_ep where first_day is null;
alter table attune.link_ep enable trigger user;
alter table attune.link_ep force row level security;

alter table attune.link_ep
    alter column first_day set not null,
    add constraint link_ep_in_order check (last_day >= first_day),
    add constraint link_ep_in_our_time check (first_day >= date '1990-01-01'),
    add constraint one_link_ep_a_day exclude using gist (
        tenant_id public.gist_int4_ops with =, setting_id public.gist_uuid_ops with =,
        daterange(first_day, last_day, '[]') with &&);
create index on attune.link_ep (tenant_id, practitioner_id);
