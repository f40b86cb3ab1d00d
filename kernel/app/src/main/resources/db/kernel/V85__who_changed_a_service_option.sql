-- Who switched a service option on or off, or changed its settings, and when: for its page. The audit has it too, among everything
-- else; here it is found by the option.
create table attune.plugin_change (
    tenant_id       int not null,
    id              uuid not null,
    plugin_id       text not null,
    kind            text not null check (kind in ('ON', 'OFF', 'SETTINGS')),
    who             text not null check (length(who) between 1 and 200),
    settings_before jsonb not null,
    settings_after  jsonb not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id)
);
select attune.enable_tenant_table('attune.plugin_change', p_append_only => true);
create index on attune.plugin_change (tenant_id, plugin_id, id);
