-- The audit page finds by person, child, kind and time, newest first, over any number of entries: each way of asking has an
-- index that gives ids in order, and none reads more than the page shows. An id begins with its time, so a time is an id.

-- With the kind between, one index answers "this person" (kind by kind, of which there are few) and "this person, this kind".
create index audit_entry_person on attune.audit_entry (tenant_id, actor, kind, id);
create index audit_entry_kind on attune.audit_entry (tenant_id, kind, id);

-- What waits to be put into this index is read at every search: little of it.
alter index attune.audit_entry_children set (gin_pending_list_limit = 256);

-- The kinds of entry that a person has, by skipping from each to the next.
create function attune.audit_kinds_of(p_actor text) returns setof text
    language plpgsql stable security definer
    set search_path = pg_catalog
as $$
declare
    found_kind text := '';
begin
    loop
        select e.kind into found_kind from attune.audit_entry e
        where e.tenant_id = attune.current_tenant() and e.actor = p_actor and e.kind > found_kind
        order by e.kind limit 1;
        exit when not found;
        return next found_kind;
    end loop;
end
$$;

-- The ids under which a child is, or was, known.
create function attune.ids_of_child(p_child uuid) returns uuid[]
    language sql stable
    return array[p_child];

-- Ids, newest first. Null for what is not asked: p_actor a reference as the audit keeps it, p_kinds some of the kinds.
-- p_from and p_before: from the first, up to but without the second.
create function attune.audit_search(
    p_actor text, p_child uuid, p_kinds text[], p_from uuid, p_before uuid, p_limit int) returns setof uuid
    language plpgsql stable security definer
    set search_path = pg_catalog
as $$
declare
    first_id uuid := coalesce(p_from, '00000000-0000-0000-0000-000000000000');
    end_id   uuid := coalesce(p_before, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
    kinds    text[] := p_kinds;
    child    uuid[] := attune.ids_of_child(p_child);
begin
    if p_child is null and p_actor is not null and kinds is null then
        kinds := array(select attune.audit_kinds_of(p_actor));
    end if;
    if p_child is not null then
        -- Its own entries, and the lists that it was in; as many as there are about one child.
        return query
        with lists as materialized (
            -- By itself, so that its index is used: that one has no order.
            select e.id from attune.audit_entry e
            where e.tenant_id = attune.current_tenant() and e.child_ids && child
              and e.id >= first_id and e.id < end_id
              and (p_actor is null or e.actor = p_actor) and (p_kinds is null or e.kind = any (p_kinds)))
        select f.id from (
            select o.id from unnest(child) one (id) cross join lateral (
                select e.id from attune.audit_entry e
                where e.tenant_id = attune.current_tenant() and e.child_id = one.id
                  and e.id >= first_id and e.id < end_id
                  and (p_actor is null or e.actor = p_actor) and (p_kinds is null or e.kind = any (p_kinds))
                order by e.id desc limit p_limit) o
            union all
            select l.id from lists l) f
        order by f.id desc limit p_limit;
    elsif p_actor is not null then
        return query
        select f.id from unnest(kinds) k (kind) cross join lateral (
            select e.id from attune.audit_entry e
            where e.tenant_id = attune.current_tenant() and e.actor = p_actor and e.kind = k.kind
              and e.id >= first_id and e.id < end_id
            order by e.id desc limit p_limit) f
        order by f.id desc limit p_limit;
    elsif p_kinds is not null then
        return query
        select f.id from unnest(p_kinds) k (kind) cross join lateral (
            select e.id from attune.audit_entry e
            where e.tenant_id = attune.current_tenant() and e.kind = k.kind and e.id >= first_id and e.id < end_id
            order by e.id desc limit p_limit) f
        order by f.id desc limit p_limit;
    else
        return query
        select e.id from attune.audit_entry e
        where e.tenant_id = attune.current_tenant() and e.id >= first_id and e.id < end_id
        order by e.id desc limit p_limit;
    end if;
end
$$;

-- What asked for a child's entries before.
drop function attune.audit_of_child(uuid, uuid, int);

revoke execute on function attune.audit_kinds_of, attune.ids_of_child, attune.audit_search from public;
grant execute on function attune.audit_search to attune_app;
grant execute on function attune.ids_of_child to attune_search;
grant create on schema attune to attune_search;
alter function attune.audit_kinds_of owner to attune_search;
alter function attune.audit_search owner to attune_search;
revoke create on schema attune from attune_search;
