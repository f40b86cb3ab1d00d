-- What the rounds of consent look for, and the tray of open requests.

drop function attune.next_consent_to_end();

-- Until then a request that was accepted is open.
alter table attune.request add column work_ended_on date;

create function attune.end_work_of_request() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    update attune.request set work_ended_on = new.closed_on where tenant_id = new.tenant_id and id = new.request_id;
    return null;
end
$$;
create trigger end_work_of_request after update of state on attune.involvement
    for each row when (new.request_id is not null and old.state <> new.state) execute function attune.end_work_of_request();

-- A request with consent whose last day has passed. Not locked: all of its consents are, in their order, before any is ended.
create function attune.next_request_with_ended_consent() returns setof uuid
    language sql stable
    set search_path = pg_catalog
begin atomic
    select c.request_id from attune.consent c
    where c.tenant_id = attune.current_tenant() and c.state = 'GIVEN' and c.ends_on < attune.today()
    order by c.ends_on, c.request_id
    limit 1;
end;

-- The requests about a child for which consent may still be needed: not decided yet, or the work goes on.
create function attune.open_requests(p_child uuid) returns setof uuid
    language sql stable
    set search_path = pg_catalog
begin atomic
    select r.id from attune.request r
    where r.tenant_id = attune.current_tenant() and r.child_id = p_child
      and r.state in ('SENT', 'ACCEPTED') and r.work_ended_on is null
    order by r.id;
end;

-- The tray -----------------------------------------------------------------------------------------------------------

create index request_open on attune.request (tenant_id, sent_at, id)
    where state in ('SENT', 'ACCEPTED') and work_ended_on is null;

-- Where one consent stands today.
create function attune.consent_state_today(p_state text, p_ends_on date) returns text
    language sql stable
    return case when p_state = 'GIVEN' and p_ends_on < attune.today() then 'EXPIRED' else p_state end;

-- Open requests with where each consent stands, the longest waiting first, one JSON document each. p_state: only those with
-- a purpose they cannot do without in that state ('GIVEN': with all of them given); empty for all. p_setting: words of the
-- setting's name, lower case; empty for all. p_at, p_id: where the page before ended; null for the beginning.
create function attune.consent_tray(p_state text, p_setting text, p_at timestamptz, p_id uuid, p_limit int) returns setof text
    language plpgsql stable
    set search_path = pg_catalog
as $$
begin
    return query
    select jsonb_build_object(
        'request', r.id, 'child', k.id, 'givenName', k.given_name, 'familyName', k.family_name,
        'preferredName', k.preferred_name, 'setting', s.name, 'state', r.state,
        'sentAt', extract(epoch from r.sent_at)::text,
        'consents', (
            select jsonb_agg(jsonb_build_object('title', w.title, 'needed', w.required or c.purpose = 'involvement',
                                                'state', attune.consent_state_today(c.state, c.ends_on)) order by c.id)
            from attune.consent c join attune.consent_wording w on w.tenant_id = c.tenant_id and w.id = c.wording_id
            where c.tenant_id = r.tenant_id and c.request_id = r.id))::text
    from attune.request r
        join attune.child k on k.tenant_id = r.tenant_id and k.id = r.child_id
        join attune.setting s on s.tenant_id = r.tenant_id and s.id = r.setting_id
    where r.tenant_id = attune.current_tenant()
      and r.state in ('SENT', 'ACCEPTED') and r.work_ended_on is null
      and (p_at is null or r.sent_at >= p_at and (r.sent_at > p_at or r.id > p_id))
      and (p_setting = '' or strpos(lower(s.name), p_setting) > 0)
      and (p_state = '' or (p_state = 'GIVEN') <> exists (
            select from attune.consent c join attune.consent_wording w on w.tenant_id = c.tenant_id and w.id = c.wording_id
            where c.tenant_id = r.tenant_id and c.request_id = r.id and (w.required or c.purpose = 'involvement')
              and case p_state when 'GIVEN' then attune.consent_state_today(c.state, c.ends_on) <> 'GIVEN'
                               else attune.consent_state_today(c.state, c.ends_on) = p_state end))
    order by r.sent_at, r.id
    limit p_limit;
end
$$;
grant execute on function attune.next_request_with_ended_consent, attune.open_requests, attune.consent_state_today,
    attune.consent_tray to attune_app;
