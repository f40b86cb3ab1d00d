-- The operator's part of a tenant's life: created, suspended and resumed, exported and imported, deleted. What was done is kept
-- here and outlives the authority; none of it is about a child.

alter table attune.tenant add column suspended_at timestamptz;

-- Goes up with every change to who the authorities are. Servers ask for this one number every two seconds, and read the
-- authorities again only when it has moved.
create table attune.tenant_register (
    only_one boolean primary key default true check (only_one),
    version  bigint not null default 1
);
insert into attune.tenant_register default values;
grant select on attune.tenant_register to attune_app;

create function attune.tenants_changed() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    update attune.tenant_register set version = version + 1;
    return null;
end
$$;
-- Not for the epoch, which moves with every account and would have all authorities wait for each other here.
create trigger tenants_changed after insert or delete or update of id, slug, name, hosts, status, profile on attune.tenant
    for each statement execute function attune.tenants_changed();

create function attune.tenant_register_version() returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select r.version::text from attune.tenant_register r;
end;

-- What the server knows of its tenants: one JSON document each, the suspended ones too, because their people are told.
create function attune.registered_tenants() returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'hosts', to_jsonb(t.hosts), 'profile', t.profile,
                              'active', t.status = 'active')::text
    from attune.tenant t order by t.id;
end;
grant execute on function attune.tenant_register_version, attune.registered_tenants to attune_app;
drop function attune.active_tenants();

-- What operators did, to which authority and why. Rows are added and stay.
create table attune.operator_log (
    id        uuid primary key default uuidv7(),
    at        timestamptz not null default clock_timestamp(),
    -- The e-mail address of an operator's account; or the machine's user, for a command that nobody has to sign.
    operator  text not null check (operator <> ''),
    action    text not null check (action in ('create', 'suspend', 'resume', 'export', 'import', 'ask-deletion',
                  'approve-deletion', 'cancel-deletion', 'delete', 'add-operator', 'remove-operator', 'new-password')),
    tenant_id int,
    slug      text,
    detail    text not null default ''
);
create index on attune.operator_log (tenant_id, id);

create function attune.operator_log_stays() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    raise exception 'what operators did is not changed or removed' using errcode = 'insufficient_privilege';
end
$$;
create trigger stays before update or delete on attune.operator_log for each row execute function attune.operator_log_stays();
create trigger stays_whole before truncate on attune.operator_log execute function attune.operator_log_stays();
