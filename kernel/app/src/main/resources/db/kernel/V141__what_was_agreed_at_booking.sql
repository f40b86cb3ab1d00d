-- How an offer is booked can be changed after people have booked. What was agreed with them stays with their booking: so many hours
-- before the start a place can be given back freely, wherever the session is moved. See docs/decisions/0028.
alter table attune.session_booking add column free_hours int check (free_hours between 0 and 8760);
-- Row security binds the owner too, who is in no authority here.
alter table attune.session_booking no force row level security;
alter table attune.offered_session no force row level security;
alter table attune.offer no force row level security;
alter table attune.session_booking disable trigger user;
update attune.session_booking b set free_hours = o.free_hours
from attune.offered_session s join attune.offer o on o.tenant_id = s.tenant_id and o.id = s.offer_id
where s.tenant_id = b.tenant_id and s.id = b.session_id;
alter table attune.session_booking enable trigger user;
alter table attune.offer force row level security;
alter table attune.offered_session force row level security;
alter table attune.session_booking force row level security;
alter table attune.session_booking alter column free_hours set not null;

-- Who of these is away, by their id too: two may have the same name.
create or replace function attune.away(p_people uuid[], p_from timestamptz, p_to timestamptz) returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select json_build_object('id', p.id, 'who', p.name,
        'begins', extract(epoch from lower(attune.leave_span(l.first_day, l.last_day, l.part)))::bigint,
        'ends', extract(epoch from upper(attune.leave_span(l.first_day, l.last_day, l.part)))::bigint)::text
    from attune.staff_leave l
        join attune.practitioner p on p.tenant_id = l.tenant_id and p.id = l.practitioner_id
    where l.tenant_id = attune.current_tenant() and l.practitioner_id = any (p_people)
      and l.last_day >= p_from::date - 1 and l.first_day <= p_to::date + 1
      and attune.leave_span(l.first_day, l.last_day, l.part) && tstzrange(p_from, p_to)
    order by l.first_day, p.name, l.part desc;
end;
