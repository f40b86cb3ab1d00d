-- Work that was closed before V32 noted the end of a request's work: without this it would stay in the tray, and consent to it
-- would be live, for good. Nobody is told today of what ended then. Row security binds the owner too, so tenant by tenant.
do $$
declare
    t int;
begin
    for t in select id from attune.tenant order by id loop
        perform set_config('attune.tenant', t::text, true), set_config('attune.actor', 'system:migration', true),
                set_config('attune.actor_name', 'Upgrade', true), set_config('attune.origin', 'migration', true);
        update attune.request r set work_ended_on = i.closed_on
        from attune.involvement i
        where r.tenant_id = t and i.tenant_id = r.tenant_id and i.request_id = r.id and i.state = 'CLOSED'
          and r.work_ended_on is null;
        -- To the end of the day on which the work was closed: what was done on it was done with consent.
        with ends as (
            select c.tenant_id, c.id, greatest(c.given_at,
                                               least(now(), (i.closed_on + 1)::timestamp at time zone 'Europe/London')) as at
            from attune.consent c join attune.involvement i on i.tenant_id = c.tenant_id and i.request_id = c.request_id
            where c.tenant_id = t and c.state = 'GIVEN' and i.state = 'CLOSED'
        )
        update attune.consent c
        set state = 'EXPIRED', end_reason = 'PURPOSE_FULFILLED', ended_at = ends.at, answers_from = ends.at
        from ends
        where c.tenant_id = ends.tenant_id and c.id = ends.id;
    end loop;
    perform set_config('attune.tenant', '', true);
end
$$;
