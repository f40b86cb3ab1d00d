-- Consultations of the specialist EP with the adults around a child: who asked and why they may, what was asked, who agreed that the child
-- is spoken about, when it is, what was agreed and by when. Each row about a child is part of that child's record.

create table plugin_virtual_school.consultation_offer (
    tenant_id   int not null,
    id          uuid not null,
    offer_id    uuid not null,
    practitioner_id uuid not null,
    last_day    date not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint consultation_offered_once unique (tenant_id, offer_id),
    foreign key (tenant_id, offer_id) references attune.offer on delete cascade,
    foreign key (tenant_id, practitioner_id) references attune.practitioner
);
select attune.enable_tenant_table('plugin_virtual_school.consultation_offer');
create index on plugin_virtual_school.consultation_offer (tenant_id, practitioner_id);
create index on plugin_virtual_school.consultation_offer (tenant_id, last_day);

create table plugin_virtual_school.consultation (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    asked_on    date not null,
    asker       text not null check (asker in ('PARENT', 'CARER', 'SOCIAL_WORKER', 'SETTING', 'OTHER')),
    asker_name  text not null check (length(asker_name) between 1 and 200),
    asker_contact text not null check (length(asker_contact) between 1 and 200),
    eligible    text not null check (eligible in ('LOOKED_AFTER', 'PREVIOUSLY_LOOKED_AFTER', 'SOCIAL_CARE')),
    eligible_note text not null check (length(eligible_note) between 1 and 1000),
    question    text not null check (length(question) between 1 and 4000),
    -- Who agreed that the child is spoken about by name, and what lets them.
    agreed_by   text not null check (length(agreed_by) between 1 and 200),
    agreed_as   text not null check (agreed_as in ('PARENTAL_RESPONSIBILITY', 'CARE_ORDER', 'DELEGATION', 'THEMSELVES')),
    agreed_on   date not null,
    ep_id       uuid,
    session_id  uuid,
    booking_id  uuid,
    state       text not null default 'WAITING' check (state in ('WAITING', 'BOOKED', 'HELD', 'ENDED')),
    held_on     date,
    discussed   text not null default '' check (length(discussed) <= 4000),
    -- The time that it took, where it is counted.
    worked_id   uuid,
    ended_on    date,
    ended_because text not null default '' check (length(ended_because) <= 1000),
    recorded_by uuid,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, ep_id) references attune.practitioner,
    foreign key (tenant_id, worked_id) references plugin_virtual_school.worked,
    constraint consultation_agreed_before_asked check (agreed_on <= asked_on),
    constraint consultation_booked_in_a_session check (state <> 'BOOKED' or (session_id is not null and ep_id is not null)),
    constraint consultation_held_by_somebody check ((state = 'HELD') = (held_on is not null)
        and (held_on is null or (ep_id is not null and discussed <> ''))),
    constraint consultation_ended_on_a_day check ((state = 'ENDED') = (ended_on is not null))
);
select attune.enable_tenant_table('plugin_virtual_school.consultation', 'child_id',
    array['eligible_note', 'question', 'discussed', 'ended_because', 'asker_name', 'asker_contact']::name[]);
create index on plugin_virtual_school.consultation (tenant_id, child_id);
create index on plugin_virtual_school.consultation (tenant_id, ep_id) where ep_id is not null;
create index on plugin_virtual_school.consultation (tenant_id, worked_id) where worked_id is not null;
create index on plugin_virtual_school.consultation (tenant_id, state, id);
create index on plugin_virtual_school.consultation (tenant_id, asked_on);
create unique index one_consultation_a_session on plugin_virtual_school.consultation (tenant_id, session_id) where state = 'BOOKED';

create table plugin_virtual_school.consultation_action (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    consultation_id uuid not null,
    what        text not null check (length(what) between 1 and 1000),
    who         text not null check (length(who) between 1 and 200),
    by_when     date not null,
    done_on     date,
    outcome     text not null default '' check (length(outcome) <= 1000),
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, consultation_id) references plugin_virtual_school.consultation
);
select attune.enable_tenant_table('plugin_virtual_school.consultation_action', 'child_id', array['what', 'outcome']::name[]);
create index on plugin_virtual_school.consultation_action (tenant_id, child_id);
create index on plugin_virtual_school.consultation_action (tenant_id, consultation_id);
