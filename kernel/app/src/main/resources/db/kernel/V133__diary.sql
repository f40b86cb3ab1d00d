-- The diary: who is where, when, and what can be booked. Nobody is in two places at once, no room is given twice and no session has
-- more people than places: each is a constraint of the database. See docs/decisions/0028.

create table attune.room (
    tenant_id   int not null,
    id          uuid not null,
    name        text not null check (length(name) between 1 and 80),
    address     text not null default '' check (length(address) <= 300),
    -- How many people it holds; null where nobody has said.
    people      int check (people between 1 and 1000),
    step_free   boolean not null default false,
    hearing_loop boolean not null default false,
    note        text not null default '' check (length(note) <= 500),
    -- Since when nothing new is put into it; null while it is in use.
    retired_on  date,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id)
);
create unique index room_name_once on attune.room (tenant_id, lower(name));
select attune.enable_tenant_table('attune.room');

create table attune.appointment (
    tenant_id   int not null,
    id          uuid not null,
    -- Who made it: 'diary' for a person, 'sessions' for what can be booked, or a plugin's id.
    scheme      text not null check (scheme ~ '^[a-z][a-z0-9-]{1,62}$'),
    kind        text not null check (length(kind) between 1 and 100),
    -- Names no child: it goes into feeds and email.
    title       text not null check (length(title) between 1 and 120),
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    -- False: cancelled. Then it holds nobody and no room.
    live        boolean not null default true,
    cancelled_because text not null default '' check (length(cancelled_because) <= 1000),
    place_kind  text not null check (place_kind in ('ROOM', 'SETTING', 'ELSEWHERE', 'PHONE', 'VIDEO')),
    room_id     uuid,
    place_setting_id uuid,
    place_words text not null default '' check (length(place_words) <= 300),
    video_link  text not null default '' check (length(video_link) <= 500 and video_link ~ '^(https://\S+)?$'),
    setting_id  uuid,
    involvement_id uuid,
    child_id    uuid,
    note        text not null default '' check (length(note) <= 2000),
    -- From the form or the plugin: sent twice, it is made once.
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint appointment_once unique (tenant_id, scheme, submission_id),
    -- For those who take part, and for what can be booked: they repeat it and cannot differ.
    constraint appointment_when unique (tenant_id, id, starts_at, ends_at, live),
    foreign key (tenant_id, room_id) references attune.room,
    foreign key (tenant_id, place_setting_id) references attune.setting,
    foreign key (tenant_id, setting_id) references attune.setting,
    foreign key (tenant_id, involvement_id) references attune.involvement,
    foreign key (tenant_id, child_id) references attune.child,
    constraint appointment_in_order check (ends_at > starts_at and ends_at <= starts_at + interval '31 days'),
    constraint appointment_in_our_time check (starts_at >= timestamptz '2000-01-01 00:00Z' and ends_at < timestamptz '2200-01-01 00:00Z'),
    constraint appointment_has_one_place check (
        (room_id is not null) = (place_kind = 'ROOM') and (place_setting_id is not null) = (place_kind = 'SETTING')
        and (video_link <> '') = (place_kind = 'VIDEO')),
    -- About a case is about its child.
    constraint appointment_of_a_case_names_the_child check (involvement_id is null or child_id is not null),
    constraint room_is_free exclude using gist (
        tenant_id public.gist_int4_ops with =, room_id public.gist_uuid_ops with =, tstzrange(starts_at, ends_at) with &&)
        where (live and room_id is not null)
);
select attune.enable_tenant_table('attune.appointment', 'child_id');
create index on attune.appointment (tenant_id, starts_at, id);
create index on attune.appointment (tenant_id, child_id) where child_id is not null;
create index on attune.appointment (tenant_id, involvement_id) where involvement_id is not null;
create index on attune.appointment (tenant_id, setting_id, starts_at) where setting_id is not null;

-- Who takes part of those who work here. When, and whether it is live, the appointment says: by the key, so that no row can differ
-- from it, and a move of the appointment is checked against everybody's diary in its own statement. It names no child, so that a
-- colleague who may not see whom it is about still sees that the time is taken.
create table attune.appointment_person (
    tenant_id   int not null,
    id          uuid not null,
    appointment_id uuid not null,
    practitioner_id uuid not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    live        boolean not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, appointment_id, practitioner_id),
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    constraint person_goes_with_the_appointment foreign key (tenant_id, appointment_id, starts_at, ends_at, live)
        references attune.appointment (tenant_id, id, starts_at, ends_at, live) on update cascade on delete cascade,
    constraint person_is_free exclude using gist (
        tenant_id public.gist_int4_ops with =, practitioner_id public.gist_uuid_ops with =, tstzrange(starts_at, ends_at) with &&)
        where (live)
);
select attune.enable_tenant_table('attune.appointment_person');
create index on attune.appointment_person (tenant_id, practitioner_id, starts_at, id);

-- What can be booked ---------------------------------------------------------------------------------------------------

create table attune.offer (
    tenant_id   int not null,
    id          uuid not null,
    scheme      text not null check (scheme ~ '^[a-z][a-z0-9-]{1,62}$'),
    kind        text not null check (length(kind) between 1 and 100),
    title       text not null check (length(title) between 1 and 120),
    about       text not null default '' check (length(about) <= 2000),
    place_kind  text not null check (place_kind in ('ROOM', 'SETTING', 'ELSEWHERE', 'PHONE', 'VIDEO')),
    room_id     uuid,
    place_setting_id uuid,
    place_words text not null default '' check (length(place_words) <= 300),
    video_link  text not null default '' check (length(video_link) <= 500 and video_link ~ '^(https://\S+)?$'),
    capacity    int not null check (capacity between 1 and 500),
    -- How many places of a session one setting may have.
    most_per_setting int not null check (most_per_setting between 1 and 500),
    -- Booking closes so many hours before the start.
    closes_hours int not null check (closes_hours between 0 and 8760),
    -- A place can be given back freely until so many hours before the start; after that it counts as a late cancellation.
    free_hours  int not null check (free_hours between 0 and 8760),
    waiting_list boolean not null,
    -- False: for the settings of offer_setting.
    for_everyone boolean not null,
    -- When: so many sessions one after another on each day of the series. Times are London's, whatever the clocks do.
    first_day   date not null,
    last_day    date not null,
    -- Null: on one day only.
    every_weeks int check (every_weeks in (1, 2)),
    starts_local time not null,
    minutes     int not null check (minutes between 5 and 720),
    slots       int not null check (slots between 1 and 24),
    term_time   boolean not null,
    -- Since when nothing more can be booked; null while it can.
    withdrawn_at timestamptz,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint offer_once unique (tenant_id, scheme, submission_id),
    foreign key (tenant_id, room_id) references attune.room,
    foreign key (tenant_id, place_setting_id) references attune.setting,
    constraint offer_has_one_place check (
        (room_id is not null) = (place_kind = 'ROOM') and (place_setting_id is not null) = (place_kind = 'SETTING')
        and (video_link <> '') = (place_kind = 'VIDEO')),
    constraint offer_in_order check (last_day >= first_day and last_day <= first_day + 731
        and (every_weeks is not null or last_day = first_day)),
    constraint offer_fits_into_a_day check (starts_local + make_interval(mins => minutes * slots) > starts_local
        and minutes * slots <= 1440)
);
select attune.enable_tenant_table('attune.offer');
create index on attune.offer (tenant_id, id desc);

-- Who gives it.
create table attune.offer_person (
    tenant_id   int not null,
    id          uuid not null,
    offer_id    uuid not null,
    practitioner_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, offer_id, practitioner_id),
    foreign key (tenant_id, offer_id) references attune.offer on delete cascade,
    foreign key (tenant_id, practitioner_id) references attune.practitioner
);
select attune.enable_tenant_table('attune.offer_person');
create index on attune.offer_person (tenant_id, practitioner_id);

-- Who may book it, where not every setting may.
create table attune.offer_setting (
    tenant_id   int not null,
    id          uuid not null,
    offer_id    uuid not null,
    setting_id  uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, offer_id, setting_id),
    foreign key (tenant_id, offer_id) references attune.offer on delete cascade,
    foreign key (tenant_id, setting_id) references attune.setting
);
select attune.enable_tenant_table('attune.offer_setting');
create index on attune.offer_setting (tenant_id, setting_id);

create table attune.offered_session (
    tenant_id   int not null,
    id          uuid not null,
    offer_id    uuid not null,
    appointment_id uuid not null,
    -- The appointment's, by the key.
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    live        boolean not null,
    -- Where it stands in its series, wherever it was moved.
    series_day  date not null,
    slot        int not null check (slot between 1 and 24),
    -- Somebody has said that it is on the day on which it is, whatever terms and closures say.
    kept        boolean not null default false,
    capacity    int not null check (capacity between 1 and 500),
    -- The database's: how many have a place, how many wait for one, how many bookings there ever were.
    booked      int not null default 0,
    waiting     int not null default 0,
    numbers     int not null default 0,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, appointment_id),
    constraint session_once_in_its_series unique (tenant_id, offer_id, series_day, slot),
    foreign key (tenant_id, offer_id) references attune.offer,
    constraint session_goes_with_the_appointment foreign key (tenant_id, appointment_id, starts_at, ends_at, live)
        references attune.appointment (tenant_id, id, starts_at, ends_at, live) on update cascade,
    constraint session_is_full check (booked <= capacity),
    constraint session_counts check (booked >= 0 and waiting >= 0)
);
select attune.enable_tenant_table('attune.offered_session');
-- No statement of the server's moves a count: only a booking's trigger does.
revoke insert, update, delete on attune.offered_session from attune_app;
grant insert (tenant_id, id, offer_id, appointment_id, starts_at, ends_at, live, series_day, slot, kept, capacity, version)
    on attune.offered_session to attune_app;
grant update (kept, capacity, version) on attune.offered_session to attune_app;
create index on attune.offered_session (tenant_id, starts_at, id) where live;
create index on attune.offered_session (tenant_id, offer_id, starts_at);
-- Places that somebody waits for.
create index session_has_places on attune.offered_session (tenant_id, starts_at) where live and waiting > 0 and booked < capacity;

create table attune.session_booking (
    tenant_id   int not null,
    id          uuid not null,
    session_id  uuid not null,
    -- Null: for somebody who belongs to no setting, such as a foster carer; the service books for them.
    setting_id  uuid,
    -- Who comes: somebody at work, and never a child.
    who         text not null check (length(who) between 1 and 120),
    topic       text not null default '' check (length(topic) <= 500),
    -- The database's: the order in which they came.
    number      int not null,
    state       text not null check (state in
                    ('BOOKED', 'WAITING', 'CANCELLED', 'CANCELLED_LATE', 'CALLED_OFF', 'LAPSED', 'ATTENDED', 'MISSED')),
    -- Until when it can be cancelled freely, as it was agreed: a later change of the offer changes nothing.
    free_until  timestamptz not null,
    -- When the place came free for somebody who waited.
    promoted_at timestamptz,
    ended_because text not null default '' check (length(ended_because) <= 1000),
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint session_booked_once unique (tenant_id, submission_id),
    unique (tenant_id, session_id, number),
    foreign key (tenant_id, session_id) references attune.offered_session,
    foreign key (tenant_id, setting_id) references attune.setting
);
select attune.enable_tenant_table('attune.session_booking');
create unique index booked_by_this_name on attune.session_booking (tenant_id, session_id, coalesce(setting_id, '00000000-0000-0000-0000-000000000000'), lower(who))
    where state in ('BOOKED', 'WAITING');
create index on attune.session_booking (tenant_id, setting_id, id desc) where setting_id is not null;

-- Which case it is about. By itself, so that a booking is seen by everybody who needs to know that the place is taken, and the child
-- by those who may see them.
create table attune.booking_case (
    tenant_id   int not null,
    id          uuid not null,
    booking_id  uuid not null,
    involvement_id uuid not null,
    child_id    uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, booking_id),
    foreign key (tenant_id, booking_id) references attune.session_booking on delete cascade,
    foreign key (tenant_id, involvement_id) references attune.involvement,
    foreign key (tenant_id, child_id) references attune.child
);
select attune.enable_tenant_table('attune.booking_case', 'child_id');
create index on attune.booking_case (tenant_id, involvement_id);
create index on attune.booking_case (tenant_id, child_id);

-- A booking moves its session's counts in the statement that writes it, and holds the session until its transaction ends: of two who
-- take the last place one gets it, and the other's is refused by session_is_full. As the owner, since the server may not.
create function attune.count_places() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    takes   text[] := array['BOOKED', 'ATTENDED', 'MISSED'];
    places  int := (new.state = any (takes))::int;
    waits   int := (new.state = 'WAITING')::int;
    first   int := 1;
    counted attune.offered_session;
begin
    if tg_op = 'UPDATE' then
        if new.session_id <> old.session_id or new.number <> old.number then
            raise exception 'a booking stays with its session' using errcode = 'check_violation', constraint = 'booking_stays';
        end if;
        places := places - (old.state = any (takes))::int;
        waits := waits - (old.state = 'WAITING')::int;
        first := 0;
        if places = 0 and waits = 0 then
            return new;
        end if;
    end if;
    update attune.offered_session s
    set booked = s.booked + places, waiting = s.waiting + waits, numbers = s.numbers + first
    where s.tenant_id = new.tenant_id and s.id = new.session_id
    returning * into counted;
    if counted.id is null then
        raise exception 'no such session' using errcode = 'foreign_key_violation', constraint = 'session_is_there';
    end if;
    if not counted.live and new.state in ('BOOKED', 'WAITING') then
        raise exception 'the session was cancelled' using errcode = 'check_violation', constraint = 'session_is_on';
    end if;
    if tg_op = 'INSERT' then
        new.number := counted.numbers;
    end if;
    return new;
end
$$;
create trigger count_places before insert or update on attune.session_booking
    for each row execute function attune.count_places();
-- What was booked stays: it is cancelled, and never removed.
revoke delete on attune.session_booking from attune_app;
