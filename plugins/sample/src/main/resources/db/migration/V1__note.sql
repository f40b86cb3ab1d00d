-- Notes about settings. The schema is the plugin's own; Flyway has made it.
create table plugin_sample.note (
    tenant_id     int not null,
    id            uuid not null,
    setting_id    uuid not null,
    content       text not null check (content <> ''),
    submission_id uuid not null,
    version       int not null default 1,
    created_at    timestamptz,
    created_by    text,
    changed_at    timestamptz,
    changed_by    text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, setting_id) references attune.setting (tenant_id, id)
);
select attune.enable_tenant_table('plugin_sample.note');
create index on plugin_sample.note (tenant_id, setting_id, id);
