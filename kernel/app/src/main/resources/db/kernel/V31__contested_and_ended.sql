-- Parents who differ, how that was resolved, and how consent ends.

-- How people who gave different answers, or a court for them, settled it. A later answer may contest it again, but where a
-- court made one person's answer decisive only that person's counts from then on.
create table attune.consent_resolution (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    consent_id  uuid not null,
    basis       text not null check (basis in ('AGREEMENT', 'COURT_ORDER', 'OTHER')),
    agreed      boolean not null,
    decisive_contact_id uuid,
    note        text not null check (note <> ''),
    document_id uuid,
    resolved_on date not null,
    -- The name of who wrote it down, as it was that day.
    resolved_by text not null check (resolved_by <> ''),
    -- What was answered before this is settled by it.
    resolved_at timestamptz not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, consent_id) references attune.consent,
    foreign key (tenant_id, decisive_contact_id) references attune.contact,
    foreign key (tenant_id, document_id) references attune.document,
    constraint a_court_makes_one_decisive check (decisive_contact_id is null or basis = 'COURT_ORDER')
);
select attune.enable_tenant_table('attune.consent_resolution', 'child_id', p_append_only => true);
create index on attune.consent_resolution (tenant_id, consent_id);
create trigger not_in_the_future before insert on attune.consent_resolution
    for each row execute function attune.refuse_future_date('resolved_on');

create function attune.check_resolution() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if not exists (select from attune.consent c where c.tenant_id = new.tenant_id and c.id = new.consent_id
                      and c.child_id = new.child_id and c.state = 'CONTESTED') then
        perform attune.refuse_answer('only_what_is_contested_is_resolved', 'nobody differs about this');
    end if;
    return new;
end
$$;
create trigger check_resolution before insert on attune.consent_resolution
    for each row execute function attune.check_resolution();

alter table attune.consent
    -- The last day, as it was agreed or as the authority's rule says; null: until it is withdrawn or its purpose is done.
    add column valid_until date,
    -- The last day, birthdays considered: worked out below and never by hand.
    add column ends_on date,
    -- Once consent has ended for another reason than an answer, only answers after this count.
    add column answers_from timestamptz,
    add column end_reason text check (end_reason in ('WITHDRAWN', 'DATE', 'CAME_OF_AGE', 'PURPOSE_FULFILLED', 'ANOTHER_DECIDES')),
    add constraint expired_says_why check (state <> 'EXPIRED' or (end_reason is not null and ended_at is not null));
create index on attune.consent (tenant_id, ends_on) where state = 'GIVEN';

-- Live: given, and its last day has not passed, whether or not the job that notes the end has run.
create function attune.is_live_consent(p_state text, p_ends_on date) returns boolean
    language sql stable
    return p_state = 'GIVEN' and coalesce(p_ends_on >= attune.today(), true);

-- Whether somebody who still counts says no, and nothing after it settles that.
create function attune.is_contradicted(p_consent attune.consent) returns boolean
    language sql stable
    set search_path = pg_catalog
begin atomic
    with settled as (
        select r.agreed, r.decisive_contact_id, r.resolved_at from attune.consent_resolution r
        where r.tenant_id = (p_consent).tenant_id and r.consent_id = (p_consent).id
          and ((p_consent).answers_from is null or r.resolved_at > (p_consent).answers_from)
        order by r.resolved_at desc, r.id desc limit 1
    ), newest as (
        select distinct on (a.contact_id) a.contact_id, a.agreed, a.answered_at, a.giver
        from attune.consent_answer a
        where a.tenant_id = (p_consent).tenant_id and a.consent_id = (p_consent).id
          and ((p_consent).answers_from is null or a.answered_at > (p_consent).answers_from)
          and attune.bar_to_answer(a.tenant_id, a.child_id, (p_consent).purpose, a.contact_id, a.giver) is null
        order by a.contact_id, a.answered_at desc, a.id desc
    )
    select exists (
        select from newest n
        where not n.agreed
          and not exists (select from settled s
                          where (s.agreed and s.resolved_at >= n.answered_at)
                             or s.decisive_contact_id is distinct from n.contact_id and s.decisive_contact_id is not null))
        or exists (
        select from settled s
        where not s.agreed
          and not exists (select from newest n where n.agreed and n.answered_at > s.resolved_at
                             and (s.decisive_contact_id is null or s.decisive_contact_id = n.contact_id)));
end;

create function attune.check_consent() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    rule text;
    born date;
begin
    if tg_op = 'INSERT' or (old.state, old.giver, old.contact_id, old.method, old.answered_at, old.valid_until)
                           is distinct from (new.state, new.giver, new.contact_id, new.method, new.answered_at, new.valid_until) then
        rule := attune.bar_to_answer(new.tenant_id, new.child_id, new.purpose, new.contact_id, new.giver);
        if rule is null and new.answered_at > now() + interval '1 minute' then
            rule := 'date_in_the_future';
        end if;
        if rule is null and attune.is_contradicted(new) then
            rule := 'contested_consent';
        end if;
        if rule is null and new.method = 'VERBAL' and not (
            select w.verbal from attune.consent_wording w where w.tenant_id = new.tenant_id and w.id = new.wording_id) then
            rule := 'verbal_consent_is_for_few_purposes';
        end if;
        if rule is not null then
            perform attune.refuse_answer(rule, 'this consent cannot be given: ' || rule);
        end if;
    end if;
    select c.date_of_birth into born from attune.child c where c.tenant_id = new.tenant_id and c.id = new.child_id;
    -- A parent's word, or a carer's, ends on the eve of the 16th birthday; a child who decided at 15 decides at 16 too.
    new.ends_on := least(
        new.valid_until,
        case when new.giver in ('PARENT', 'CARER', 'AUTHORITY')
                  and not attune.lacks_capacity(new.tenant_id, new.child_id, new.purpose)
             then (born + interval '16 years')::date - 1 end);
    return new;
end
$$;
create trigger check_consent before insert or update on attune.consent
    for each row when (new.state = 'GIVEN') execute function attune.check_consent();

-- A corrected date of birth, and what is found about capacity, move the last day.
create function attune.work_out_ends() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    update attune.consent set ends_on = null
    where tenant_id = new.tenant_id and state = 'GIVEN'
      and child_id = (to_jsonb(new) ->> tg_argv[0])::uuid
      and (not to_jsonb(new) ? 'purpose' or purpose = to_jsonb(new) ->> 'purpose');
    return null;
end
$$;
create trigger work_out_ends after update of date_of_birth on attune.child
    for each row when (old.date_of_birth <> new.date_of_birth) execute function attune.work_out_ends('id');
create trigger work_out_ends after insert on attune.capacity_assessment
    for each row execute function attune.work_out_ends('child_id');

-- The rule of V8, with ends. -----------------------------------------------------------------------------------------

create or replace function attune.require_consent() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    work    jsonb := to_jsonb(new);
    request uuid := work ->> 'request_id';
    done_on date := work ->> 'done_on';
begin
    if request is null and work ? 'involvement_id' then
        select i.request_id into request from attune.involvement i
        where i.tenant_id = new.tenant_id and i.id = (work ->> 'involvement_id')::uuid;
    end if;
    perform from attune.consent c
    where c.tenant_id = new.tenant_id and c.child_id = new.child_id and c.purpose = tg_argv[0]
      and (request is null or c.request_id = request)
      and (attune.is_live_consent(c.state, c.ends_on)
           -- What was done while there was consent may be written down after its end.
           or (done_on >= (c.given_at at time zone 'Europe/London')::date
               and (done_on < (c.ended_at at time zone 'Europe/London')::date
                    or c.state = 'GIVEN' and done_on <= c.ends_on)))
    for share;
    if not found then
        perform attune.refuse_for_consent('there is no live consent to ' || tg_argv[0]);
    end if;
    return new;
end
$$;

create or replace function attune.require_consent_to_accept() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    asked    record;
    involved boolean := false;
begin
    for asked in
        select c.purpose, attune.is_live_consent(c.state, c.ends_on) as live, w.required
        from attune.consent c join attune.consent_wording w on w.tenant_id = c.tenant_id and w.id = c.wording_id
        where c.tenant_id = new.tenant_id and c.request_id = new.id and c.child_id = new.child_id
        order by c.id
        for share of c
    loop
        if asked.required and not asked.live then
            perform attune.refuse_for_consent('there is no live consent to ' || asked.purpose);
        end if;
        involved := involved or (asked.purpose = 'involvement' and asked.live);
    end loop;
    if not involved then
        perform attune.refuse_for_consent('there is no live consent to involvement');
    end if;
    return new;
end
$$;

-- The next consent whose last day has passed, locked until the end of the transaction; other servers pass over it.
create function attune.next_consent_to_end() returns setof uuid
    language sql
    set search_path = pg_catalog
begin atomic
    select c.id from attune.consent c
    where c.tenant_id = attune.current_tenant() and c.state = 'GIVEN' and c.ends_on < attune.today()
    order by c.ends_on
    limit 1
    for update skip locked;
end;
grant execute on function attune.is_sixteen, attune.is_gillick_competent, attune.lacks_capacity, attune.bar_to_answer,
    attune.refuse_answer, attune.is_live_consent, attune.is_contradicted, attune.next_consent_to_end to attune_app;

-- Reminders of a link that nobody has answered -----------------------------------------------------------------------

alter table attune.consent_invitation
    add column reminders_sent int not null default 0,
    add column reminded_at timestamptz;
create index on attune.consent_invitation (tenant_id, created_at) where state = 'OPEN';

-- The next link to remind of, locked as above. p_days: whole days after the link was sent, in order, a comma between them.
-- After a long standstill the reminders keep their distance from each other.
create function attune.next_reminder(p_days text) returns setof uuid
    language sql
    set search_path = pg_catalog
begin atomic
    with schedule as (select string_to_array(nullif(p_days, ''), ',')::int[] as days)
    select i.id from attune.consent_invitation i, schedule s
    where i.tenant_id = attune.current_tenant() and i.state = 'OPEN' and i.expires_at > now()
      and i.reminders_sent < cardinality(s.days)
      and coalesce(i.reminded_at, i.created_at) + make_interval(days =>
              s.days[i.reminders_sent + 1] - coalesce(s.days[i.reminders_sent], 0)) <= now()
      -- Still asked, and not answered on paper or by word of mouth either.
      and exists (select from attune.request r where r.tenant_id = i.tenant_id and r.id = i.request_id
                     and r.state in ('SENT', 'ACCEPTED'))
      and not exists (select from attune.consent_answer a join attune.consent c on c.tenant_id = a.tenant_id and c.id = a.consent_id
                      where c.tenant_id = i.tenant_id and c.request_id = i.request_id and a.contact_id = i.contact_id
                        and a.answered_at >= i.created_at)
    order by i.created_at
    limit 1
    for update of i skip locked;
end;
grant execute on function attune.next_reminder to attune_app;
