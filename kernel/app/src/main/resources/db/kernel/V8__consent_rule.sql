-- Consent to involvement, kept by the database too: no acceptance, no involvement and no activity without it.
-- Besides: what each person answered, who is told, and the next message of the outbox.

-- What the answer of a consent is worth ------------------------------------------------------------------------------

alter table attune.consent
    -- When it became live, and when it stopped being so: work done between the two may be written down later.
    add column given_at timestamptz,
    add column ended_at timestamptz,
    add constraint consent_given_by_someone check (
        state <> 'GIVEN'
        or (giver is not null and giver_name is not null and giver_name <> '' and method is not null and answered_at is not null));

-- Each person's answers, oldest kept: a consent's state follows from the newest of each.
create table attune.consent_answer (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    consent_id  uuid not null,
    contact_id  uuid not null,
    -- As it was that day.
    name        text not null,
    agreed      boolean not null,
    method      text not null check (method in ('ONLINE', 'SIGNED_FORM', 'VERBAL')),
    answered_at timestamptz not null,
    document_id uuid,
    witness_note text,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, consent_id) references attune.consent,
    foreign key (tenant_id, contact_id) references attune.contact,
    foreign key (tenant_id, document_id) references attune.document,
    check (method <> 'SIGNED_FORM' or document_id is not null),
    check (method <> 'VERBAL' or witness_note is not null)
);
select attune.enable_tenant_table('attune.consent_answer', 'child_id', p_append_only => true);
create index on attune.consent_answer (tenant_id, consent_id, answered_at);

-- At most so many codes an hour: the hour that codes_sent counts in.
alter table attune.consent_invitation add column codes_since timestamptz;

-- The rule -----------------------------------------------------------------------------------------------------------

create function attune.refuse_for_consent(p_message text) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    raise exception '%', p_message using errcode = 'check_violation', constraint = 'live_consent';
end
$$;

-- For a table of work with a child_id (and, where it has one, a request_id or an involvement_id, so that the consent is the
-- one asked for with that request). Argument: the purpose. The lock makes it wait for a withdrawal that is not yet
-- committed, and then look again: a plain "exists" would let the work in.
create function attune.require_consent() returns trigger
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
      and (c.state = 'GIVEN'
           -- What was done while there was consent may be written down after its end.
           or (done_on >= (c.given_at at time zone 'Europe/London')::date
               and done_on < (c.ended_at at time zone 'Europe/London')::date))
    for share;
    if not found then
        perform attune.refuse_for_consent('there is no live consent to ' || tg_argv[0]);
    end if;
    return new;
end
$$;

create trigger live_consent before insert on attune.involvement
    for each row execute function attune.require_consent('involvement');
create trigger live_consent_moved before update of child_id, request_id on attune.involvement
    for each row when ((old.child_id, old.request_id) is distinct from (new.child_id, new.request_id))
    execute function attune.require_consent('involvement');

-- Writing up what was done before stays possible after a withdrawal.
create trigger live_consent before insert on attune.activity
    for each row when (new.kind <> 'WRITING_UP') execute function attune.require_consent('involvement');
create trigger live_consent_changed before update of child_id, involvement_id, kind, done_on on attune.activity
    for each row when (new.kind <> 'WRITING_UP' and (old.child_id, old.involvement_id, old.kind, old.done_on)
                       is distinct from (new.child_id, new.involvement_id, new.kind, new.done_on))
    execute function attune.require_consent('involvement');

-- A request is accepted with its own consent to involvement, and to every other purpose that its wording calls required.
create function attune.require_consent_to_accept() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    asked    record;
    involved boolean := false;
begin
    for asked in
        select c.purpose, c.state, w.required
        from attune.consent c join attune.consent_wording w on w.tenant_id = c.tenant_id and w.id = c.wording_id
        where c.tenant_id = new.tenant_id and c.request_id = new.id and c.child_id = new.child_id
        order by c.id
        for share of c
    loop
        if asked.required and asked.state <> 'GIVEN' then
            perform attune.refuse_for_consent('there is no live consent to ' || asked.purpose);
        end if;
        involved := involved or (asked.purpose = 'involvement' and asked.state = 'GIVEN');
    end loop;
    if not involved then
        perform attune.refuse_for_consent('there is no live consent to involvement');
    end if;
    return new;
end
$$;
create trigger live_consent before insert on attune.request
    for each row when (new.state = 'ACCEPTED') execute function attune.require_consent_to_accept();
create trigger live_consent_accepted before update of state, child_id on attune.request
    for each row when (new.state = 'ACCEPTED' and (old.state, old.child_id) is distinct from (new.state, new.child_id))
    execute function attune.require_consent_to_accept();

-- One at a time makes a new version of a wording.
create function attune.lock_consent_wordings() returns void
    language sql
    set search_path = pg_catalog
begin atomic
    select pg_advisory_xact_lock(hashtextextended('attune.consent_wording', attune.current_tenant()));
end;

-- Who is told about a request: the people of its setting ('setting') and those who do its work ('work').
create function attune.people_of_request(p_request uuid, p_group text) returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select a.email
    from attune.request r
        join attune.account_setting s on s.tenant_id = r.tenant_id and s.setting_id = r.setting_id
        join attune.account a on a.tenant_id = s.tenant_id and a.id = s.account_id and a.active
        join attune.account_role ar
            on ar.tenant_id = a.tenant_id and ar.account_id = a.id and ar.role = 'SETTING_USER'
    where r.id = p_request and p_group = 'setting'
    union
    select p.email
    from attune.involvement i
        join attune.practitioner p on p.tenant_id = i.tenant_id and p.id in (i.practitioner_id, i.supervisor_id)
    where i.request_id = p_request and i.state = 'OPEN' and p.active and p_group = 'work';
end;
grant execute on function attune.people_of_request, attune.lock_consent_wordings to attune_app;

-- Documents and messages ---------------------------------------------------------------------------------------------

-- Whether the people of the child's setting may open it, or the service's own only.
alter table attune.document
    add column audience text not null default 'SERVICE' check (audience in ('SERVICE', 'SETTING'));

-- The body holds a link or a code that opens something: it is wiped once the message has gone.
alter table attune.outbox_message add column secret boolean not null default false;

-- The next message that is due, locked until the end of the transaction; other servers pass over it.
create function attune.next_message() returns setof uuid
    language sql
    set search_path = pg_catalog
begin atomic
    select m.id from attune.outbox_message m
    where m.tenant_id = attune.current_tenant() and m.state = 'WAITING' and m.next_try_at <= now()
    order by m.next_try_at
    limit 1
    for update skip locked;
end;
grant execute on function attune.next_message to attune_app;
