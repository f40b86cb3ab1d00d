-- What people who work here are told: in the application, by e-mail at once, or once a day. Nothing about a child stands in it.

create table attune.notice_preference (
    tenant_id   int not null,
    id          uuid not null default uuidv7(),
    account_id  uuid not null,
    kind        text not null check (length(kind) between 1 and 100),
    delivery    text not null check (delivery in ('AT_ONCE', 'DIGEST', 'HERE')),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, account_id, kind),
    foreign key (tenant_id, account_id) references attune.account on delete cascade
);
select attune.enable_tenant_table('attune.notice_preference');

-- One e-mail a day and person.
create table attune.notice_digest (
    tenant_id   int not null,
    id          uuid not null default uuidv7(),
    account_id  uuid not null,
    for_day     date not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint one_digest_a_day unique (tenant_id, account_id, for_day),
    foreign key (tenant_id, account_id) references attune.account on delete cascade
);
select attune.enable_tenant_table('attune.notice_digest');

create table attune.notice (
    tenant_id   int not null,
    id          uuid not null default uuidv7(),
    account_id  uuid not null,
    kind        text not null,
    -- What happened, by a name: nobody is told twice.
    once        text not null check (length(once) between 1 and 200),
    what        text not null,
    todo        text not null,
    path        text not null check (path ~ '^/[^/\\]' and length(path) <= 200),
    delivery    text not null check (delivery in ('AT_ONCE', 'DIGEST', 'HERE')),
    digest_id   uuid,
    read_at     timestamptz,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint told_once unique (tenant_id, account_id, once),
    foreign key (tenant_id, account_id) references attune.account on delete cascade,
    foreign key (tenant_id, digest_id) references attune.notice_digest
);
select attune.enable_tenant_table('attune.notice');
create index on attune.notice (tenant_id, account_id, id);
create index on attune.notice (tenant_id, account_id) where read_at is null;
create index on attune.notice (tenant_id, account_id) where delivery = 'DIGEST' and digest_id is null and read_at is null;
create index on attune.notice (tenant_id, digest_id) where digest_id is not null;

-- Writes a notice for everybody who is to be told and was not, as they choose: '<e-mail address>' of those who are told at once.
-- Whoever does it is not told of it.
create function attune.tell(
    p_kind text, p_usual text, p_once text, p_what text, p_todo text, p_path text,
    p_accounts uuid[], p_practitioners uuid[], p_roles text[], p_settings uuid[]) returns setof text
    language sql
    set search_path = pg_catalog
begin atomic
    with told as (
        insert into attune.notice (tenant_id, account_id, kind, once, what, todo, path, delivery)
        select a.tenant_id, a.id, p_kind, p_once, p_what, p_todo, p_path, coalesce(p.delivery, p_usual)
        from attune.account a
            left join attune.notice_preference p on p.tenant_id = a.tenant_id and p.account_id = a.id and p.kind = p_kind
        where a.tenant_id = attune.current_tenant() and a.active
          and a.id is distinct from attune.actor_id(attune.current_actor(), 'user:')
          and (a.id = any (p_accounts)
               or exists (select from attune.practitioner w
                          where w.tenant_id = a.tenant_id and w.account_id = a.id and w.id = any (p_practitioners))
               or exists (select from attune.account_role r
                          where r.tenant_id = a.tenant_id and r.account_id = a.id and r.role = any (p_roles))
               or exists (select from attune.account_setting s
                          where s.tenant_id = a.tenant_id and s.account_id = a.id and s.setting_id = any (p_settings)))
        on conflict do nothing
        returning account_id, delivery
    )
    select a.email from told t join attune.account a on a.tenant_id = attune.current_tenant() and a.id = t.account_id
    where t.delivery = 'AT_ONCE';
end;

-- Begins today's e-mail for everybody who has something new for it and has had none today, and puts the new notices into it.
create function attune.take_digests(p_today date) returns setof uuid
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    -- Of two servers the second finds nothing left.
    perform pg_advisory_xact_lock(hashtext('attune.notice_digest'), attune.current_tenant());
    return query
    with begun as (
        insert into attune.notice_digest (tenant_id, account_id, for_day)
        select distinct n.tenant_id, n.account_id, p_today
        from attune.notice n join attune.account a on a.tenant_id = n.tenant_id and a.id = n.account_id and a.active
        where n.tenant_id = attune.current_tenant() and n.delivery = 'DIGEST' and n.digest_id is null and n.read_at is null
        on conflict do nothing
        returning id, account_id
    ), put as (
        update attune.notice n set digest_id = b.id, version = n.version + 1
        from begun b
        where n.tenant_id = attune.current_tenant() and n.account_id = b.account_id
          and n.delivery = 'DIGEST' and n.digest_id is null and n.read_at is null
        returning 1
    )
    select b.id from begun b where (select count(*) from put) >= 0;
end
$$;
revoke execute on function attune.tell, attune.take_digests from public;
grant execute on function attune.tell, attune.take_digests to attune_app;

-- Under which name a message goes out, where it is not its own id: the same however often it is tried.
alter table attune.outbox_message add column reference text check (length(reference) between 1 and 100);
create unique index message_once on attune.outbox_message (tenant_id, reference) where reference is not null;

-- That a deadline is near, or past: each step once, and again where the due date has moved.
create table attune.deadline_reminder (
    tenant_id   int not null,
    id          uuid not null default uuidv7(),
    child_id    uuid,
    deadline_id uuid not null,
    due_on      date not null,
    -- How many days before; 0 on the day, less after it.
    days        int not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, deadline_id, due_on, days),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, deadline_id) references attune.deadline
);
select attune.enable_tenant_table('attune.deadline_reminder', 'child_id', p_append_only => true);
create index on attune.deadline_reminder (tenant_id, child_id) where child_id is not null;

-- The reminders that are due: for each clock the step that it has come to. Steps that were passed at once (a clock that was started
-- late, a server that stood still) are not made up for.
create function attune.take_deadline_reminders(p_rules text[], p_days text[], p_today date) returns setof uuid
    language sql
    set search_path = pg_catalog
begin atomic
    insert into attune.deadline_reminder (tenant_id, child_id, deadline_id, due_on, days)
    select d.tenant_id, d.child_id, d.id, d.due_on, min(s.days)
    from (select u.rule, u.days::int from unnest(p_rules, p_days) as u(rule, days)) s
        join attune.deadline d on d.tenant_id = attune.current_tenant() and d.state = 'RUNNING' and d.rule = s.rule
            and d.due_on - s.days <= p_today and d.listed_on <= p_today + s.days and d.listed_on > p_today - 30
    group by d.tenant_id, d.child_id, d.id, d.due_on
    on conflict do nothing
    returning id;
end;
revoke execute on function attune.take_deadline_reminders from public;
grant execute on function attune.take_deadline_reminders to attune_app;
