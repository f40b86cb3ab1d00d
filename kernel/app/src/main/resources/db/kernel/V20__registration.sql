-- Practitioners and the HCPC register: how they are employed, what the register said of them and when, who looked.
-- What the register says today is worked out here from the newest entry; the server's role cannot write it.

-- Employment ---------------------------------------------------------------------------------------------------------

alter table attune.practitioner
    add column employment text not null default 'EMPLOYED' check (employment in ('EMPLOYED', 'AGENCY', 'ASSOCIATE')),
    add column starts_on date,
    -- The last day. From the day after, they sign in no more, sign nothing and get no case.
    add column ends_on date,
    -- Days of the week with commas between them, in the week's order.
    add column working_days text not null default '' check (working_days ~ '^((MON|TUE|WED|THU|FRI|SAT|SUN)(,(MON|TUE|WED|THU|FRI|SAT|SUN))*)?$'),
    add column hours_per_week numeric(4, 2) check (hours_per_week > 0 and hours_per_week <= 60),
    -- One a line.
    add column specialisms text not null default '' check (length(specialisms) <= 1000),
    add column districts text not null default '' check (length(districts) <= 1000),
    add constraint ends_after_it_starts check (ends_on >= starts_on),
    add constraint outside_has_an_end check (employment = 'EMPLOYED' or ends_on is not null),
    drop constraint practitioner_hcpc_status_check,
    add constraint practitioner_hcpc_status_check check (hcpc_status in
        ('NONE', 'REGISTERED', 'CONDITIONS', 'CAUTION', 'SUSPENDED', 'REMOVED', 'LAPSED'));

-- The settings whose link EP they are.
create table attune.practitioner_setting (
    tenant_id   int not null,
    id          uuid not null,
    practitioner_id uuid not null,
    setting_id  uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, practitioner_id, setting_id),
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    foreign key (tenant_id, setting_id) references attune.setting
);
select attune.enable_tenant_table('attune.practitioner_setting');
create index on attune.practitioner_setting (tenant_id, setting_id);

create function attune.works_on(p_practitioner attune.practitioner, p_day date) returns boolean
    language sql immutable
    return (p_practitioner).active
       and coalesce((p_practitioner).starts_on <= p_day, true)
       and coalesce((p_practitioner).ends_on >= p_day, true);

-- What the register said ---------------------------------------------------------------------------------------------

-- Cautioned or with conditions is registered: it is shown, and does not stop anybody from practising.
create function attune.on_register(p_status text) returns boolean
    language sql immutable
    return p_status in ('REGISTERED', 'CONDITIONS', 'CAUTION');

create table attune.registration_entry (
    tenant_id   int not null,
    id          uuid not null,
    practitioner_id uuid not null,
    -- From which day it is so.
    since       date not null,
    hcpc_number text check (hcpc_number ~ '^PYL[0-9]{1,6}$'),
    modality    text check (length(modality) <= 100),
    status      text not null check (status in ('NONE', 'REGISTERED', 'CONDITIONS', 'CAUTION', 'SUSPENDED', 'REMOVED', 'LAPSED')),
    -- The last day of the registration.
    expires_on  date,
    note        text not null default '' check (length(note) <= 2000),
    -- The database's clock: of two entries of one day the later one counts.
    recorded_at timestamptz,
    recorded_by_name text,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    constraint registered_has_its_particulars check (
        not attune.on_register(status) or (hcpc_number is not null and modality is not null and expires_on is not null)),
    constraint known_to_the_register check (status = 'NONE' or hcpc_number is not null),
    constraint registration_ends_after_it_begins check (not attune.on_register(status) or expires_on >= since)
);
select attune.enable_tenant_table('attune.registration_entry', p_append_only => true);
create index on attune.registration_entry (tenant_id, practitioner_id, since desc, recorded_at desc);

-- Somebody looked at the register, and this is what it showed.
create table attune.registration_check (
    tenant_id   int not null,
    id          uuid not null,
    practitioner_id uuid not null,
    checked_on  date not null,
    seen_number text check (seen_number ~ '^PYL[0-9]{1,6}$'),
    seen_modality text check (length(seen_modality) <= 100),
    seen_status text not null check (seen_status in ('NONE', 'REGISTERED', 'CONDITIONS', 'CAUTION', 'SUSPENDED', 'REMOVED', 'LAPSED')),
    seen_expires_on date,
    note        text not null default '' check (length(note) <= 2000),
    document_id uuid,
    recorded_at timestamptz,
    checked_by_name text,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    foreign key (tenant_id, document_id) references attune.document
);
select attune.enable_tenant_table('attune.registration_check', p_append_only => true);
create index on attune.registration_check (tenant_id, practitioner_id, checked_on desc, recorded_at desc);

-- The server writes neither of these into a practitioner's row by itself.
revoke insert, update on attune.practitioner from attune_app;
grant insert (tenant_id, id, account_id, name, email, kind, supervisor_id, active, version, employment, starts_on, ends_on,
              working_days, hours_per_week, specialisms, districts) on attune.practitioner to attune_app;
grant update (account_id, name, email, kind, supervisor_id, active, version, employment, starts_on, ends_on,
              working_days, hours_per_week, specialisms, districts) on attune.practitioner to attune_app;

-- For both tables; arguments: the column of the day, the column of the name of whoever wrote it.
create function attune.check_registration_note() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    noted jsonb := to_jsonb(new);
    whose attune.practitioner;
begin
    -- Locked, so that a signature under way and this know an order.
    select * into strict whose from attune.practitioner p
        where p.tenant_id = new.tenant_id and p.id = new.practitioner_id for update;
    if (noted ->> tg_argv[0])::date > attune.today() then
        raise exception 'the register cannot have been read tomorrow' using
            errcode = 'check_violation', constraint = 'not_in_the_future';
    end if;
    if whose.account_id = attune.actor_id(attune.current_actor(), 'user:') then
        raise exception 'nobody vouches for their own registration' using
            errcode = 'check_violation', constraint = 'checked_by_another';
    end if;
    noted := jsonb_build_object('recorded_at', clock_timestamp(), tg_argv[1], current_setting('attune.actor_name'));
    return jsonb_populate_record(new, noted);
end
$$;
create trigger check_note before insert on attune.registration_entry
    for each row execute function attune.check_registration_note('since', 'recorded_by_name');
create trigger check_note before insert on attune.registration_check
    for each row execute function attune.check_registration_note('checked_on', 'checked_by_name');

-- As its owner: the server's role may not write these columns.
create function attune.derive_registration() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    update attune.practitioner p
    set hcpc_number = e.hcpc_number, hcpc_modality = e.modality, hcpc_status = e.status, hcpc_expires_on = e.expires_on
    from (select * from attune.registration_entry r
          where r.tenant_id = new.tenant_id and r.practitioner_id = new.practitioner_id
          order by r.since desc, r.recorded_at desc, r.id desc limit 1) e
    where p.tenant_id = new.tenant_id and p.id = new.practitioner_id
      and (p.hcpc_number, p.hcpc_modality, p.hcpc_status, p.hcpc_expires_on)
          is distinct from (e.hcpc_number, e.modality, e.status, e.expires_on);
    return null;
end
$$;
create trigger derive after insert on attune.registration_entry
    for each row execute function attune.derive_registration();

create function attune.derive_registration_check() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    update attune.practitioner p
    set hcpc_checked_on = c.checked_on, hcpc_checked_by = c.checked_by_name
    from (select * from attune.registration_check r
          where r.tenant_id = new.tenant_id and r.practitioner_id = new.practitioner_id
          order by r.checked_on desc, r.recorded_at desc, r.id desc limit 1) c
    where p.tenant_id = new.tenant_id and p.id = new.practitioner_id
      and (p.hcpc_checked_on, p.hcpc_checked_by) is distinct from (c.checked_on, c.checked_by_name);
    return null;
end
$$;
create trigger derive after insert on attune.registration_check
    for each row execute function attune.derive_registration_check();

-- Those who were there before have one entry: what was known of them. Row security binds the owner too, so tenant by tenant.
do $$
declare
    t int;
begin
    for t in select id from attune.tenant order by id loop
        perform set_config('attune.tenant', t::text, true), set_config('attune.actor', 'system:migration', true),
                set_config('attune.actor_name', 'Upgrade', true), set_config('attune.origin', 'migration', true);
        insert into attune.registration_entry (tenant_id, id, practitioner_id, since, hcpc_number, modality, status, expires_on, note)
        select p.tenant_id, uuidv7(), p.id,
               least(coalesce(p.hcpc_checked_on, (p.created_at at time zone 'Europe/London')::date), p.hcpc_expires_on, attune.today()),
               p.hcpc_number, p.hcpc_modality, p.hcpc_status, p.hcpc_expires_on, 'Brought over from before there was a history'
        from attune.practitioner p where p.tenant_id = t and p.hcpc_number is not null;
        insert into attune.registration_check (tenant_id, id, practitioner_id, checked_on, seen_number, seen_modality, seen_status, seen_expires_on, note)
        select p.tenant_id, uuidv7(), p.id, least(p.hcpc_checked_on, attune.today()), p.hcpc_number, p.hcpc_modality, p.hcpc_status,
               p.hcpc_expires_on, 'By ' || coalesce(p.hcpc_checked_by, 'somebody unknown')
        from attune.practitioner p where p.tenant_id = t and p.hcpc_checked_on is not null;
    end loop;
    perform set_config('attune.tenant', '', true);
end
$$;

-- What only a registrant may do --------------------------------------------------------------------------------------

-- On the register as an educational psychologist on that day, by what was last read from it, and working here.
create or replace function attune.is_registered(p_practitioner attune.practitioner, p_day date) returns boolean
    language sql immutable
    return attune.works_on(p_practitioner, p_day)
       and (p_practitioner).hcpc_number is not null
       and attune.on_register((p_practitioner).hcpc_status)
       and lower((p_practitioner).hcpc_modality) = 'educational psychologist'
       and coalesce((p_practitioner).hcpc_expires_on >= p_day, false);

create or replace function attune.is_properly_signed(p_record attune.involvement_record) returns boolean
    language sql stable
    set search_path = pg_catalog
begin atomic
    select count(*) filter (where s.capacity = 'AUTHOR') = 1
       and count(*) filter (where attune.on_register(s.hcpc_status)
                              and s.hcpc_number is not null
                              and lower(s.hcpc_modality) = 'educational psychologist'
                              and s.hcpc_expires_on >= s.signed_on) > 0
    from attune.signature s
    where s.tenant_id = (p_record).tenant_id and s.record_id = (p_record).id
      and s.attempt = (p_record).attempt and s.text_sha256 = attune.fingerprint((p_record).sections);
end;

-- A case, and a signature, is for one who works here that day: a trainee too.
create function attune.require_working_practitioner() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    perform from attune.practitioner p
    where p.tenant_id = new.tenant_id and p.id = new.practitioner_id and attune.works_on(p, attune.today())
    for share;
    if not found then
        raise exception 'this practitioner does not work here today' using
            errcode = 'check_violation', constraint = 'works_here';
    end if;
    return new;
end
$$;
create trigger works_here before insert on attune.involvement
    for each row execute function attune.require_working_practitioner();
create trigger works_here_given before update of practitioner_id on attune.involvement
    for each row when (new.practitioner_id is distinct from old.practitioner_id)
    execute function attune.require_working_practitioner();
create trigger works_here before insert on attune.signature
    for each row execute function attune.require_working_practitioner();

-- What an actor may do today, as V3, but: nothing before the first day and after the last day here; and one from outside
-- sees the cases assigned to them and no more, whatever other role the account was given.
create or replace function attune.rights_of(p_actor text) returns text[]
    language sql stable
    set search_path = pg_catalog
begin atomic
    select coalesce(array_agg(r.one order by r.one), '{}') from (
        select ar.role as one
        from attune.account a
            join attune.account_role ar on ar.tenant_id = a.tenant_id and ar.account_id = a.id
            left join attune.practitioner p on p.tenant_id = a.tenant_id and p.account_id = a.id and p.active
        where a.id = attune.actor_id(p_actor, 'user:') and a.active
          and (p.id is null or attune.works_on(p, (now() at time zone 'Europe/London')::date))
          and (p.id is null or p.employment = 'EMPLOYED' or ar.role in ('PRACTITIONER', 'TRAINEE'))
        union all
        select 'setting:' || s.setting_id
        from attune.account a join attune.account_setting s on s.tenant_id = a.tenant_id and s.account_id = a.id
        where a.id = attune.actor_id(p_actor, 'user:') and a.active
        union all
        select unnest(string_to_array(k.roles, ',')) from attune.api_key k where k.id = attune.actor_id(p_actor, 'key:') and k.revoked_at is null
    ) r;
end;

-- Reminders ----------------------------------------------------------------------------------------------------------

-- What has been sent, so that a restart or a second server never repeats it. days: 90, 30 or 7 before the last day; 0: it has passed.
create table attune.registration_reminder (
    tenant_id   int not null,
    id          uuid not null,
    practitioner_id uuid not null,
    expires_on  date not null,
    days        int not null check (days in (90, 30, 7, 0)),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, practitioner_id, expires_on, days),
    foreign key (tenant_id, practitioner_id) references attune.practitioner
);
select attune.enable_tenant_table('attune.registration_reminder', p_append_only => true);

-- Takes the reminders that are due and not taken yet. Where several are overdue the most urgent one stands for all.
create function attune.take_registration_reminders() returns setof uuid
    language sql
    set search_path = pg_catalog
begin atomic
    insert into attune.registration_reminder (tenant_id, id, practitioner_id, expires_on, days)
    select p.tenant_id, uuidv7(), p.id, p.hcpc_expires_on, due.days
    from attune.practitioner p
        cross join lateral (
            select case when p.hcpc_expires_on < attune.today() then 0
                        when p.hcpc_expires_on - attune.today() <= 7 then 7
                        when p.hcpc_expires_on - attune.today() <= 30 then 30
                        when p.hcpc_expires_on - attune.today() <= 90 then 90 end as days) due
    where attune.works_on(p, attune.today()) and attune.on_register(p.hcpc_status) and due.days is not null
    on conflict do nothing
    returning id;
end;
revoke execute on function attune.take_registration_reminders from public;
grant execute on function attune.take_registration_reminders, attune.works_on, attune.on_register to attune_app;
