-- What asks for a child's lists is planned once for any child, and the planner then expects an array to be in one list of a
-- hundred: it read an authority's whole part of the primary key beside the index of the children, to keep what both have. That
-- grows with the audit. The lists are found by the children alone now, of which an id is there once in the world, and what else
-- is asked is asked of those few.
-- Others stand on the function, so that it is replaced, which only its owner may do.
grant create on schema attune to attune_search;
set role attune_search;
create or replace function attune.audit_search(
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
            select e.tenant_id, e.id, e.actor, e.kind from attune.audit_entry e where e.child_ids && child)
        select f.id from (
            select o.id from unnest(child) one (id) cross join lateral (
                select e.id from attune.audit_entry e
                where e.tenant_id = attune.current_tenant() and e.child_id = one.id
                  and e.id >= first_id and e.id < end_id
                  and (p_actor is null or e.actor = p_actor) and (p_kinds is null or e.kind = any (p_kinds))
                order by e.id desc limit p_limit) o
            union all
            select l.id from lists l
            where l.tenant_id = attune.current_tenant() and l.id >= first_id and l.id < end_id
              and (p_actor is null or l.actor = p_actor) and (p_kinds is null or l.kind = any (p_kinds))) f
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
reset role;
revoke create on schema attune from attune_search;
