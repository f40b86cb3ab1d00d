create table plugin_changed_migration.kept (
    tenant_id  int not null,
    id         uuid not null,
    content    text not null,
    version    int not null default 1,
    created_at timestamptz,
    created_by text,
    changed_at timestamptz,
    changed_by text,
    primary key (tenant_id, id)
);
select attune.enable_tenant_table('plugin_changed_migration.kept');
