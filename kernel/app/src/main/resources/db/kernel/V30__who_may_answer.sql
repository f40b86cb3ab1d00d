-- Who may answer about a child, and what it stands on: parental responsibility, a recorded delegation, a care order, the
-- young person's own 16 years, or an assessment. Every refusal below names its rule, so that people can be told in words.

create function attune.refuse_answer(p_rule text, p_message text) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    raise exception '%', p_message using errcode = 'check_violation', constraint = p_rule;
end
$$;

-- For a table with a date column that says when something was seen or done. Argument: the column.
create function attune.refuse_future_date() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if (to_jsonb(new) ->> tg_argv[0])::date > attune.today() then
        perform attune.refuse_answer('date_in_the_future', tg_argv[0] || ' is in the future');
    end if;
    return new;
end
$$;

-- A person is of an age from the beginning of that birthday (Family Law Reform Act 1969, section 9).
create function attune.is_sixteen(p_born date, p_day date) returns boolean
    language sql immutable
    return p_born + interval '16 years' <= p_day;

-- The child or young person themselves, on their own record: where they can be reached, and what they answered.
alter table attune.contact
    add column self boolean not null default false,
    add constraint nobody_holds_responsibility_for_themselves check (not (self and parental_responsibility));
create unique index one_self on attune.contact (tenant_id, child_id) where self;

-- Why somebody without parental responsibility may answer: a carer to whom it was delegated, or the authority under a care
-- order (Children Act 1989, section 33). It is not changed, only ended.
create table attune.consent_standing (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    contact_id  uuid not null,
    kind        text not null check (kind in ('DELEGATION', 'CARE_ORDER')),
    -- Who delegated it, or which court made the order.
    given_by    text not null check (given_by <> ''),
    given_on    date not null,
    ends_on     date,
    note        text not null default '',
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, contact_id) references attune.contact,
    constraint standing_ends_after_it_begins check (ends_on >= given_on)
);
select attune.enable_tenant_table('attune.consent_standing', 'child_id');
create index on attune.consent_standing (tenant_id, child_id);
revoke update, delete on attune.consent_standing from attune_app;
grant update (ends_on, version) on attune.consent_standing to attune_app;
create trigger not_in_the_future before insert on attune.consent_standing
    for each row execute function attune.refuse_future_date('given_on');

-- Whether a child under 16 understands enough to decide this themselves (Gillick v West Norfolk and Wisbech AHA [1986]
-- AC 112). One decision at a time: competent for one purpose is not competent for all.
create table attune.gillick_assessment (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    purpose     text not null check (purpose <> ''),
    practitioner_id uuid not null,
    assessed_by text not null check (assessed_by <> ''),
    assessed_on date not null,
    -- What is proposed; what may come of it, of a yes and of a no; both held against each other; nobody else's wish.
    understands_proposal     boolean not null,
    understands_consequences boolean not null,
    weighs                   boolean not null,
    decides_freely           boolean not null,
    competent                boolean not null,
    note        text not null check (note <> ''),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    constraint competence_follows_from_the_tests
        check (competent = (understands_proposal and understands_consequences and weighs and decides_freely))
);
select attune.enable_tenant_table('attune.gillick_assessment', 'child_id', p_append_only => true);
create index on attune.gillick_assessment (tenant_id, child_id, purpose, assessed_on, id);
create trigger not_in_the_future before insert on attune.gillick_assessment
    for each row execute function attune.refuse_future_date('assessed_on');

-- Whether a young person of 16 or over lacks capacity for this decision (Mental Capacity Act 2005, sections 1 to 4).
create table attune.capacity_assessment (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    purpose     text not null check (purpose <> ''),
    practitioner_id uuid not null,
    assessed_by text not null check (assessed_by <> ''),
    assessed_on date not null,
    -- Section 1(3): all practicable help to decide was given.
    help_given  text not null check (help_given <> ''),
    -- Section 2(1): an impairment of, or a disturbance in the functioning of, the mind or brain.
    impairment  boolean not null,
    -- Section 3(1).
    understands boolean not null,
    retains     boolean not null,
    weighs      boolean not null,
    communicates boolean not null,
    -- Section 2(1) again: unable because of it.
    because_of_impairment boolean not null,
    lacks_capacity boolean not null,
    -- Section 4, where capacity is lacking: what was weighed and who was asked.
    best_interests text not null default '',
    consulted      text not null default '',
    note        text not null check (note <> ''),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, practitioner_id) references attune.practitioner,
    constraint capacity_follows_from_the_tests check (
        lacks_capacity = (impairment and because_of_impairment and not (understands and retains and weighs and communicates))),
    constraint best_interests_are_recorded check (not lacks_capacity or (best_interests <> '' and consulted <> ''))
);
select attune.enable_tenant_table('attune.capacity_assessment', 'child_id', p_append_only => true);
create index on attune.capacity_assessment (tenant_id, child_id, purpose, assessed_on, id);
create trigger not_in_the_future before insert on attune.capacity_assessment
    for each row execute function attune.refuse_future_date('assessed_on');

-- Argument: whether the Act is for 16 and over (true) or Gillick for those younger (false).
create function attune.check_age_assessed() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    grown boolean := (select attune.is_sixteen(c.date_of_birth, new.assessed_on) from attune.child c
                      where c.tenant_id = new.tenant_id and c.id = new.child_id);
begin
    if grown and not tg_argv[0]::boolean then
        perform attune.refuse_answer('gillick_is_for_under_16', 'from 16 the Mental Capacity Act applies');
    elsif not grown and tg_argv[0]::boolean then
        perform attune.refuse_answer('capacity_is_from_16', 'the Mental Capacity Act applies from 16');
    end if;
    return new;
end
$$;
create trigger age_assessed before insert on attune.gillick_assessment
    for each row execute function attune.check_age_assessed('false');
create trigger age_assessed before insert on attune.capacity_assessment
    for each row execute function attune.check_age_assessed('true');

-- The newest assessment of a decision counts. None: not competent under 16, not lacking capacity from 16.
create function attune.is_gillick_competent(p_tenant int, p_child uuid, p_purpose text) returns boolean
    language sql stable
    set search_path = pg_catalog
begin atomic
    select coalesce((select g.competent from attune.gillick_assessment g
                     where g.tenant_id = p_tenant and g.child_id = p_child and g.purpose = p_purpose
                     order by g.assessed_on desc, g.id desc limit 1), false);
end;

create function attune.lacks_capacity(p_tenant int, p_child uuid, p_purpose text) returns boolean
    language sql stable
    set search_path = pg_catalog
begin atomic
    select coalesce((select a.lacks_capacity from attune.capacity_assessment a
                     where a.tenant_id = p_tenant and a.child_id = p_child and a.purpose = p_purpose
                     order by a.assessed_on desc, a.id desc limit 1), false);
end;

-- The rule that keeps this person from answering today in this capacity; null where nothing does.
create function attune.bar_to_answer(p_tenant int, p_child uuid, p_purpose text, p_contact uuid, p_giver text) returns text
    language plpgsql stable
    set search_path = pg_catalog
as $$
declare
    person attune.contact;
    grown  boolean := (select attune.is_sixteen(c.date_of_birth, attune.today()) from attune.child c
                       where c.tenant_id = p_tenant and c.id = p_child);
begin
    select * into person from attune.contact c where c.tenant_id = p_tenant and c.id = p_contact and c.child_id = p_child;
    if not found then
        return 'answered_by_somebody_on_the_record';
    end if;
    if p_giver in ('YOUNG_PERSON', 'GILLICK_COMPETENT_CHILD') then
        return case
            when not person.self then 'answered_by_themselves'
            when p_giver = 'YOUNG_PERSON' and not grown then 'young_person_is_16'
            when grown and attune.lacks_capacity(p_tenant, p_child, p_purpose) then 'young_person_has_capacity'
            when p_giver = 'GILLICK_COMPETENT_CHILD'
                 and not attune.is_gillick_competent(p_tenant, p_child, p_purpose) then 'child_is_gillick_competent'
        end;
    end if;
    return case
        when p_giver = 'PARENT' and not person.parental_responsibility then 'parental_responsibility'
        when p_giver in ('CARER', 'AUTHORITY') and not exists (
            select from attune.consent_standing s
            where s.tenant_id = p_tenant and s.contact_id = p_contact and s.child_id = p_child
              and s.kind = case p_giver when 'CARER' then 'DELEGATION' else 'CARE_ORDER' end
              and s.given_on <= attune.today() and (s.ends_on is null or s.ends_on >= attune.today()))
            then case p_giver when 'CARER' then 'carer_has_a_delegation' else 'authority_has_a_care_order' end
        when grown and not attune.lacks_capacity(p_tenant, p_child, p_purpose) then 'from_16_the_young_person_decides'
    end;
end
$$;

-- What may be agreed to by word of mouth, by the authority's wording of the day (Kent: to pass on contact details).
alter table attune.consent_wording add column verbal boolean not null default false;

-- What was there before was answered by parents.
alter table attune.consent_answer
    add column giver text not null default 'PARENT'
        check (giver in ('PARENT', 'CARER', 'AUTHORITY', 'YOUNG_PERSON', 'GILLICK_COMPETENT_CHILD')),
    -- Who heard it, where it was said.
    add column taken_by text,
    add constraint verbal_yes_was_taken_by_somebody check (method <> 'VERBAL' or not agreed or coalesce(taken_by, '') <> '');
alter table attune.consent_answer alter column giver drop default;

alter table attune.consent
    drop constraint consent_giver_check,
    add constraint consent_giver_check
        check (giver in ('PARENT', 'CARER', 'AUTHORITY', 'YOUNG_PERSON', 'GILLICK_COMPETENT_CHILD'));

create function attune.check_answer() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    asked record;
    rule  text;
begin
    select c.child_id, c.purpose, w.verbal into asked
    from attune.consent c join attune.consent_wording w on w.tenant_id = c.tenant_id and w.id = c.wording_id
    where c.tenant_id = new.tenant_id and c.id = new.consent_id;
    if asked.child_id is distinct from new.child_id then
        perform attune.refuse_answer('answered_by_somebody_on_the_record', 'the consent is about another child');
    end if;
    -- The clocks of two machines differ by moments.
    if new.answered_at > now() + interval '1 minute' then
        perform attune.refuse_answer('date_in_the_future', 'answered in the future');
    end if;
    if new.agreed and new.method = 'VERBAL' and not asked.verbal then
        perform attune.refuse_answer('verbal_consent_is_for_few_purposes', 'this is not agreed to by word of mouth');
    end if;
    rule := attune.bar_to_answer(new.tenant_id, new.child_id, asked.purpose, new.contact_id, new.giver);
    if rule is not null then
        perform attune.refuse_answer(rule, 'they may not answer this: ' || rule);
    end if;
    return new;
end
$$;
create trigger check_answer before insert on attune.consent_answer
    for each row execute function attune.check_answer();
