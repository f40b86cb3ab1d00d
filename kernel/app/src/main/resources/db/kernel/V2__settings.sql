-- Settings: schools, nurseries, colleges, children's centres (GIAS is the national register).

create table attune.setting (
    tenant_id   int not null,
    id          uuid not null,
    urn         int,
    la_code     int,
    establishment_number int,
    name        text not null,
    type        text not null default '',
    phase       text not null default '',
    -- proposed: open, but proposed to close, stays open until it closes
    status      text not null check (status in ('OPEN', 'PROPOSED_TO_CLOSE', 'PROPOSED_TO_OPEN', 'CLOSED')),
    opened_on   date,
    closed_on   date,
    low_age     int,
    high_age    int,
    pupils      int,
    ukprn       text,
    street      text not null default '',
    locality    text not null default '',
    address3    text not null default '',
    town        text not null default '',
    county      text not null default '',
    postcode    text not null default '',
    telephone   text not null default '',
    head        text not null default '',
    district    text not null default '',
    search_text text not null default '',
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, urn)
);
select attune.enable_tenant_table('attune.setting');
create index on attune.setting (tenant_id, name, id);
select attune.enable_search('attune.setting');
create index on attune.setting using gin (tenant_id, search_text public.gin_trgm_ops);
