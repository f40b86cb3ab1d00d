-- Children in care and previously in care, and what the service is asked to do for them. Each row is part of a child's record: of its
-- restriction, of every copy, and of its end. The time is on the Virtual School's work, which names no child.

-- The Virtual School's roll, and which social worker is responsible for the child.
create table plugin_virtual_school.enrolment (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    social_worker_id uuid,
    joined_on   date not null,
    left_on     date check (left_on >= joined_on),
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, social_worker_id) references attune.account on delete set null (social_worker_id)
);
select attune.enable_tenant_table('plugin_virtual_school.enrolment', 'child_id');
create unique index on_the_roll_once on plugin_virtual_school.enrolment (tenant_id, child_id) where left_on is null;
create index on plugin_virtual_school.enrolment (tenant_id, child_id);
create index on plugin_virtual_school.enrolment (tenant_id, social_worker_id) where social_worker_id is not null;

-- What decides who consents, and where the child lives: each with the day from which it holds and the evidence that was seen. It is
-- never changed, only ended.
create table plugin_virtual_school.fact (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    topic       text not null check (topic in ('STATUS', 'RESPONSIBILITY', 'FINDING', 'PLACEMENT')),
    kind        text not null check (kind in ('CARE_ORDER', 'INTERIM_CARE_ORDER', 'PLACEMENT_ORDER', 'ACCOMMODATED', 'REMANDED',
        'EMERGENCY_PROTECTION', 'ADOPTED', 'SPECIAL_GUARDIANSHIP', 'CHILD_ARRANGEMENTS', 'MOTHER', 'OTHER_PARENT', 'ADOPTER',
        'SPECIAL_GUARDIAN', 'LIVES_WITH_ORDER', 'OTHER_ORDER', 'COMPETENT', 'LACKS_CAPACITY', 'FOSTER_CARE', 'FAMILY_OR_FRIENDS',
        'RESIDENTIAL', 'WITH_PARENTS', 'ADOPTIVE', 'SUPPORTED', 'OTHER_PLACE')),
    -- Who has responsibility, who assessed, or with whom the child lives; empty for what is about nobody else.
    who         text not null default '' check (length(who) <= 200),
    -- Which other authority: whose care it is, or where the child lives. Empty for our own.
    authority   text not null default '' check (length(authority) <= 120),
    from_on     date not null,
    until_on    date,
    -- What was seen, and on which day.
    evidence    text not null check (length(evidence) between 1 and 1000),
    seen_on     date not null,
    recorded_by text not null check (recorded_by <> ''),
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    -- For what was answered on its ground.
    unique (tenant_id, id, child_id),
    foreign key (tenant_id, child_id) references attune.child,
    constraint virtual_school_fact_ends_after_it_began check (until_on >= from_on)
);
select attune.enable_tenant_table('plugin_virtual_school.fact', 'child_id', array['who', 'evidence']::name[]);
revoke delete on plugin_virtual_school.fact from attune_app;
create index on plugin_virtual_school.fact (tenant_id, child_id, topic);

create function plugin_virtual_school.facts_stay() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if (new.topic, new.kind, new.who, new.authority, new.from_on, new.evidence, new.seen_on)
        is distinct from (old.topic, old.kind, old.who, old.authority, old.from_on, old.evidence, old.seen_on) then
        raise exception 'a fact is ended, not changed' using errcode = 'check_violation', constraint = 'virtual_school_facts_stay';
    end if;
    return new;
end
$$;
create trigger facts_stay before update on plugin_virtual_school.fact
    for each row execute function plugin_virtual_school.facts_stay();

-- What the service is asked to do for a child, by the Virtual School or by social care.
create table plugin_virtual_school.request (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    asked_for   text not null check (asked_for in ('VIRTUAL_SCHOOL', 'SOCIAL_CARE')),
    -- The account that asked; null once it is gone.
    asked_by    uuid,
    asked_name  text not null check (length(asked_name) between 1 and 200),
    asked_on    date not null,
    why         text not null check (length(why) between 1 and 4000),
    hoped       text not null check (length(hoped) between 1 and 4000),
    state       text not null default 'ASKED' check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'DONE')),
    practitioner_id uuid,
    -- The work on which its time is counted.
    work_id     uuid,
    decided_on  date,
    decided_name text not null default '',
    -- Why it was declined or withdrawn, or what came of it.
    outcome     text not null default '' check (length(outcome) <= 4000),
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    unique (tenant_id, id, child_id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, asked_by) references attune.account on delete set null (asked_by),
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    foreign key (tenant_id, work_id) references plugin_virtual_school.work,
    constraint virtual_school_accepted_has_work
        check ((state in ('ACCEPTED', 'DONE')) = (work_id is not null) and (work_id is null) = (practitioner_id is null)),
    constraint virtual_school_decided_on_a_day check ((state = 'ASKED') = (decided_on is null))
);
select attune.enable_tenant_table('plugin_virtual_school.request', 'child_id', array['why', 'hoped', 'outcome']::name[]);
create index on plugin_virtual_school.request (tenant_id, child_id);
create index on plugin_virtual_school.request (tenant_id, state, id);
create index on plugin_virtual_school.request (tenant_id, practitioner_id) where practitioner_id is not null;
create index on plugin_virtual_school.request (tenant_id, asked_by) where asked_by is not null;
create unique index on plugin_virtual_school.request (tenant_id, work_id) where work_id is not null;
create unique index one_open_virtual_school_request on plugin_virtual_school.request (tenant_id, child_id)
    where state in ('ASKED', 'ACCEPTED');

-- What somebody who decides said to it, and the fact that lets them.
create table plugin_virtual_school.answer (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    request_id  uuid not null,
    giver       text not null check (giver in ('PARENT', 'AUTHORITY', 'YOUNG_PERSON', 'CHILD')),
    -- Null for a young person: their date of birth lets them.
    fact_id     uuid,
    given_by    text not null check (length(given_by) between 1 and 200),
    agreed      boolean not null,
    given_on    date not null,
    how         text not null check (how in ('VERBAL', 'IN_WRITING')),
    -- What was asked and said, or where what they signed is kept.
    note        text not null check (length(note) between 1 and 1000),
    recorded_by text not null check (recorded_by <> ''),
    withdrawn_on date,
    withdrawn_note text not null default '' check (length(withdrawn_note) <= 1000),
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, request_id, child_id) references plugin_virtual_school.request (tenant_id, id, child_id),
    foreign key (tenant_id, fact_id, child_id) references plugin_virtual_school.fact (tenant_id, id, child_id),
    constraint virtual_school_answer_stands_on_a_fact check ((giver = 'YOUNG_PERSON') = (fact_id is null)),
    constraint virtual_school_answer_taken_back check ((withdrawn_on is null) = (withdrawn_note = '') and withdrawn_on >= given_on)
);
select attune.enable_tenant_table('plugin_virtual_school.answer', 'child_id', array['note', 'withdrawn_note']::name[]);
revoke delete on plugin_virtual_school.answer from attune_app;
create index on plugin_virtual_school.answer (tenant_id, child_id);
create index on plugin_virtual_school.answer (tenant_id, request_id);
create index on plugin_virtual_school.answer (tenant_id, fact_id) where fact_id is not null;

-- Whether somebody decides for a child on a day, by what is recorded: the rule that the pages show in words (Consenters). Where what is
-- recorded contradicts itself or is not enough, nobody does.
create function plugin_virtual_school.decides(p_tenant int, p_child uuid, p_giver text, p_fact uuid, p_day date) returns boolean
    language sql stable
    set search_path = pg_catalog
as $$
    with born as (
        select c.date_of_birth + interval '16 years' <= p_day as grown
        from attune.child c where c.tenant_id = p_tenant and c.id = p_child
    ), live as (
        select f.id, f.kind from plugin_virtual_school.fact f
        where f.tenant_id = p_tenant and f.child_id = p_child and f.from_on <= p_day and (f.until_on is null or f.until_on >= p_day)
    ), said as (
        select coalesce(bool_or(kind = 'COMPETENT'), false) as competent,
               coalesce(bool_or(kind = 'LACKS_CAPACITY'), false) as lacking,
               coalesce(bool_or(kind in ('CARE_ORDER', 'INTERIM_CARE_ORDER', 'PLACEMENT_ORDER')), false) as ordered,
               coalesce(bool_or(kind = 'EMERGENCY_PROTECTION'), false) as emergency,
               coalesce(bool_or(kind = 'ADOPTED'), false) as adopted,
               coalesce(bool_or(kind = 'SPECIAL_GUARDIANSHIP'), false) as guarded,
               coalesce(bool_or(kind in ('ACCOMMODATED', 'CHILD_ARRANGEMENTS')), false) as agreed,
               coalesce(bool_or(kind = 'REMANDED'), false) as remanded
        from live
    )
    select coalesce((select case p_giver
        when 'YOUNG_PERSON' then grown and not lacking
        when 'CHILD' then not grown and competent
            and exists (select from live where id = p_fact and kind = 'COMPETENT')
        when 'AUTHORITY' then (case when grown then lacking else not competent end)
            and ordered and not (adopted or guarded or agreed)
            and exists (select from live where id = p_fact and kind in ('CARE_ORDER', 'INTERIM_CARE_ORDER', 'PLACEMENT_ORDER'))
        when 'PARENT' then (case when grown then lacking else not competent end)
            and not ordered and not emergency and not (adopted and guarded) and (adopted or guarded or agreed or remanded)
            and exists (select from live where id = p_fact and case
                when adopted then kind = 'ADOPTER'
                when guarded then kind = 'SPECIAL_GUARDIAN'
                else kind in ('MOTHER', 'OTHER_PARENT', 'ADOPTER', 'SPECIAL_GUARDIAN', 'LIVES_WITH_ORDER', 'OTHER_ORDER') end)
        else false end
    from born, said), false)
$$;

-- Each answer is by somebody who decides on that day. The request is locked, so that an answer and work come one after the other.
create function plugin_virtual_school.answered_by_who_decides() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    perform from plugin_virtual_school.request r where r.tenant_id = new.tenant_id and r.id = new.request_id for update;
    if tg_op = 'UPDATE' and (new.giver, new.fact_id, new.given_by, new.agreed, new.given_on, new.how, new.note)
        is distinct from (old.giver, old.fact_id, old.given_by, old.agreed, old.given_on, old.how, old.note) then
        raise exception 'an answer is taken back, not changed'
            using errcode = 'check_violation', constraint = 'virtual_school_answers_stay';
    end if;
    if tg_op = 'INSERT'
        and not plugin_virtual_school.decides(new.tenant_id, new.child_id, new.giver, new.fact_id, new.given_on) then
        raise exception 'they do not decide' using errcode = 'check_violation', constraint = 'virtual_school_answered_by_who_decides';
    end if;
    return new;
end
$$;
create trigger answered_by_who_decides before insert or update on plugin_virtual_school.answer
    for each row execute function plugin_virtual_school.answered_by_who_decides();

-- Whether those who decide on a day had said yes to a request, and nobody of them no. What was done before a withdrawal may be written
-- down after it.
create function plugin_virtual_school.agreed(p_tenant int, p_request uuid, p_day date) returns boolean
    language sql stable
    set search_path = pg_catalog
as $$
    select coalesce(bool_and(a.agreed), false) from plugin_virtual_school.answer a
    where a.tenant_id = p_tenant and a.request_id = p_request and a.given_on <= p_day
      and (a.withdrawn_on is null or p_day < a.withdrawn_on)
      and plugin_virtual_school.decides(a.tenant_id, a.child_id, a.giver, a.fact_id, p_day)
$$;

-- Nobody works with a child to whose involvement nobody who decides has agreed. The lock waits for an answer that is not committed yet.
create function plugin_virtual_school.worked_with_consent() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    asked uuid;
begin
    select r.id into asked from plugin_virtual_school.request r
    where r.tenant_id = new.tenant_id and r.work_id = new.work_id for share;
    -- Whoever may not see the request's child works with nobody.
    if asked is null and exists (select from plugin_virtual_school.work w
            where w.tenant_id = new.tenant_id and w.id = new.work_id and w.kind = 'INVOLVEMENT')
        or asked is not null and not plugin_virtual_school.agreed(new.tenant_id, asked, new.day) then
        raise exception 'nobody who decides had agreed on that day'
            using errcode = 'check_violation', constraint = 'virtual_school_worked_with_consent';
    end if;
    return new;
end
$$;
create trigger worked_with_consent before insert on plugin_virtual_school.worked
    for each row execute function plugin_virtual_school.worked_with_consent();

create function plugin_virtual_school.accepted_with_consent() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if not plugin_virtual_school.agreed(new.tenant_id, new.id, new.decided_on) then
        raise exception 'nobody who decides has agreed'
            using errcode = 'check_violation', constraint = 'virtual_school_accepted_with_consent';
    end if;
    return new;
end
$$;
create trigger accepted_with_consent before update of state on plugin_virtual_school.request
    for each row when (new.state = 'ACCEPTED' and old.state <> 'ACCEPTED')
    execute function plugin_virtual_school.accepted_with_consent();
