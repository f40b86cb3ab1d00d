-- What the parents' way needs besides: how often one address may try, and when a link is at its end.

-- Counters of tries (bucket4j's table). A platform table, and the only one that the server writes: a row is about an address
-- and an authority as a hash, and about nobody's data. It cleans itself as it is written.
create table attune.rate_limit (
    id         text primary key check (id ~ '^[0-9a-f]{64}$'),
    state      bytea,
    expires_at bigint
);
create index on attune.rate_limit (expires_at);
grant select, insert, update, delete on attune.rate_limit to attune_app;

-- The request itself where work for it may come, goes on, or waits; nothing where it was declined or withdrawn, or all of its
-- involvement is closed. A link about it then has nothing to ask any more.
create function attune.request_in_hand(p_request uuid) returns setof uuid
    language sql stable
    set search_path = pg_catalog
begin atomic
    select r.id from attune.request r
    where r.tenant_id = attune.current_tenant() and r.id = p_request
      and (r.state in ('DRAFT', 'SENT')
           or (r.state = 'ACCEPTED'
               and (exists (select from attune.involvement i where i.tenant_id = r.tenant_id and i.request_id = r.id and i.state = 'OPEN')
                    or not exists (select from attune.involvement i where i.tenant_id = r.tenant_id and i.request_id = r.id))));
end;
grant execute on function attune.request_in_hand to attune_app;

-- The name that somebody typed to sign their answers online, as they typed it. Null where they signed on paper or said it.
alter table attune.consent_answer add column signed_as text check (signed_as <> '');
