-- What the operators' screens need, as narrow functions for the server's role. Each asks for the secret of an operator's session,
-- of which only the hash is kept: a hole in an authority's page has no such secret, and reaches nothing of this. They tell of
-- authorities what is in the register, and counts; never a row of theirs.

create table attune.operator_session (
    token_hash  text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
    operator_id uuid not null references attune.operator_account,
    begun_at    timestamptz not null default now(),
    seen_at     timestamptz not null default now()
);

create function attune.token_hash(p_token text) returns text
    language sql immutable strict
    set search_path = pg_catalog
begin atomic
    select encode(sha256(convert_to(p_token, 'UTF8')), 'hex');
end;

-- How a password is to be hashed before it is compared: algorithm, iterations and salt. An address that nobody has gets a salt
-- too, the same every time. The hash itself never leaves the database.
create function attune.operator_salt(p_email text) returns setof text
    language plpgsql stable security definer
    set search_path = pg_catalog
as $$
declare
    kept text := (select o.password_hash from attune.operator_account o where o.email = p_email and o.active);
    -- Something that nobody outside knows, and that stays.
    ours text := coalesce((select string_agg(o.id::text, '') from (select id from attune.operator_account order by id limit 1) o), '');
begin
    return next case when kept is not null then substring(kept from '^([^:]+:[^:]+:[^:]+):')
                     else 'PBKDF2WithHmacSHA512:210000:' || encode(sha256(convert_to(ours || p_email, 'UTF8')), 'base64') end;
end
$$;

-- Opens a session where the hash is right. Answers right, wrong or locked.
create function attune.operator_sign_in(p_email text, p_derived text, p_token text) returns setof text
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    o     attune.operator_account;
    right_one boolean;
begin
    delete from attune.operator_session s where s.begun_at < now() - interval '1 day';
    select * into o from attune.operator_account a where a.email = p_email and a.active;
    right_one := o.id is not null and split_part(o.password_hash, ':', 4) = p_derived;
    if attune.operator_tried(left(p_email, 254), right_one) then
        return next 'locked';
    elsif right_one then
        insert into attune.operator_session (token_hash, operator_id) values (attune.token_hash(p_token), o.id);
        return next 'right';
    else
        return next 'wrong';
    end if;
end
$$;

-- Whose session it is: over after a quarter of an hour without a request, after eight hours in any case, and with the account.
create function attune.operator_of(p_token text) returns uuid
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    who uuid;
begin
    update attune.operator_session s set seen_at = now()
    from attune.operator_account o
    where s.token_hash = attune.token_hash(p_token) and o.id = s.operator_id and o.active
      and s.seen_at > now() - interval '15 minutes' and s.begun_at > now() - interval '8 hours'
    returning s.operator_id into who;
    if who is null then
        raise exception 'not the session of an operator' using errcode = 'insufficient_privilege',
            constraint = 'session_of_an_operator';
    end if;
    return who;
end
$$;

create function attune.operator_who(p_token text) returns setof text
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    return query select o.name from attune.operator_account o where o.id = attune.operator_of(p_token);
exception when insufficient_privilege then
    return;
end
$$;

create function attune.operator_sign_out(p_token text) returns void
    language sql security definer
    set search_path = pg_catalog
begin atomic
    delete from attune.operator_session s where s.token_hash = attune.token_hash(p_token);
end;

create function attune.operator_tenants(p_token text) returns setof text
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    perform attune.operator_of(p_token);
    return query
        select jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'hosts', to_jsonb(t.hosts), 'status', t.status,
                                  'deletion', case when d.approved_at is not null then 'approved' when d.id is not null then 'asked' end)::text
        from attune.tenant t
        left join attune.tenant_deletion d on d.tenant_id = t.id and d.cancelled_at is null and d.done_at is null
             and (d.approved_at is not null or d.lapses_at > now())
        order by t.name, t.id;
end
$$;

-- Counts of one authority, as if it were entered: row security binds the owner too. Nothing but the counts comes out.
create function attune.tenant_figures(p_tenant int) returns jsonb
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    entered text := current_setting('attune.tenant', true);
    figures jsonb;
begin
    if nullif(entered, '') is not null then
        raise exception 'figures are not for a transaction that works for an authority' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('attune.tenant', p_tenant::text, true);
    select jsonb_build_object(
        'accounts', (select count(*) from attune.account a where a.tenant_id = p_tenant and a.active),
        'settings', (select count(*) from attune.setting s where s.tenant_id = p_tenant),
        'documents', (select count(*) from attune.document d where d.tenant_id = p_tenant),
        'documentBytes', (select coalesce(sum(d.size_bytes), 0) from attune.document d where d.tenant_id = p_tenant),
        'waiting', (select count(*) from attune.outbox_message m where m.tenant_id = p_tenant and m.state = 'WAITING'))
    into figures;
    perform set_config('attune.tenant', '', true);
    return figures;
end
$$;

create function attune.operator_tenant(p_token text, p_slug text) returns setof text
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    me uuid := attune.operator_of(p_token);
begin
    return query
        select jsonb_build_object(
            'id', t.id, 'slug', t.slug, 'name', t.name, 'hosts', to_jsonb(t.hosts), 'status', t.status,
            'createdAt', t.created_at, 'suspendedAt', t.suspended_at,
            'deletion', case when d.approved_at is not null then 'approved' when d.id is not null then 'asked' end,
            'deletionReason', d.reason, 'deletionAskedBy', a.email, 'deletionMine', d.asked_by = me, 'deletionDueAt', d.due_at,
            'deletionGraceDays', d.grace_days,
            'figures', attune.tenant_figures(t.id),
            'log', (select coalesce(jsonb_agg(jsonb_build_object('at', l.at, 'operator', l.operator, 'action', l.action,
                                                                'detail', l.detail) order by l.id desc), '[]')
                    from (select * from attune.operator_log x where x.tenant_id = t.id order by x.id desc limit 20) l))::text
        from attune.tenant t
        left join attune.tenant_deletion d on d.tenant_id = t.id and d.cancelled_at is null and d.done_at is null
             and (d.approved_at is not null or d.lapses_at > now())
        left join attune.operator_account a on a.id = d.asked_by
        where t.slug = p_slug;
end
$$;

create function attune.operator_suspend(p_token text, p_slug text, p_reason text) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    perform attune.suspend_tenant(attune.operator_email(attune.operator_of(p_token)), p_slug, p_reason);
end
$$;

create function attune.operator_resume(p_token text, p_slug text) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    perform attune.resume_tenant(attune.operator_email(attune.operator_of(p_token)), p_slug);
end
$$;

create function attune.operator_ask_deletion(p_token text, p_slug text, p_reason text, p_grace_days int) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    perform attune.ask_deletion(attune.operator_of(p_token), p_slug, p_reason, p_grace_days);
end
$$;

create function attune.operator_approve_deletion(p_token text, p_slug text) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    perform attune.approve_deletion(attune.operator_of(p_token), p_slug);
end
$$;

create function attune.operator_cancel_deletion(p_token text, p_slug text) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    perform attune.cancel_deletion(attune.operator_of(p_token), p_slug);
end
$$;

revoke execute on function attune.token_hash, attune.operator_salt, attune.operator_sign_in, attune.operator_of,
    attune.operator_who, attune.operator_sign_out, attune.operator_tenants, attune.tenant_figures, attune.operator_tenant,
    attune.operator_suspend, attune.operator_resume, attune.operator_ask_deletion, attune.operator_approve_deletion,
    attune.operator_cancel_deletion from public;
grant execute on function attune.operator_salt, attune.operator_sign_in, attune.operator_who, attune.operator_sign_out,
    attune.operator_tenants, attune.operator_tenant, attune.operator_suspend, attune.operator_resume,
    attune.operator_ask_deletion, attune.operator_approve_deletion, attune.operator_cancel_deletion to attune_app;
