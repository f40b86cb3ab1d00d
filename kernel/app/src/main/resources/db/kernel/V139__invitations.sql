-- Who was invited to an appointment by email, so that they hear of what becomes of it. See docs/decisions/0032.

create table attune.calendar_invitation (
    tenant_id   int not null,
    id          uuid not null,
    appointment_id uuid not null,
    email       text not null check (length(email) between 3 and 320),
    name        text not null check (length(name) <= 200),
    -- Works for the service; otherwise booked for a setting.
    staff       boolean not null,
    -- False: was told that it does not take place, or takes place without them.
    live        boolean not null default true,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint invited_once unique (tenant_id, appointment_id, email),
    foreign key (tenant_id, appointment_id) references attune.appointment on delete cascade
);
select attune.enable_tenant_table('attune.calendar_invitation');

-- Who is to be invited to it as it stands. Sessions that nobody has booked yet are no reason for an email: a series has dozens.
create function attune.invited(p_appointment uuid) returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select json_build_object('email', p.email, 'name', p.name, 'staff', true)::text
    from attune.appointment_person x
        join attune.practitioner p on p.tenant_id = x.tenant_id and p.id = x.practitioner_id
    where x.tenant_id = attune.current_tenant() and x.appointment_id = p_appointment and x.live and p.email <> ''
      and not exists (select from attune.calendar_feed f
                      where f.tenant_id = p.tenant_id and f.practitioner_id = p.id and f.revoked_at is null)
      and not exists (select from attune.offered_session s
                      where s.tenant_id = x.tenant_id and s.appointment_id = x.appointment_id and s.booked = 0)
    union all
    -- Whoever booked from a setting; of a booking that the service made for one, nobody is known.
    select json_build_object('email', a.email, 'name', a.display_name, 'staff', false)::text
    from attune.offered_session s
        join attune.session_booking b on b.tenant_id = s.tenant_id and b.session_id = s.id
        join attune.account a on a.tenant_id = b.tenant_id and 'user:' || a.id = b.created_by
    where s.tenant_id = attune.current_tenant() and s.appointment_id = p_appointment and s.live and b.state = 'BOOKED' and a.active
      and not exists (select from attune.practitioner p where p.tenant_id = a.tenant_id and p.account_id = a.id);
end;
revoke execute on function attune.invited from public;
grant execute on function attune.invited to attune_app;

-- What goes with a message as an invitation that calendars understand.
alter table attune.outbox_message add column calendar text check (length(calendar) <= 20000);
