-- School terms and the days on which schools are closed. Bank holidays are not kept: they are worked out.

create table attune.school_term (
    tenant_id   int not null,
    id          uuid not null,
    -- The year in which the school year begins: 2026 for September 2026 to August 2027.
    school_year int not null check (school_year between 1990 and 2100),
    name        text not null check (length(name) between 1 and 60),
    first_day   date not null,
    last_day    date not null,
    half_term_from date,
    half_term_to   date,
    -- Came from an iCalendar file: a later file that lacks it may take it away.
    from_file   boolean not null default false,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, school_year, name),
    constraint term_in_order check (last_day > first_day),
    constraint term_in_its_year check (
        first_day >= make_date(school_year, 8, 1) and last_day <= make_date(school_year + 1, 8, 31)),
    constraint half_term_in_its_term check (
        (half_term_from is null and half_term_to is null)
        or (half_term_from > first_day and half_term_to >= half_term_from and half_term_to < last_day))
);
select attune.enable_tenant_table('attune.school_term');

create table attune.school_closure (
    tenant_id   int not null,
    id          uuid not null,
    -- Null: all the authority's schools.
    setting_id  uuid,
    kind        text not null check (kind in ('INSET', 'CLOSED')),
    first_day   date not null,
    last_day    date not null,
    words       text not null check (length(words) between 1 and 200),
    from_file   boolean not null default false,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, setting_id) references attune.setting,
    constraint closure_in_order check (last_day >= first_day and last_day - first_day <= 92)
);
select attune.enable_tenant_table('attune.school_closure');
create index on attune.school_closure (tenant_id, last_day);
create index on attune.school_closure (tenant_id, setting_id) where setting_id is not null;

-- Two terms at once would make one day two things. Whoever saves second waits for the first, and is told.
create function attune.keep_terms_apart() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    perform pg_advisory_xact_lock(hashtext('attune.school_term'), new.tenant_id);
    if exists (select from attune.school_term t
               where t.tenant_id = new.tenant_id and t.id <> new.id
                 and t.first_day <= new.last_day and t.last_day >= new.first_day) then
        raise exception 'terms do not overlap' using errcode = 'check_violation', constraint = 'terms_do_not_overlap';
    end if;
    return new;
end
$$;
create trigger terms_do_not_overlap after insert or update on attune.school_term
    for each row execute function attune.keep_terms_apart();
