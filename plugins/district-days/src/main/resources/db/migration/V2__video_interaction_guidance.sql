-- Video Interaction Guidance in the Early Years: who referred a family and why, what they agreed to, the cycles of filming and shared
-- review, and what came of it by the family's own goals. Each row is part of a child's record: of its restriction, of every copy, and
-- of its end. The days are on the district's work, which names no child.

create table plugin_district_days.vig_referral (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    district_id uuid not null,
    referred_on date not null,
    commissioner text not null check (commissioner in ('SPECIAL_SETTING', 'EDUCATIONAL_PSYCHOLOGIST', 'EARLY_YEARS_LIFT',
        'SPECIALIST_TEACHER')),
    commissioner_name text not null check (length(commissioner_name) between 1 and 200),
    -- The three criteria: at least one.
    vulnerable  boolean not null,
    transition  boolean not null,
    anxiety     boolean not null,
    why         text not null default '' check (length(why) <= 4000),
    -- Whom the guider rings; empty once they say that they do not want that any more.
    parent_name text not null check (length(parent_name) <= 200),
    parent_contact text not null check (length(parent_contact) <= 200),
    -- The account that recorded it; null where that was nobody's.
    recorded_by uuid,
    guider_id   uuid,
    -- The district's work that its days are counted on.
    work_id     uuid,
    state       text not null default 'WAITING' check (state in ('WAITING', 'UNDER_WAY', 'DONE', 'ENDED')),
    outcome     text not null default '' check (length(outcome) <= 4000),
    ended_on    date,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, district_id) references attune.district,
    foreign key (tenant_id, guider_id) references attune.practitioner,
    foreign key (tenant_id, work_id) references plugin_district_days.work,
    constraint vig_meets_a_criterion check (vulnerable or transition or anxiety),
    constraint vig_under_way_has_a_guider check (state <> 'UNDER_WAY' or (guider_id is not null and work_id is not null)),
    constraint vig_ended_on_a_day check ((state in ('DONE', 'ENDED')) = (ended_on is not null))
);
select attune.enable_tenant_table('plugin_district_days.vig_referral', 'child_id',
    array['why', 'parent_name', 'parent_contact', 'outcome']::name[]);
create index on plugin_district_days.vig_referral (tenant_id, child_id);
create index on plugin_district_days.vig_referral (tenant_id, district_id);
create index on plugin_district_days.vig_referral (tenant_id, guider_id) where guider_id is not null;
create index on plugin_district_days.vig_referral (tenant_id, work_id) where work_id is not null;
create index on plugin_district_days.vig_referral (tenant_id, state, id);
create index on plugin_district_days.vig_referral (tenant_id, referred_on);

-- What a family agreed to: that their contact details are passed on (by word of mouth), and that they are filmed (in writing).
create table plugin_district_days.vig_consent (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    referral_id uuid not null,
    kind        text not null check (kind in ('CONTACT_DETAILS', 'VIDEO')),
    given_by    text not null check (length(given_by) between 1 and 200),
    -- What lets them say so for the child; of their own contact details anybody decides.
    standing    text check (standing in ('PARENTAL_RESPONSIBILITY', 'DELEGATION', 'CARE_ORDER')),
    given_on    date not null,
    how         text not null check (how in ('VERBAL', 'IN_WRITING')),
    told_to     text not null check (length(told_to) between 1 and 200),
    -- What was asked and said, or where what they signed is kept.
    note        text not null check (length(note) between 1 and 1000),
    recorded_by text not null check (recorded_by <> ''),
    withdrawn_on date,
    withdrawn_by text not null default '' check (length(withdrawn_by) <= 200),
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
    foreign key (tenant_id, referral_id) references plugin_district_days.vig_referral,
    constraint vig_filming_is_agreed_in_writing check (kind <> 'VIDEO' or (how = 'IN_WRITING' and standing is not null)),
    constraint vig_withdrawn_by_somebody check ((withdrawn_on is null) = (withdrawn_by = '') and withdrawn_on >= given_on)
);
select attune.enable_tenant_table('plugin_district_days.vig_consent', 'child_id', array['note', 'withdrawn_note']::name[]);
create index on plugin_district_days.vig_consent (tenant_id, child_id);
create unique index one_live_vig_consent on plugin_district_days.vig_consent (tenant_id, referral_id, kind) where withdrawn_on is null;
create index on plugin_district_days.vig_consent (tenant_id, referral_id);

-- A cycle: a film, and looking at its best moments together.
create table plugin_district_days.vig_cycle (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    referral_id uuid not null,
    number      int not null check (number between 1 and 20),
    filmed_on   date not null,
    what        text not null check (length(what) between 1 and 1000),
    film        text not null default 'KEPT' check (film in ('KEPT', 'TO_DELETE', 'TO_GIVE', 'DELETED', 'GIVEN')),
    film_gone_on date,
    reviewed_on date,
    seen        text not null default '' check (length(seen) <= 4000),
    next_step   text not null default '' check (length(next_step) <= 1000),
    filming_id  uuid,
    review_id   uuid,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    constraint vig_cycle_counted_once unique (tenant_id, referral_id, number),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, referral_id) references plugin_district_days.vig_referral,
    foreign key (tenant_id, filming_id) references plugin_district_days.worked,
    foreign key (tenant_id, review_id) references plugin_district_days.worked,
    constraint vig_review_follows_the_film check (reviewed_on >= filmed_on),
    constraint vig_film_gone_on_a_day check ((film in ('DELETED', 'GIVEN')) = (film_gone_on is not null) and film_gone_on >= filmed_on)
);
select attune.enable_tenant_table('plugin_district_days.vig_cycle', 'child_id', array['what', 'seen', 'next_step']::name[]);
create index on plugin_district_days.vig_cycle (tenant_id, child_id);
create index on plugin_district_days.vig_cycle (tenant_id, filming_id) where filming_id is not null;
create index on plugin_district_days.vig_cycle (tenant_id, review_id) where review_id is not null;

-- What the family hopes for, in their own words, and how near they feel to it from 0 to 10: before the work, and after it.
create table plugin_district_days.vig_goal (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    referral_id uuid not null,
    words       text not null check (length(words) between 1 and 200),
    before_score int not null check (before_score between 0 and 10),
    before_on   date not null,
    after_score int check (after_score between 0 and 10),
    after_on    date,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, referral_id) references plugin_district_days.vig_referral,
    constraint vig_measured_after check ((after_score is null) = (after_on is null) and after_on >= before_on)
);
select attune.enable_tenant_table('plugin_district_days.vig_goal', 'child_id', array['words']::name[]);
create index on plugin_district_days.vig_goal (tenant_id, child_id);
create index on plugin_district_days.vig_goal (tenant_id, referral_id);

-- As the kernel's rule on consent: the lock makes it wait for a withdrawal that is not yet committed, and then look again. Arguments:
-- the column with the day, and the rule's name.
create function plugin_district_days.agreed_to_video() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    on_day date := to_jsonb(new) ->> tg_argv[0];
begin
    perform from plugin_district_days.vig_consent c
    where c.tenant_id = new.tenant_id and c.referral_id = new.referral_id and c.kind = 'VIDEO' and c.given_on <= on_day
      -- What was done before a withdrawal may be written down after it.
      and (c.withdrawn_on is null or on_day < c.withdrawn_on)
    for share;
    if not found then
        raise exception 'nobody agreed to it on that day' using errcode = 'check_violation', constraint = tg_argv[1];
    end if;
    return new;
end
$$;
create trigger filmed_with_consent before insert or update of filmed_on, referral_id on plugin_district_days.vig_cycle
    for each row execute function plugin_district_days.agreed_to_video('filmed_on', 'vig_filmed_with_consent');
create trigger reviewed_with_consent before update of reviewed_on on plugin_district_days.vig_cycle
    for each row when (new.reviewed_on is not null and new.reviewed_on is distinct from old.reviewed_on)
    execute function plugin_district_days.agreed_to_video('reviewed_on', 'vig_reviewed_with_consent');

-- A guider gets a family's contact details: with that family's word, and not without.
create function plugin_district_days.agreed_to_be_rung() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    perform from plugin_district_days.vig_consent c
    where c.tenant_id = new.tenant_id and c.referral_id = new.id and c.kind = 'CONTACT_DETAILS' and c.withdrawn_on is null
    for share;
    if not found then
        raise exception 'nobody agreed that they are rung' using errcode = 'check_violation', constraint = 'vig_passed_on_with_consent';
    end if;
    return new;
end
$$;
create trigger agreed_to_be_rung before insert or update of guider_id on plugin_district_days.vig_referral
    for each row when (new.guider_id is not null) execute function plugin_district_days.agreed_to_be_rung();
