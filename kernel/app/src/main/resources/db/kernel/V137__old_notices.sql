-- Notices are kept for a time and then go, and a day's email with the last of what it held. The oldest come first by their ids.
create function attune.forget_notices(p_before timestamptz, p_at_most int) returns bigint
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    gone bigint;
begin
    with oldest as (
        select n.id, n.created_at from attune.notice n where n.tenant_id = attune.current_tenant() order by n.id limit p_at_most
    ), forgotten as (
        delete from attune.notice n using oldest o
        where n.tenant_id = attune.current_tenant() and n.id = o.id and o.created_at < p_before
        returning 1
    )
    select count(*) into gone from forgotten;
    delete from attune.notice_digest d
    where d.tenant_id = attune.current_tenant() and d.created_at < p_before
      and not exists (select from attune.notice n where n.tenant_id = d.tenant_id and n.digest_id = d.id);
    return gone;
end
$$;
revoke execute on function attune.forget_notices from public;
grant execute on function attune.forget_notices to attune_app;
create index on attune.notice (tenant_id, digest_id) where digest_id is not null;
