-- Children and young people aged 0 to 25, and who may be asked about them.

create table attune.child (
    tenant_id   int not null,
    id          uuid not null,
    given_name    text not null,
    family_name   text not null,
    preferred_name text not null default '',
    date_of_birth date not null,
    setting_id    uuid,
    -- given, family and preferred name in lower case without accents: for the search function
    search_text   text not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, setting_id) references attune.setting
);
select attune.enable_tenant_table('attune.child', 'id');
create index on attune.child (tenant_id, family_name, given_name, id);
create index on attune.child (tenant_id, setting_id, family_name, given_name, id);
select attune.enable_search('attune.child');
create index on attune.child using gin (tenant_id, search_text public.gin_trgm_ops);

create table attune.contact (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    name        text not null,
    relation    text not null,
    -- Care of a child does not by itself make one who may consent: parental responsibility does.
    parental_responsibility boolean not null,
    email       text not null default '',
    mobile      text not null default '',
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child
);
select attune.enable_tenant_table('attune.contact', 'child_id');
create index on attune.contact (tenant_id, child_id);
