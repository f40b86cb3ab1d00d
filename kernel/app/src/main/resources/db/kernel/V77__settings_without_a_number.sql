-- A setting that was added by hand (a childminder, a hospital school) may come into the national register later. Which one it
-- is there is never guessed: the import offers, and somebody says.

create table attune.setting_offer (
    tenant_id   int not null,
    id          uuid not null,
    -- The one that was added by hand.
    setting_id  uuid not null,
    urn         int not null,
    name        text not null,
    state       text not null default 'OPEN' check (state in ('OPEN', 'SAME', 'ANOTHER')),
    -- The register's row by the titles of its columns, as JSON: whatever is said, it is needed then.
    content     text not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, urn, setting_id),
    foreign key (tenant_id, setting_id) references attune.setting
);
select attune.enable_tenant_table('attune.setting_offer', p_hidden => array['content']::name[]);
create index on attune.setting_offer (tenant_id, setting_id);
