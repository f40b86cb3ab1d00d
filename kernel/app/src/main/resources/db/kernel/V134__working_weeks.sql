-- Everybody's working week: patterns and leave with their days, and how much preparation direct work takes. See docs/decisions/0029.

-- How long somebody works on each day of a week, from a day on, until their next pattern begins: there is never a gap and never two.
create table attune.working_pattern (
    tenant_id   int not null,
    id          uuid not null,
    practitioner_id uuid not null,
    first_day   date not null check (first_day between date '1990-01-01' and date '2200-12-31'),
    monday      int not null check (monday between 0 and 840),
    tuesday     int not null check (tuesday between 0 and 840),
    wednesday   int not null check (wednesday between 0 and 840),
    thursday    int not null check (thursday between 0 and 840),
    friday      int not null check (friday between 0 and 840),
    saturday    int not null check (saturday between 0 and 840),
    sunday      int not null check (sunday between 0 and 840),
    term_time_only boolean not null,
    -- Minutes of preparation and writing for each hour of direct work; null: as the service says.
    preparation int check (preparation between 0 and 240),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint one_pattern_a_day unique (tenant_id, practitioner_id, first_day),
    constraint term_time_without_weekends check (not term_time_only or (saturday = 0 and sunday = 0)),
    foreign key (tenant_id, practitioner_id) references attune.practitioner
);
select attune.enable_tenant_table('attune.working_pattern');

-- When somebody is away. Why is one of a few words, and no more; the audit does not keep it twice.
create table attune.staff_leave (
    tenant_id   int not null,
    id          uuid not null,
    practitioner_id uuid not null,
    kind        text not null check (kind in ('ANNUAL', 'SICK', 'FAMILY', 'STUDY', 'OTHER')),
    first_day   date not null check (first_day between date '2000-01-01' and date '2200-12-31'),
    last_day    date not null,
    part        text not null check (part in ('WHOLE', 'MORNING', 'AFTERNOON')),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    constraint leave_in_order check (last_day >= first_day and last_day - first_day <= 365),
    constraint half_day_is_one_day check (part = 'WHOLE' or last_day = first_day),
    -- In half days: somebody may be at a course in the morning and on leave in the afternoon.
    constraint one_leave_at_a_time exclude using gist (
        tenant_id public.gist_int4_ops with =, practitioner_id public.gist_uuid_ops with =,
        int4range((first_day - date '2000-01-01') * 2 + case part when 'AFTERNOON' then 1 else 0 end,
                  (last_day - date '2000-01-01') * 2 + case part when 'MORNING' then 1 else 2 end) with &&)
);
select attune.enable_tenant_table('attune.staff_leave', null, array['kind']);
create index on attune.staff_leave (tenant_id, last_day);

-- What holds for everybody from a day on.
create table attune.workload_rule (
    tenant_id   int not null,
    id          uuid not null,
    first_day   date not null check (first_day between date '1990-01-01' and date '2200-12-31'),
    -- A full-time week in minutes, by which a part of full time is said.
    full_week   int not null check (full_week between 600 and 3600),
    preparation int not null check (preparation between 0 and 240),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint one_workload_rule_a_day unique (tenant_id, first_day)
);
select attune.enable_tenant_table('attune.workload_rule');

-- What was done, by practitioner and day. In numbers only, and so of restricted records too: who is busy with one would otherwise
-- look free to everybody who may not see it.
create index activity_of_days on attune.activity (tenant_id, done_on) include (practitioner_id, minutes, kind);
select attune.enable_search('attune.activity');
create function attune.work_done(p_first date, p_last date, p_practitioner uuid) returns setof text
    language sql stable security definer
    set search_path = pg_catalog
begin atomic
    select json_build_object(
        'practitionerId', a.practitioner_id, 'day', a.done_on, 'minutes', sum(a.minutes),
        'kind', case a.kind when 'WRITING_UP' then 'PREPARATION' else 'DIRECT' end)::text
    from attune.activity a
    where a.tenant_id = attune.current_tenant() and a.done_on between p_first and p_last
      and (p_practitioner is null or a.practitioner_id = p_practitioner)
    group by a.practitioner_id, a.done_on, case a.kind when 'WRITING_UP' then 'PREPARATION' else 'DIRECT' end;
end;
-- Before the function is given away: the owner does not inherit attune_search, or it would see past row security.
revoke execute on function attune.work_done from public;
grant execute on function attune.work_done to attune_app;
grant create on schema attune to attune_search;
alter function attune.work_done owner to attune_search;
revoke create on schema attune from attune_search;
