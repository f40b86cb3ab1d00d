-- Critical incidents: who called, who answers, what is done, and what was learnt. What happened and to whom is seen by the
-- response team and by nobody else: row security hides those tables from everybody who is not in the team, so that no list, count,
-- page or program can forget it. That there is an incident, how severe it is, who answers it and for how long is not hidden.

-- What anybody of the service may know.
create table plugin_critical_incidents.incident (
    tenant_id   int not null,
    id          uuid not null,
    -- Counted from 1 each year; filled in by the database.
    year        int not null check (year between 2000 and 2200),
    number      int not null,
    severity    text not null check (severity in ('MAJOR', 'SERIOUS', 'CONTAINED')),
    state       text not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
    called_at   timestamptz not null,
    -- Until when the caller is to be rung back, by the authority's times as they were then.
    respond_by  timestamptz not null,
    answered_at timestamptz,
    closed_at   timestamptz,
    -- When the account of it was deleted: what is left is for the figures.
    cleared_on  date,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, year, number),
    unique (tenant_id, submission_id),
    constraint closed_at_a_moment check ((state = 'CLOSED') = (closed_at is not null))
);
select attune.enable_tenant_table('plugin_critical_incidents.incident');
revoke delete on plugin_critical_incidents.incident from attune_app;
create index on plugin_critical_incidents.incident (tenant_id, state, id);
create index on plugin_critical_incidents.incident (tenant_id, called_at);
-- Those whose account is still there, by the day from which it is kept for so many years.
create index on plugin_critical_incidents.incident (tenant_id, closed_at) where cleared_on is null;

create function plugin_critical_incidents.number_incident() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    -- One after the other, or two that are logged at once would have the same number.
    perform pg_advisory_xact_lock(hashtextextended('plugin_critical_incidents.incident ' || new.tenant_id, 0));
    select coalesce(max(i.number), 0) + 1 into new.number
    from plugin_critical_incidents.incident i
    where i.tenant_id = new.tenant_id and i.year = new.year;
    return new;
end
$$;
create trigger number_incident before insert on plugin_critical_incidents.incident
    for each row execute function plugin_critical_incidents.number_incident();

-- The response team. Who leaves it sees no more of the incident.
create table plugin_critical_incidents.responder (
    tenant_id   int not null,
    id          uuid not null,
    incident_id uuid not null,
    account_id  uuid not null,
    -- Null for somebody of the office.
    practitioner_id uuid,
    name        text not null check (name <> ''),
    role        text not null check (role in ('LEAD', 'RESPONDER', 'CALL_TAKER', 'OVERSEER')),
    joined_because text not null default '',
    left_at     timestamptz,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, incident_id, account_id),
    foreign key (tenant_id, incident_id) references plugin_critical_incidents.incident,
    foreign key (tenant_id, account_id) references attune.account on delete cascade,
    foreign key (tenant_id, practitioner_id) references attune.practitioner
);
select attune.enable_tenant_table('plugin_critical_incidents.responder');
revoke delete on plugin_critical_incidents.responder from attune_app;
create index on plugin_critical_incidents.responder (tenant_id, account_id, incident_id);
create index on plugin_critical_incidents.responder (tenant_id, practitioner_id);

-- The incidents of whoever acts.
create function plugin_critical_incidents.of_actor() returns uuid[]
    language sql stable
    set search_path = pg_catalog
begin atomic
    select coalesce(array_agg(r.incident_id), '{}') from plugin_critical_incidents.responder r
    where r.tenant_id = attune.current_tenant()
      and r.account_id = attune.actor_id(attune.current_actor(), 'user:')
      and r.left_at is null;
end;
grant execute on function plugin_critical_incidents.of_actor to attune_app;

-- Reading and changing is the team's. Adding is not restricted: whoever takes a call is not in the team before it is there.
create function plugin_critical_incidents.keep_to_team(p_table regclass, p_or text default 'false') returns void
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format($policy$create policy response_team on %s as restrictive to attune_app
        using (starts_with(attune.current_actor(), 'system:')
               or incident_id = any ((select plugin_critical_incidents.of_actor())::uuid[])
               or %s)
        with check (true)$policy$, p_table, p_or);
end
$$;
revoke execute on function plugin_critical_incidents.keep_to_team from public;

-- What the caller told.
create table plugin_critical_incidents.incident_call (
    tenant_id   int not null,
    id          uuid not null,
    incident_id uuid not null,
    theme       text not null check (theme in ('DEATH', 'SUICIDE', 'ACCIDENT', 'VIOLENCE', 'COMMUNITY', 'OTHER')),
    setting_id  uuid,
    -- Where it is no setting of the list.
    place       text not null default '',
    happened_on date,
    what        text not null check (what <> ''),
    caller      text not null check (caller <> ''),
    phone       text not null default '',
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, incident_id),
    foreign key (tenant_id, incident_id) references plugin_critical_incidents.incident,
    foreign key (tenant_id, setting_id) references attune.setting,
    constraint somewhere check (setting_id is not null or place <> '')
);
select attune.enable_tenant_table('plugin_critical_incidents.incident_call', null, array['what', 'caller', 'phone', 'place']::name[]);
select plugin_critical_incidents.keep_to_team('plugin_critical_incidents.incident_call');
create index on plugin_critical_incidents.incident_call (tenant_id, setting_id);

-- What is to be done, from the authority's plan for the theme, and what was.
create table plugin_critical_incidents.plan_step (
    tenant_id   int not null,
    id          uuid not null,
    incident_id uuid not null,
    phase       text not null check (phase in ('FIRST_DAY', 'FIRST_WEEK', 'LATER')),
    position    int not null,
    what        text not null check (what <> ''),
    done_at     timestamptz,
    done_by     text not null default '',
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, incident_id) references plugin_critical_incidents.incident
);
select attune.enable_tenant_table('plugin_critical_incidents.plan_step', null, array['what']::name[]);
select plugin_critical_incidents.keep_to_team('plugin_critical_incidents.plan_step');
create index on plugin_critical_incidents.plan_step (tenant_id, incident_id, phase, position);

-- An authority's own plan for a theme: a step a line. Where there is none, the plan that ships holds.
create table plugin_critical_incidents.plan_template (
    tenant_id   int not null,
    id          uuid not null,
    theme       text not null check (theme in ('DEATH', 'SUICIDE', 'ACCIDENT', 'VIOLENCE', 'COMMUNITY', 'OTHER')),
    first_day   text not null,
    first_week  text not null,
    later       text not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, theme)
);
select attune.enable_tenant_table('plugin_critical_incidents.plan_template');

-- Where to look and whom to ring, by theme; null for every theme.
create table plugin_critical_incidents.resource (
    tenant_id   int not null,
    id          uuid not null,
    theme       text check (theme in ('DEATH', 'SUICIDE', 'ACCIDENT', 'VIOLENCE', 'COMMUNITY', 'OTHER')),
    title       text not null check (title <> ''),
    link        text not null default '' check (link = '' or link like 'https://%'),
    phone       text not null default '',
    note        text not null default '',
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique nulls not distinct (tenant_id, theme, title),
    constraint leads_somewhere check (link <> '' or phone <> '')
);
select attune.enable_tenant_table('plugin_critical_incidents.resource');

-- Who is affected, as a group.
create table plugin_critical_incidents.affected_group (
    tenant_id   int not null,
    id          uuid not null,
    incident_id uuid not null,
    who         text not null check (who <> ''),
    people      int check (people between 1 and 100000),
    support     text not null default '',
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, incident_id) references plugin_critical_incidents.incident
);
select attune.enable_tenant_table('plugin_critical_incidents.affected_group', null, array['who', 'support']::name[]);
select plugin_critical_incidents.keep_to_team('plugin_critical_incidents.affected_group');
create index on plugin_critical_incidents.affected_group (tenant_id, incident_id);

-- Who is affected, by name, and why it is right to name them. Where there is a record of the child it is part of that: of every
-- copy, and of the record's end.
create table plugin_critical_incidents.affected_person (
    tenant_id   int not null,
    id          uuid not null,
    incident_id uuid not null,
    child_id    uuid,
    name        text not null check (name <> ''),
    kind        text not null check (kind in ('PUPIL', 'STAFF', 'FAMILY', 'OTHER')),
    why_named   text not null check (why_named <> ''),
    support     text not null default '',
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, incident_id) references plugin_critical_incidents.incident,
    foreign key (tenant_id, child_id) references attune.child
);
select attune.enable_tenant_table('plugin_critical_incidents.affected_person', 'child_id', array['name', 'why_named', 'support']::name[]);
-- Whoever puts together a copy of a child's record for the family gathers this too, or the copy would not be whole.
select plugin_critical_incidents.keep_to_team('plugin_critical_incidents.affected_person', $or$child_id in (
    select r.child_id from attune.subject_request r
    where r.tenant_id = attune.current_tenant() and r.state in ('READING', 'READY'))$or$);
create index on plugin_critical_incidents.affected_person (tenant_id, incident_id);
create index on plugin_critical_incidents.affected_person (tenant_id, child_id);

-- Time is counted, for the figures, and never charged. It says nothing of what happened.
create table plugin_critical_incidents.time_spent (
    tenant_id   int not null,
    id          uuid not null,
    incident_id uuid not null,
    account_id  uuid not null,
    name        text not null,
    day         date not null,
    minutes     int not null check (minutes between 1 and 1440),
    kind        text not null check (kind in ('DIRECT', 'PREPARATION', 'TRAVEL', 'DEBRIEF')),
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, incident_id) references plugin_critical_incidents.incident,
    foreign key (tenant_id, account_id) references attune.account on delete cascade
);
select attune.enable_tenant_table('plugin_critical_incidents.time_spent', p_append_only => true);
create index on plugin_critical_incidents.time_spent (tenant_id, incident_id, id);
create index on plugin_critical_incidents.time_spent (tenant_id, day);
create index on plugin_critical_incidents.time_spent (tenant_id, account_id);

-- The team's own: how they are, and what they need.
create table plugin_critical_incidents.debrief (
    tenant_id   int not null,
    id          uuid not null,
    incident_id uuid not null,
    held_on     date not null,
    who         text not null check (who <> ''),
    wellbeing   text not null check (wellbeing <> ''),
    support     text not null default '',
    again_on    date,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, incident_id) references plugin_critical_incidents.incident
);
select attune.enable_tenant_table('plugin_critical_incidents.debrief', null, array['who', 'wellbeing', 'support']::name[]);
select plugin_critical_incidents.keep_to_team('plugin_critical_incidents.debrief');
create index on plugin_critical_incidents.debrief (tenant_id, incident_id, held_on);

-- What was learnt, without a name in it: for the whole service to read.
create table plugin_critical_incidents.review (
    tenant_id   int not null,
    id          uuid not null,
    incident_id uuid not null,
    held_on     date not null,
    went_well   text not null check (went_well <> ''),
    lessons     text not null check (lessons <> ''),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, incident_id),
    foreign key (tenant_id, incident_id) references plugin_critical_incidents.incident
);
select attune.enable_tenant_table('plugin_critical_incidents.review');
create index on plugin_critical_incidents.review (tenant_id, held_on);

-- Who answers from a day to a day: somebody, or nobody yet.
create table plugin_critical_incidents.rota_slot (
    tenant_id   int not null,
    id          uuid not null,
    first_day   date not null,
    last_day    date not null,
    practitioner_id uuid,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, first_day),
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    constraint slot_has_days check (last_day between first_day and first_day + 30)
);
select attune.enable_tenant_table('plugin_critical_incidents.rota_slot');
create index on plugin_critical_incidents.rota_slot (tenant_id, last_day);
create index on plugin_critical_incidents.rota_slot (tenant_id, practitioner_id);

-- Where a team answers and no rota: who is in it.
create table plugin_critical_incidents.duty_member (
    tenant_id   int not null,
    id          uuid not null,
    practitioner_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, practitioner_id),
    foreign key (tenant_id, practitioner_id) references attune.practitioner
);
select attune.enable_tenant_table('plugin_critical_incidents.duty_member');

-- Who handed over to whom. What they told each other names no incident's people: it is read by whoever keeps the rota.
create table plugin_critical_incidents.handover (
    tenant_id   int not null,
    id          uuid not null,
    handed_at   timestamptz not null,
    from_name   text not null,
    to_name     text not null,
    incidents   int not null check (incidents >= 0),
    note        text not null default '',
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id)
);
select attune.enable_tenant_table('plugin_critical_incidents.handover', p_append_only => true);
create index on plugin_critical_incidents.handover (tenant_id, handed_at);

-- What responders put aside for an incident, so that each is booked again. The appointment itself is the diary's; here is what is
-- left of it for the list. No reference: where an appointment is about a child it ends with that child's record.
create table plugin_critical_incidents.put_aside (
    tenant_id   int not null,
    id          uuid not null,
    incident_id uuid not null,
    practitioner_id uuid not null,
    name        text not null check (name <> ''),
    appointment_id uuid not null,
    title       text not null check (title <> ''),
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    -- The new one; null while it is still to be booked again.
    rebooked_id uuid,
    rebooked_for timestamptz,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, appointment_id),
    foreign key (tenant_id, incident_id) references plugin_critical_incidents.incident,
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    constraint rebooked_for_a_time check ((rebooked_id is null) = (rebooked_for is null))
);
select attune.enable_tenant_table('plugin_critical_incidents.put_aside');
select plugin_critical_incidents.keep_to_team('plugin_critical_incidents.put_aside');
create index on plugin_critical_incidents.put_aside (tenant_id, incident_id, starts_at);
create index on plugin_critical_incidents.put_aside (tenant_id, practitioner_id);
