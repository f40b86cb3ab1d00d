-- Bringing in the national register: each time has a row of its own, so that it can be followed, ended and looked up later.

create table attune.setting_import (
    tenant_id   int not null,
    id          uuid not null,
    state       text not null check (state in ('READING', 'WRITING', 'DONE', 'REFUSED', 'CANCELLED', 'FAILED', 'INTERRUPTED')),
    file_name   text not null check (length(file_name) <= 200),
    file_bytes  bigint not null check (file_bytes >= 0),
    started_by  text not null,
    started_at  timestamptz not null,
    -- When the server that does it last said so. One that says nothing any more has died.
    seen_at     timestamptz not null,
    ended_at    timestamptz,
    percent     int not null default 0 check (percent between 0 and 100),
    rows_read   int not null default 0,
    cancel_wanted boolean not null default false,
    -- Why it came to nothing, in words; empty where it did not.
    reason      text not null default '' check (length(reason) <= 2000),
    added       int not null default 0,
    updated     int not null default 0,
    closed      int not null default 0,
    unchanged   int not null default 0,
    not_kept    int not null default 0,
    offered     int not null default 0,
    other_authorities int not null default 0,
    bad         int not null default 0,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id)
);
select attune.enable_tenant_table('attune.setting_import');
create index on attune.setting_import (tenant_id, started_at desc);
-- Two at once would each write over what the other had just written.
create unique index setting_import_one_at_a_time on attune.setting_import (tenant_id) where state in ('READING', 'WRITING');

-- What became of the rows, apart from the figures because it is long: a JSON list, written once.
create table attune.setting_import_report (
    tenant_id   int not null,
    id          uuid not null,
    import_id   uuid not null,
    lines       text not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, import_id),
    foreign key (tenant_id, import_id) references attune.setting_import
);
select attune.enable_tenant_table('attune.setting_import_report', p_hidden => array['lines']::name[], p_append_only => true);

-- Writes many settings with one statement: those that are new, and those whose version is still the one that was read. What
-- it answers are the ids that were written; one that is missing was saved by somebody else meanwhile.
create function attune.keep_settings(p_rows jsonb) returns setof uuid
    language sql
    set search_path = pg_catalog
begin atomic
    insert into attune.setting as s (
        tenant_id, id, version, urn, la_code, establishment_number, name, type, phase, status, opened_on, closed_on, low_age,
        high_age, pupils, ukprn, street, locality, address3, town, county, postcode, telephone, head, district, search_text)
    select attune.current_tenant(), r.id, greatest(r.version, 1), r.urn, r.la_code, r.establishment_number, r.name, r.type,
           r.phase, r.status, r.opened_on, r.closed_on, r.low_age, r.high_age, r.pupils, r.ukprn, r.street, r.locality,
           r.address3, r.town, r.county, r.postcode, r.telephone, r.head, r.district, r.search_text
    from jsonb_to_recordset(p_rows) as r (
        id uuid, version int, urn int, la_code int, establishment_number int, name text, type text, phase text, status text,
        opened_on date, closed_on date, low_age int, high_age int, pupils int, ukprn text, street text, locality text,
        address3 text, town text, county text, postcode text, telephone text, head text, district text, search_text text)
    on conflict (tenant_id, id) do update set
        version = s.version + 1, urn = excluded.urn, la_code = excluded.la_code,
        establishment_number = excluded.establishment_number, name = excluded.name, type = excluded.type,
        phase = excluded.phase, status = excluded.status, opened_on = excluded.opened_on, closed_on = excluded.closed_on,
        low_age = excluded.low_age, high_age = excluded.high_age, pupils = excluded.pupils, ukprn = excluded.ukprn,
        street = excluded.street, locality = excluded.locality, address3 = excluded.address3, town = excluded.town,
        county = excluded.county, postcode = excluded.postcode, telephone = excluded.telephone, head = excluded.head,
        district = excluded.district, search_text = excluded.search_text
    where s.version = excluded.version
    returning s.id;
end;
revoke execute on function attune.keep_settings from public;
grant execute on function attune.keep_settings to attune_app;
