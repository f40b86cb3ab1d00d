-- Whom the service turns to at a setting. Accounts belong to the setting: this says which of them comes first.
create table attune.setting_lead (
    tenant_id   int not null,
    id          uuid not null,
    setting_id  uuid not null,
    account_id  uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, setting_id),
    foreign key (tenant_id, setting_id) references attune.setting,
    foreign key (tenant_id, account_id) references attune.account on delete cascade
);
select attune.enable_tenant_table('attune.setting_lead');
create index on attune.setting_lead (tenant_id, account_id);
