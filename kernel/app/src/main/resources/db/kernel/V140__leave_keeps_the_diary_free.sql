-- Leave keeps somebody from being booked. What is in the diary already stays, and whoever enters the leave is told of it.
-- See docs/decisions/0028 and 0029.

-- From when until when somebody is away: London's days, and half a day until or from 12:30.
create function attune.leave_span(p_first date, p_last date, p_part text) returns tstzrange
    language sql stable
    set search_path = pg_catalog
begin atomic
    select tstzrange(
        (p_first + case p_part when 'AFTERNOON' then time '12:30' else time '00:00' end) at time zone 'Europe/London',
        (case p_part when 'MORNING' then p_last + time '12:30' else (p_last + 1)::timestamp end) at time zone 'Europe/London');
end;

create function attune.is_away(p_tenant int, p_practitioner uuid, p_from timestamptz, p_to timestamptz) returns boolean
    language sql stable
    set search_path = pg_catalog
begin atomic
    -- By days first, which the index knows; a day more on either side is never too little.
    select exists (
        select from attune.staff_leave l
        where l.tenant_id = p_tenant and l.practitioner_id = p_practitioner
          and l.last_day >= p_from::date - 1 and l.first_day <= p_to::date + 1
          and attune.leave_span(l.first_day, l.last_day, l.part) && tstzrange(p_from, p_to));
end;

-- Who of these is away at some time in a stretch, and when; why, nobody is told.
create function attune.away(p_people uuid[], p_from timestamptz, p_to timestamptz) returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select json_build_object('who', p.name,
        'begins', extract(epoch from lower(attune.leave_span(l.first_day, l.last_day, l.part)))::bigint,
        'ends', extract(epoch from upper(attune.leave_span(l.first_day, l.last_day, l.part)))::bigint)::text
    from attune.staff_leave l
        join attune.practitioner p on p.tenant_id = l.tenant_id and p.id = l.practitioner_id
    where l.tenant_id = attune.current_tenant() and l.practitioner_id = any (p_people)
      and l.last_day >= p_from::date - 1 and l.first_day <= p_to::date + 1
      and attune.leave_span(l.first_day, l.last_day, l.part) && tstzrange(p_from, p_to)
    order by l.first_day, p.name, l.part desc;
end;

-- The two orders in which leave and an appointment of the same moment can come are both told: whoever takes part is held for key
-- share, as the foreign key does, and leave holds them for update. The second waits for the first, and then sees it.
create function attune.check_not_on_leave() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if not new.live or tg_op = 'UPDATE'
        and (new.starts_at, new.ends_at, new.live) is not distinct from (old.starts_at, old.ends_at, old.live) then
        return new;
    end if;
    perform from attune.practitioner p where p.tenant_id = new.tenant_id and p.id = new.practitioner_id for key share;
    if attune.is_away(new.tenant_id, new.practitioner_id, new.starts_at, new.ends_at) then
        raise exception 'on leave' using errcode = 'exclusion_violation', constraint = 'person_is_not_on_leave';
    end if;
    return new;
end
$$;
create trigger check_not_on_leave before insert or update on attune.appointment_person
    for each row execute function attune.check_not_on_leave();

create function attune.hold_the_diary() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    perform from attune.practitioner p where p.tenant_id = new.tenant_id and p.id = new.practitioner_id for update;
    return new;
end
$$;
create trigger hold_the_diary before insert or update on attune.staff_leave
    for each row execute function attune.hold_the_diary();

-- Whether nobody of those who give a session is there: 1 or 0. In the order of their ids, so that no two wait for each other.
create function attune.givers_are_away(p_appointment uuid) returns int
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    perform from attune.practitioner p
        where p.tenant_id = attune.current_tenant() and p.id in (
            select x.practitioner_id from attune.appointment_person x
            where x.tenant_id = attune.current_tenant() and x.appointment_id = p_appointment)
        order by p.id for key share;
    return (select coalesce(bool_and(attune.is_away(x.tenant_id, x.practitioner_id, x.starts_at, x.ends_at)), false)::int
            from attune.appointment_person x
            where x.tenant_id = attune.current_tenant() and x.appointment_id = p_appointment);
end
$$;

revoke execute on function attune.leave_span, attune.is_away, attune.away, attune.givers_are_away from public;
grant execute on function attune.leave_span, attune.is_away, attune.away, attune.givers_are_away to attune_app;
