-- The ground that every later migration, the kernel's and the plugins', stands on:
-- who the tenants are, which tenant a transaction works for, and what is written down about it.
-- Runs as attune_owner. FORCE row level security binds that role too.

create extension if not exists pg_trgm schema public;
create extension if not exists btree_gin schema public;

grant usage on schema attune to attune_app, attune_search;

-- Platform tables: one row is about the deployment, none about a child. -----------------------------------------------

create table attune.tenant (
    id             int primary key,
    slug           text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,62}$'),
    name           text not null,
    hosts          text[] not null check (cardinality(hosts) > 0),
    status         text not null default 'active' check (status in ('active', 'suspended')),
    profile        jsonb not null,
    -- Goes up whenever accounts, roles, keys or plugin switches change, so that servers drop what they remember.
    epoch          bigint not null default 1,
    demo_loaded_at timestamptz,
    created_at     timestamptz not null default now()
);
grant select on attune.tenant to attune_app;

create table attune.tenant_table (
    table_name   text primary key,
    child_column name
);
comment on table attune.tenant_table is
    'Every tenant table, and its column that says which child a row is about: subject access works from it even for a plugin that is gone.';
grant select on attune.tenant_table to attune_app;

create table attune.plugin_approval (
    sha256      text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    plugin_id   text not null,
    version     text not null,
    approved_by text not null,
    approved_at timestamptz not null default now(),
    note        text
);

-- Which tenant, which actor ------------------------------------------------------------------------------------------

-- Both say nothing (null) outside attune.enter: a policy that compares with null shows no row.
create function attune.current_tenant() returns int
    language sql stable parallel safe
    return nullif(current_setting('attune.tenant', true), '')::int;

create function attune.current_actor() returns text
    language sql stable parallel safe
    return nullif(current_setting('attune.actor', true), '');

create function attune.enter(p_tenant int, p_actor text, p_actor_name text, p_origin text) returns bigint
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    entered int := nullif(current_setting('attune.tenant', true), '')::int;
    seen_epoch bigint;
begin
    if entered is not null and entered <> p_tenant then
        raise exception 'this transaction already works for another tenant'
            using errcode = 'insufficient_privilege', constraint = 'one_tenant_per_transaction';
    end if;
    select t.epoch into seen_epoch from attune.tenant t where t.id = p_tenant and t.status = 'active';
    if not found then
        raise exception 'no such tenant, or it is suspended'
            using errcode = 'insufficient_privilege', constraint = 'active_tenant';
    end if;
    perform set_config('attune.tenant', p_tenant::text, true),
            set_config('attune.actor', coalesce(p_actor, ''), true),
            set_config('attune.actor_name', coalesce(p_actor_name, ''), true),
            set_config('attune.origin', coalesce(p_origin, ''), true);
    return seen_epoch;
end
$$;
revoke execute on function attune.enter from public;
grant execute on function attune.enter, attune.current_tenant, attune.current_actor to attune_app;

-- Fired by tables whose content servers keep in memory.
create function attune.next_epoch() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    update attune.tenant set epoch = epoch + 1 where id = attune.current_tenant();
    return null;
end
$$;

-- Audit --------------------------------------------------------------------------------------------------------------

create table attune.audit_entry (
    tenant_id  int not null,
    id         uuid not null default uuidv7(),
    at         timestamptz not null default clock_timestamp(),
    actor      text not null,
    actor_name text not null,
    origin     text not null,
    -- insert, update, delete: written by triggers. read, list, refusal, sign-in, export and so on: by the application.
    kind       text not null,
    subject    text not null,
    subject_id uuid,
    child_id   uuid,
    -- For a list that showed several children.
    child_ids  uuid[],
    detail     jsonb,
    before     jsonb,
    after      jsonb,
    primary key (tenant_id, id)
);
create index audit_entry_child on attune.audit_entry (tenant_id, child_id, id) where child_id is not null;
create index audit_entry_children on attune.audit_entry using gin (child_ids) where child_ids is not null;

alter table attune.audit_entry enable row level security;
alter table attune.audit_entry force row level security;
create policy tenant_isolation on attune.audit_entry
    using (tenant_id = nullif(current_setting('attune.tenant', true), '')::int)
    with check (tenant_id = nullif(current_setting('attune.tenant', true), '')::int);
-- Nobody but the functions below writes, and nobody changes or deletes.
grant select on attune.audit_entry to attune_app;
insert into attune.tenant_table values ('attune.audit_entry', 'child_id');

create function attune.audit(
    p_kind text, p_subject text, p_subject_id uuid, p_child_id uuid, p_child_ids uuid[], p_detail jsonb) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    if p_kind in ('insert', 'update', 'delete') then
        raise exception 'only a trigger records a change' using errcode = 'insufficient_privilege';
    end if;
    insert into attune.audit_entry (tenant_id, actor, actor_name, origin, kind, subject, subject_id, child_id, child_ids, detail)
    values (attune.current_tenant(), current_setting('attune.actor'), current_setting('attune.actor_name'),
            current_setting('attune.origin'), p_kind, p_subject, p_subject_id, p_child_id, p_child_ids, p_detail);
end
$$;
revoke execute on function attune.audit from public;
grant execute on function attune.audit to attune_app;

-- Arguments: the child column ('' for none), then the columns whose content is too secret or too big to keep twice.
create function attune.audit_change() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    whole   jsonb := coalesce(new_row, old_row);
    hidden  text;
begin
    for i in 1 .. tg_nargs - 1 loop
        hidden := tg_argv[i];
        if old_row ? hidden then old_row := jsonb_set(old_row, array[hidden], to_jsonb(md5(old_row ->> hidden))); end if;
        if new_row ? hidden then new_row := jsonb_set(new_row, array[hidden], to_jsonb(md5(new_row ->> hidden))); end if;
    end loop;
    if tg_op = 'UPDATE' then
        -- Only what changed: that is what a reader of the audit page asks.
        select jsonb_object_agg(n.key, o.value), jsonb_object_agg(n.key, n.value) into old_row, new_row
        from jsonb_each(new_row) n join jsonb_each(old_row) o using (key)
        where n.value is distinct from o.value and n.key not in ('version', 'changed_at', 'changed_by');
        if new_row is null then
            return null;
        end if;
        for i in 1 .. tg_nargs - 1 loop
            if new_row ? tg_argv[i] then
                old_row := old_row || jsonb_build_object(tg_argv[i], '(changed)');
                new_row := new_row || jsonb_build_object(tg_argv[i], '(changed)');
            end if;
        end loop;
    else
        for i in 1 .. tg_nargs - 1 loop
            old_row := old_row - tg_argv[i];
            new_row := new_row - tg_argv[i];
        end loop;
    end if;
    insert into attune.audit_entry (tenant_id, actor, actor_name, origin, kind, subject, subject_id, child_id, before, after)
    values ((whole ->> 'tenant_id')::int, current_setting('attune.actor'), current_setting('attune.actor_name'),
            current_setting('attune.origin'), lower(tg_op), tg_table_schema || '.' || tg_table_name, (whole ->> 'id')::uuid,
            (whole ->> nullif(tg_argv[0], ''))::uuid, old_row, new_row);
    return null;
end
$$;

-- Who made a row and who changed it last: the database's word, not the application's.
create function attune.stamp() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if tg_op = 'INSERT' then
        new.created_at := now();
        new.created_by := attune.current_actor();
    else
        new.created_at := old.created_at;
        new.created_by := old.created_by;
    end if;
    new.changed_at := now();
    new.changed_by := attune.current_actor();
    return new;
end
$$;

-- Making a table a tenant table --------------------------------------------------------------------------------------

-- The one way for kernel and plugin migrations alike. The table needs tenant_id int first in its primary key and in every
-- unique constraint. p_child_column: the column that says which child a row is about. p_hidden: columns that the audit
-- must not repeat (hashes, file content). p_append_only: rows are added and never changed or removed.
create function attune.enable_tenant_table(
    p_table regclass, p_child_column name default null, p_hidden name[] default '{}', p_append_only boolean default false)
    returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    badly_keyed text;
    arguments text := (select string_agg(quote_literal(a), ', ')
                       from unnest(array[coalesce(p_child_column::text, '')] || p_hidden::text[]) a);
    stamped boolean := exists (select from pg_attribute where attrelid = p_table and attname = 'changed_by' and not attisdropped);
begin
    if not exists (select from pg_attribute
                   where attrelid = p_table and attname = 'tenant_id' and atttypid = 'int'::regtype and attnotnull) then
        raise exception '% needs a column tenant_id int not null', p_table;
    end if;
    select string_agg(i.indexrelid::regclass::text, ', ') into badly_keyed
    from pg_index i
    where i.indrelid = p_table and i.indisunique
      and i.indkey[0] <> (select attnum from pg_attribute where attrelid = p_table and attname = 'tenant_id');
    if badly_keyed is not null or not exists (select from pg_index where indrelid = p_table and indisprimary) then
        raise exception '% needs a primary key, and tenant_id first in every unique key (%)', p_table, badly_keyed;
    end if;
    if p_child_column is not null and not exists (
        select from pg_attribute where attrelid = p_table and attname = p_child_column and atttypid = 'uuid'::regtype) then
        raise exception '% has no column % of type uuid', p_table, p_child_column;
    end if;
    execute format('alter table %s enable row level security', p_table);
    execute format('alter table %s force row level security', p_table);
    execute format($policy$create policy tenant_isolation on %s
        using (tenant_id = nullif(current_setting('attune.tenant', true), '')::int)
        with check (tenant_id = nullif(current_setting('attune.tenant', true), '')::int)$policy$, p_table);
    execute format('create trigger audit_change after insert or update or delete on %s
        for each row execute function attune.audit_change(%s)', p_table, arguments);
    if stamped then
        execute format('create trigger stamp before insert or update on %s
            for each row execute function attune.stamp()', p_table);
    end if;
    execute format('grant %s on %s to attune_app',
        case when p_append_only then 'select, insert' else 'select, insert, update, delete' end, p_table);
    insert into attune.tenant_table (table_name, child_column)
    select n.nspname || '.' || c.relname, p_child_column
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = p_table;
end
$$;

-- Lets the search functions (owned by attune_search) read a table past row security: each of them must then name the
-- tenant itself. See docs/decisions for why search needs this.
create function attune.enable_search(p_table regclass) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('create policy search on %s for select to attune_search using (true)', p_table);
    execute format('grant select on %s to attune_search', p_table);
end
$$;

select attune.enable_search('attune.audit_entry');
grant execute on function attune.current_tenant to attune_search;

-- What the audit holds about one child, newest first: its own entries and the lists it appeared in.
create function attune.audit_of_child(p_child uuid, p_before uuid, p_limit int) returns setof uuid
    language sql stable security definer
    set search_path = pg_catalog
begin atomic
    select e.id from attune.audit_entry e
    where e.tenant_id = attune.current_tenant()
      and (e.child_id = p_child or e.child_ids @> array[p_child])
      and (p_before is null or e.id < p_before)
    order by e.id desc
    limit p_limit;
end;
-- Before the function is given away: the owner does not inherit attune_search, or it would see past row security.
revoke execute on function attune.audit_of_child from public;
grant execute on function attune.audit_of_child to attune_app;
grant create on schema attune to attune_search;
alter function attune.audit_of_child owner to attune_search;
revoke create on schema attune from attune_search;

-- Which plugins an authority has switched on, and their settings -----------------------------------------------------

create table attune.plugin_activation (
    tenant_id  int not null,
    id         uuid not null default uuidv7(),
    plugin_id  text not null,
    enabled    boolean not null,
    settings   jsonb not null default '{}',
    version    int not null default 1,
    created_at timestamptz,
    created_by text,
    changed_at timestamptz,
    changed_by text,
    primary key (tenant_id, id),
    unique (tenant_id, plugin_id)
);
select attune.enable_tenant_table('attune.plugin_activation');
create trigger next_epoch after insert or update or delete on attune.plugin_activation
    for each statement execute function attune.next_epoch();

-- What the server knows of its tenants: one JSON document each, active ones only.
create function attune.active_tenants() returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'hosts', to_jsonb(t.hosts), 'profile', t.profile)::text
    from attune.tenant t where t.status = 'active' order by t.id;
end;
grant execute on function attune.active_tenants to attune_app;

-- The demo's loader says that it is done, for the tenant it has entered.
create function attune.demo_loaded() returns void
    language sql security definer
    set search_path = pg_catalog
begin atomic
    update attune.tenant set demo_loaded_at = now() where id = attune.current_tenant();
end;
create function attune.demo_awaited() returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select t.slug from attune.tenant t where t.status = 'active' and t.demo_loaded_at is null order by t.id;
end;
revoke execute on function attune.demo_loaded from public;
grant execute on function attune.demo_loaded, attune.demo_awaited to attune_app;
