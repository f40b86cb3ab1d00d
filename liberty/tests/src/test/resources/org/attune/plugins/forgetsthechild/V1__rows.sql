create table plugin_forgets_the_child.remark (
    tenant_id  int not null,
    id         uuid not null,
    child_id   uuid not null,
    content    text not null,
    foreign key (tenant_id, child_id) references attune.child (tenant_id, id),
    version    int not null default 1,
    created_at timestamptz,
    created_by text,
    changed_at timestamptz,
    changed_by text,
    primary key (tenant_id, id)
);
select attune.enable_tenant_table('plugin_forgets_the_child.remark');
