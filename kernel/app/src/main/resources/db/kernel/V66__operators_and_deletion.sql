-- Operators are people with accounts of their own, apart from every authority's. What cannot be undone needs two of them. The
-- server's role sees none of these tables; their rules are here, so that commands and screens cannot differ.

create table attune.operator_account (
    id            uuid primary key default uuidv7(),
    email         text not null unique check (email = lower(email) and email ~ '^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$' and length(email) <= 254),
    name          text not null check (name ~ '\S' and length(name) <= 120),
    -- As the kernel makes them: PBKDF2WithHmacSHA512:iterations:salt:hash.
    password_hash text not null,
    active        boolean not null default true,
    created_at    timestamptz not null default now(),
    removed_at    timestamptz check ((removed_at is null) = active)
);

-- Wrong passwords, by address, whether or not there is such an account: the answer must not tell which.
create table attune.operator_attempt (
    email        text primary key check (length(email) <= 254),
    failures     int not null default 0,
    locked_until timestamptz,
    last_at      timestamptz not null default now()
);

-- From the request to the tombstone: an authority's deletion, one row each time that somebody asks for it.
create table attune.tenant_deletion (
    id           uuid primary key default uuidv7(),
    tenant_id    int not null,
    slug         text not null,
    reason       text not null,
    -- Between the approval and the deletion; nothing of the authority runs meanwhile, and it can still be called off.
    grace_days   int not null check (grace_days between 0 and 365),
    asked_by     uuid not null references attune.operator_account,
    asked_at     timestamptz not null default now(),
    -- Who has not approved by then has not.
    lapses_at    timestamptz not null default now() + interval '3 days',
    approved_by  uuid references attune.operator_account constraint deletion_needs_a_second_person check (approved_by <> asked_by),
    approved_at  timestamptz check ((approved_at is null) = (approved_by is null)),
    due_at       timestamptz check ((due_at is null) = (approved_at is null)),
    cancelled_at timestamptz,
    done_at      timestamptz check (done_at is null or (approved_at is not null and cancelled_at is null))
);
create unique index one_deletion_at_a_time on attune.tenant_deletion (tenant_id) where cancelled_at is null and done_at is null;

-- What is left of an authority.
create table attune.tenant_tombstone (
    id          uuid primary key default uuidv7(),
    tenant_id   int not null,
    slug        text not null,
    name        text not null,
    reason      text not null,
    asked_by    text not null,
    approved_by text not null,
    deleted_at  timestamptz not null default now(),
    rows        bigint not null,
    -- Number, hash and time of the last sealed batch of its audit, against which a copy of the audit can be held; empty for none.
    last_anchor text not null default ''
);
create index on attune.tenant_tombstone (tenant_id);
create trigger stays before update or delete on attune.tenant_tombstone for each row execute function attune.operator_log_stays();

-- The register's row, locked. Refuses in words, which commands show as they are; the names of the rules are for the screens.
create function attune.tenant_of(p_slug text) returns attune.tenant
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    found_row attune.tenant;
begin
    select * into found_row from attune.tenant t where t.slug = p_slug for update;
    if not found then
        raise exception 'There is no authority %. To see them: attune tenant list', p_slug
            using errcode = 'no_data_found', constraint = 'authority_is_there';
    end if;
    return found_row;
end
$$;

create function attune.tidy_reason(p_reason text) returns text
    language plpgsql immutable
    set search_path = pg_catalog
as $$
declare
    tidy text := btrim(coalesce(p_reason, ''));
begin
    if tidy = '' or length(tidy) > 500 or tidy ~ '[[:cntrl:]]' then
        raise exception 'Say why with --reason, in one line of at most 500 characters. Name no child: the reason is kept for ever.'
            using errcode = 'check_violation', constraint = 'operator_says_why';
    end if;
    return tidy;
end
$$;

-- p_by: an operator's address, or the machine's user.
create function attune.suspend_tenant(p_by text, p_slug text, p_reason text) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    why text := attune.tidy_reason(p_reason);
    t   attune.tenant := attune.tenant_of(p_slug);
begin
    if t.status = 'suspended' then
        raise exception '% is suspended already.', t.name using errcode = 'check_violation', constraint = 'not_suspended_already';
    end if;
    -- The epoch moves too, so that nothing that was remembered before is taken for true afterwards.
    update attune.tenant set status = 'suspended', suspended_at = now(), epoch = epoch + 1 where id = t.id;
    insert into attune.operator_log (operator, action, tenant_id, slug, detail) values (p_by, 'suspend', t.id, t.slug, why);
end
$$;

create function attune.resume_tenant(p_by text, p_slug text) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    t attune.tenant := attune.tenant_of(p_slug);
begin
    if t.status <> 'suspended' then
        raise exception '% is not suspended.', t.name using errcode = 'check_violation', constraint = 'suspended_before';
    end if;
    if exists (select from attune.tenant_deletion d where d.tenant_id = t.id and d.approved_at is not null
               and d.cancelled_at is null and d.done_at is null) then
        raise exception '% is to be deleted. To call that off: attune tenant cancel-deletion %', t.name, t.slug
            using errcode = 'check_violation', constraint = 'not_to_be_deleted';
    end if;
    update attune.tenant set status = 'active', suspended_at = null, epoch = epoch + 1 where id = t.id;
    insert into attune.operator_log (operator, action, tenant_id, slug) values (p_by, 'resume', t.id, t.slug);
end
$$;

create function attune.operator_email(p_operator uuid) returns text
    language plpgsql stable
    set search_path = pg_catalog
as $$
declare
    address text := (select o.email from attune.operator_account o where o.id = p_operator and o.active);
begin
    if address is null then
        raise exception 'There is no such operator, or not any more.' using errcode = 'insufficient_privilege',
            constraint = 'operator_is_active';
    end if;
    return address;
end
$$;

create function attune.ask_deletion(p_operator uuid, p_slug text, p_reason text, p_grace_days int) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    who text := attune.operator_email(p_operator);
    why text := attune.tidy_reason(p_reason);
    t   attune.tenant := attune.tenant_of(p_slug);
begin
    if p_grace_days is null or p_grace_days not between 0 and 365 then
        raise exception 'The days before it is deleted must be a whole number from 0 to 365.'
            using errcode = 'check_violation', constraint = 'grace_of_up_to_a_year';
    end if;
    update attune.tenant_deletion d set cancelled_at = now()
    where d.tenant_id = t.id and d.approved_at is null and d.cancelled_at is null and d.lapses_at <= now();
    if exists (select from attune.tenant_deletion d where d.tenant_id = t.id and d.cancelled_at is null and d.done_at is null) then
        raise exception 'Somebody has asked for the deletion of % already.', t.name
            using errcode = 'check_violation', constraint = 'deletion_asked_once';
    end if;
    insert into attune.tenant_deletion (tenant_id, slug, reason, grace_days, asked_by)
    values (t.id, t.slug, why, p_grace_days, p_operator);
    insert into attune.operator_log (operator, action, tenant_id, slug, detail) values (who, 'ask-deletion', t.id, t.slug, why);
end
$$;

-- Suspends the authority; what was asked is due after the grace that was asked for. Returns when.
create function attune.approve_deletion(p_operator uuid, p_slug text) returns timestamptz
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    who text := attune.operator_email(p_operator);
    t   attune.tenant := attune.tenant_of(p_slug);
    d   attune.tenant_deletion;
begin
    select * into d from attune.tenant_deletion x
    where x.tenant_id = t.id and x.cancelled_at is null and x.done_at is null for update;
    if not found then
        raise exception 'Nobody has asked for the deletion of %.', t.name
            using errcode = 'no_data_found', constraint = 'deletion_is_asked';
    end if;
    if d.approved_at is not null then
        raise exception 'The deletion of % is approved already.', t.name
            using errcode = 'check_violation', constraint = 'deletion_approved_once';
    end if;
    if d.lapses_at <= now() then
        raise exception 'Nobody approved the deletion of % in time. Ask again: attune tenant delete %', t.name, t.slug
            using errcode = 'check_violation', constraint = 'deletion_approved_in_time';
    end if;
    -- Nobody makes themselves a second person after they asked.
    if d.asked_by = p_operator
       or (select o.created_at from attune.operator_account o where o.id = p_operator) > d.asked_at then
        raise exception 'A second person approves, who was an operator before it was asked for.'
            using errcode = 'check_violation', constraint = 'deletion_needs_a_second_person';
    end if;
    if t.status <> 'suspended' then
        perform attune.suspend_tenant(who, p_slug, 'Its deletion is approved');
    end if;
    update attune.tenant_deletion x
    set approved_by = p_operator, approved_at = now(), due_at = now() + make_interval(days => x.grace_days)
    where x.id = d.id returning x.due_at into d.due_at;
    insert into attune.operator_log (operator, action, tenant_id, slug, detail)
    values (who, 'approve-deletion', t.id, t.slug, d.reason);
    return d.due_at;
end
$$;

-- Either of the two, or a third, may call it off until it is done. The authority stays suspended until it is resumed.
create function attune.cancel_deletion(p_operator uuid, p_slug text) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    who text := attune.operator_email(p_operator);
    t   attune.tenant := attune.tenant_of(p_slug);
begin
    update attune.tenant_deletion d set cancelled_at = now()
    where d.tenant_id = t.id and d.cancelled_at is null and d.done_at is null;
    if not found then
        raise exception 'Nobody has asked for the deletion of %.', t.name
            using errcode = 'no_data_found', constraint = 'deletion_is_asked';
    end if;
    insert into attune.operator_log (operator, action, tenant_id, slug) values (who, 'cancel-deletion', t.id, t.slug);
end
$$;

-- One more wrong password, or none any more. Five lock the address for a quarter of an hour. Returns whether it is locked now.
create function attune.operator_tried(p_email text, p_right boolean) returns boolean
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    a attune.operator_attempt;
begin
    -- Addresses that nobody has must not pile up.
    delete from attune.operator_attempt x where x.last_at < now() - interval '1 day';
    insert into attune.operator_attempt as x (email) values (p_email) on conflict (email) do update set last_at = now()
    returning * into a;
    if a.locked_until > now() then
        return true;
    end if;
    if p_right then
        delete from attune.operator_attempt x where x.email = p_email;
        return false;
    end if;
    update attune.operator_attempt x
    set failures = case when x.locked_until is not null then 1 else x.failures + 1 end,
        locked_until = case when x.locked_until is null and x.failures + 1 >= 5 then now() + interval '15 minutes' end
    where x.email = p_email returning * into a;
    return a.locked_until is not null;
end
$$;

revoke execute on function attune.tenant_of, attune.tidy_reason, attune.suspend_tenant, attune.resume_tenant,
    attune.operator_email, attune.ask_deletion, attune.approve_deletion, attune.cancel_deletion, attune.operator_tried from public;
