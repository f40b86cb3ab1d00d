-- A restricted record (an adoption, a colleague's child) is seen by those named on it and by nobody else; and who must see a
-- record in an emergency can, for a time, and everybody hears of it. Enforced here, by row security on every table with a child
-- in it, so that no list, count, search, page or plugin can forget it. See docs/decisions/0018.

-- A record that turned out to be somebody's second one: all that is about them is with the other (V84). The server sees it no
-- more; undoing it does.
alter table attune.child
    add column merged_into uuid,
    add foreign key (tenant_id, merged_into) references attune.child;
create policy merged on attune.child as restrictive to attune_app using (merged_into is null);

create table attune.child_restriction (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    reason      text not null check (reason <> ''),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, child_id),
    foreign key (tenant_id, child_id) references attune.child
);
select attune.enable_tenant_table('attune.child_restriction', 'child_id');

-- Who may see a restricted child.
create table attune.child_reader (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    account_id  uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, child_id, account_id),
    foreign key (tenant_id, child_id) references attune.child_restriction (tenant_id, child_id) on delete cascade,
    foreign key (tenant_id, account_id) references attune.account on delete cascade
);
select attune.enable_tenant_table('attune.child_reader', 'child_id');
create index on attune.child_reader (tenant_id, account_id);

-- Somebody looked behind the glass: whom at, why, and until when.
create table attune.emergency_access (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    account_id  uuid not null,
    kind        text not null check (kind in ('SAFEGUARDING', 'CRITICAL_INCIDENT', 'MEDICAL', 'OTHER')),
    reason      text not null check (reason <> ''),
    begun_at    timestamptz not null default now(),
    ends_at     timestamptz not null,
    ended_at    timestamptz,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, account_id) references attune.account on delete cascade,
    constraint emergency_is_short check (ends_at > begun_at and ends_at <= begun_at + interval '8 hours')
);
select attune.enable_tenant_table('attune.emergency_access', 'child_id');
revoke update, delete on attune.emergency_access from attune_app;
grant update (ended_at, version) on attune.emergency_access to attune_app;
create index on attune.emergency_access (tenant_id, account_id, ends_at);
create index on attune.emergency_access (tenant_id, begun_at);

-- What attune.enter found out about the actor: whom they may not see, and whom they may see besides those of their cases. Null
-- (no array) where there is none.
create function attune.hidden_children() returns uuid[]
    language sql stable parallel safe
    return nullif(current_setting('attune.hidden', true), '')::uuid[];

create function attune.is_opened(p_child uuid) returns boolean
    language sql stable parallel safe
    return coalesce(p_child = any (nullif(current_setting('attune.opened', true), '')::uuid[]), false);

create function attune.opened(p_child uuid) returns setof uuid
    language sql stable
    set search_path = pg_catalog
begin atomic
    select p_child where attune.is_opened(p_child);
end;
grant execute on function attune.hidden_children, attune.is_opened, attune.opened to attune_app, attune_search;

-- People and programs only: the service's own jobs and a family at its door pass.
create function attune.work_out_access(p_actor text) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    account uuid := attune.actor_id(p_actor, 'user:');
    opened  uuid[];
    hidden  uuid[];
begin
    -- First, or what an earlier call in this transaction has hidden would be missing below.
    perform set_config('attune.hidden', '', true), set_config('attune.opened', '', true);
    if account is null and not coalesce(starts_with(p_actor, 'key:'), false) then
        return;
    end if;
    if account is not null then
        select array_agg(o.child_id) into opened from (
            select r.child_id from attune.child_reader r
            where r.tenant_id = attune.current_tenant() and r.account_id = account
            union
            select e.child_id from attune.emergency_access e
            where e.tenant_id = attune.current_tenant() and e.account_id = account and e.ends_at > now() and e.ended_at is null
        ) o;
    end if;
    select array_agg(r.child_id) into hidden
    from attune.child_restriction r
    where r.tenant_id = attune.current_tenant() and (opened is null or r.child_id <> all (opened));
    if opened is not null or hidden is not null then
        perform set_config('attune.hidden', coalesce(hidden::text, ''), true),
                set_config('attune.opened', coalesce(opened::text, ''), true);
    end if;
end
$$;
revoke execute on function attune.work_out_access from public;

create or replace function attune.enter(p_tenant int, p_actor text, p_actor_name text, p_origin text) returns bigint
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
    perform attune.work_out_access(p_actor);
    return seen_epoch;
end
$$;

-- The policy on every table with a child in it. Not for attune_search: a policy would keep it from its indexes, so each of its
-- functions leaves hidden children out itself (CatalogueTest looks). The sub-select is worked out once for a statement, and
-- only where something is hidden.
create function attune.hide_restricted(p_table regclass, p_child_column name) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format($policy$create policy restricted on %s as restrictive to attune_app, attune_owner
        using (coalesce(current_setting('attune.hidden', true), '') = ''
               or %2$I is null or %2$I <> all ((select attune.hidden_children())::uuid[]))$policy$, p_table, p_child_column);
end
$$;

-- As in V1, and with the policy above.
create or replace function attune.enable_tenant_table(
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
    if p_child_column is not null then
        perform attune.hide_restricted(p_table, p_child_column);
    end if;
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

do $$
declare
    t record;
begin
    for t in select table_name, child_column from attune.tenant_table
             where child_column is not null and table_name not in ('attune.audit_entry', 'attune.emergency_access') loop
        perform attune.hide_restricted(t.table_name::regclass, t.child_column);
    end loop;
end
$$;

-- What is written down is never refused, so reading alone is restricted. That somebody looked behind the glass is for the
-- administrator to see, whomever at; so is the table that says until when (it tells no more than an id).
create policy restricted on attune.audit_entry as restrictive for select to attune_app, attune_owner
    using (coalesce(current_setting('attune.hidden', true), '') = '' or kind = 'break-glass'
           or child_id is null or child_id <> all ((select attune.hidden_children())::uuid[]));

-- Somebody in an emergency knows whom they ask about: the name and the date of birth, or the UPN, exactly. Restricted or not.
create function attune.find_exactly(p_names text, p_born date, p_upn text) returns setof uuid
    language sql stable security definer
    set search_path = pg_catalog
begin atomic
    select c.id from attune.child c
    where c.tenant_id = attune.current_tenant() and c.merged_into is null
      and (c.upn = p_upn and not c.upn_in_doubt
           or c.date_of_birth = p_born and starts_with(c.search_text || ' ', ' ' || p_names || ' '))
    limit 2;
end;
-- Before the function is given away: the owner does not inherit attune_search, or it would see past row security.
revoke execute on function attune.find_exactly from public;
grant execute on function attune.find_exactly to attune_app;
grant create on schema attune to attune_search;
alter function attune.find_exactly owner to attune_search;

drop function attune.search_children(text, boolean, uuid[], uuid, uuid, int);
create function attune.search_children(
    p_words text, p_everyone boolean, p_settings uuid[], p_practitioner uuid, p_after uuid, p_limit int) returns setof uuid
    language plpgsql stable security definer
    set search_path = pg_catalog, public
as $$
declare
    -- The longest word finds by the index, the others choose among what it found.
    patterns text[] := (select array_agg('% ' || w || '%' order by length(w) desc) from unnest(string_to_array(p_words, ' ')) w);
    hidden   uuid[] := coalesce(attune.hidden_children(), '{}');
begin
    return query
    select c.id
    from attune.child c
    where c.tenant_id = attune.current_tenant()
      and c.search_text like patterns[1]
      and c.search_text like all (patterns)
      and c.id <> all (hidden)
      and (p_everyone
           or c.setting_id = any (p_settings)
           or attune.is_opened(c.id)
           or exists (select from attune.involvement i
                      where i.tenant_id = c.tenant_id and i.child_id = c.id
                        and p_practitioner in (i.practitioner_id, i.supervisor_id)))
      and (p_after is null
           or (c.family_name, c.given_name, c.id) > (
               select k.family_name, k.given_name, k.id from attune.child k
               where k.tenant_id = attune.current_tenant() and k.id = p_after))
    order by c.family_name, c.given_name, c.id
    limit p_limit;
end
$$;
revoke execute on function attune.search_children from public;
grant execute on function attune.search_children to attune_app;
alter function attune.search_children owner to attune_search;
revoke create on schema attune from attune_search;
