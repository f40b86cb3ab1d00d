-- Entering is part of every request: one function tells the database all of it, and what it calls has no search path of its own
-- to set and to put back.

drop function attune.acting_as(text);
drop function attune.enter(int, text, text, text);

-- As in V82, with whole names: only attune.enter calls it. What is hidden is wiped only where something was.
create or replace function attune.work_out_access(p_actor text) returns void
    language plpgsql
as $$
declare
    account uuid := attune.actor_id(p_actor, 'user:');
    opened  uuid[] := '{}';
    hidden  uuid[];
begin
    -- First, or what an earlier call in this transaction has hidden would be missing below.
    if pg_catalog.current_setting('attune.hidden', true) <> '' or pg_catalog.current_setting('attune.opened', true) <> '' then
        perform pg_catalog.set_config('attune.hidden', '', true), pg_catalog.set_config('attune.opened', '', true);
    end if;
    if account is null and not coalesce(pg_catalog.starts_with(p_actor, 'key:'), false) then
        return;
    end if;
    if account is not null then
        opened := array(
            select r.child_id from attune.child_reader r
            where r.tenant_id = attune.current_tenant() and r.account_id = account
            union
            select e.child_id from attune.emergency_access e
            where e.tenant_id = attune.current_tenant() and e.account_id = account
              and e.ends_at > pg_catalog.now() and e.ended_at is null);
    end if;
    hidden := array(
        select r.child_id from attune.child_restriction r
        where r.tenant_id = attune.current_tenant() and r.child_id <> all (opened));
    -- Nothing, and not an array of nothing, where there is none.
    if opened <> '{}' or hidden <> '{}' then
        perform pg_catalog.set_config('attune.hidden', case when hidden <> '{}' then hidden::text else '' end, true),
                pg_catalog.set_config('attune.opened', case when opened <> '{}' then opened::text else '' end, true);
    end if;
end
$$;
-- A function that is replaced keeps the search path that it was given once.
alter function attune.work_out_access reset all;

-- p_roles: what the actor is to the authority at this moment, for the audit; empty for those who are nothing.
create function attune.enter(p_tenant int, p_actor text, p_actor_name text, p_origin text, p_roles text default '') returns bigint
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
            set_config('attune.actor_roles', coalesce(p_roles, ''), true),
            set_config('attune.origin', coalesce(p_origin, ''), true);
    perform attune.work_out_access(p_actor);
    return seen_epoch;
end
$$;
revoke execute on function attune.enter from public;
grant execute on function attune.enter to attune_app;
