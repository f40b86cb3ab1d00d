-- Who may sign in, as what; programs' keys; those who do the work, and their registration with the HCPC.

create table attune.account (
    tenant_id   int not null,
    id          uuid not null,
    email         text not null check (email = lower(email)),
    display_name  text not null,
    -- Null: cannot sign in with a password (not yet invited, or only through the authority's own provider).
    password_hash text,
    active        boolean not null default true,
    -- Kept in each session: a new one ends every session that this account has open.
    session_stamp uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, email)
);
select attune.enable_tenant_table('attune.account', p_hidden => array['password_hash']::name[]);
create trigger next_epoch after insert or update or delete on attune.account
    for each statement execute function attune.next_epoch();

create table attune.account_role (
    tenant_id   int not null,
    id          uuid not null,
    account_id  uuid not null,
    role        text not null check (role in ('ADMINISTRATOR', 'PRINCIPAL', 'PRACTITIONER', 'TRAINEE', 'BUSINESS_SUPPORT', 'SETTING_USER')),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, account_id, role),
    foreign key (tenant_id, account_id) references attune.account on delete cascade
);
select attune.enable_tenant_table('attune.account_role');
create trigger next_epoch after insert or update or delete on attune.account_role
    for each statement execute function attune.next_epoch();

create table attune.account_setting (
    tenant_id   int not null,
    id          uuid not null,
    account_id  uuid not null,
    setting_id  uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, account_id, setting_id),
    foreign key (tenant_id, account_id) references attune.account on delete cascade,
    foreign key (tenant_id, setting_id) references attune.setting
);
select attune.enable_tenant_table('attune.account_setting');
create trigger next_epoch after insert or update or delete on attune.account_setting
    for each statement execute function attune.next_epoch();

-- Failed attempts, apart from the account so that counting them does not make servers drop what they remember.
create table attune.sign_in_attempt (
    tenant_id   int not null,
    id          uuid not null,
    email        text not null,
    failures     int not null default 0,
    locked_until timestamptz,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, email)
);
select attune.enable_tenant_table('attune.sign_in_attempt');

-- One more wrong password for this address. Atomic, so that guesses made at the same moment all count.
create function attune.sign_in_failed(p_id uuid, p_email text, p_allowed int, p_minutes int) returns void
    language sql
    set search_path = pg_catalog
begin atomic
    insert into attune.sign_in_attempt as a (tenant_id, id, email, failures, locked_until)
    values (attune.current_tenant(), p_id, p_email, 1, null)
    on conflict (tenant_id, email) do update set
        -- Once a lock is over, counting begins again.
        failures = case when a.locked_until <= now() then 1 else a.failures + 1 end,
        locked_until = case when a.locked_until > now() then a.locked_until
                            when a.locked_until is null and a.failures + 1 >= p_allowed
                                then now() + make_interval(mins => p_minutes) end,
        version = a.version + 1;
end;
revoke execute on function attune.sign_in_failed from public;
grant execute on function attune.sign_in_failed to attune_app;

create table attune.api_key (
    tenant_id   int not null,
    id          uuid not null,
    name        text not null,
    -- SHA-256 of a key of 256 random bits: only this is stored.
    key_hash    text not null,
    -- Role names with a comma between them.
    roles       text not null check (roles ~ '^[A-Z_]+(,[A-Z_]+)*$'),
    revoked_at  timestamptz,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, key_hash)
);
select attune.enable_tenant_table('attune.api_key', p_hidden => array['key_hash']::name[]);
create trigger next_epoch after insert or update or delete on attune.api_key
    for each statement execute function attune.next_epoch();

create table attune.practitioner (
    tenant_id   int not null,
    id          uuid not null,
    account_id    uuid,
    name          text not null,
    email         text not null,
    kind          text not null check (kind in ('EP', 'SENIOR_EP', 'PRINCIPAL_EP', 'TRAINEE', 'ASSISTANT')),
    supervisor_id uuid,
    active        boolean not null default true,
    hcpc_number   text check (hcpc_number ~ '^PYL[0-9]{1,6}$'),
    hcpc_modality text,
    hcpc_status   text not null default 'NONE' check (hcpc_status in ('NONE', 'REGISTERED', 'SUSPENDED', 'REMOVED', 'LAPSED')),
    hcpc_expires_on date,
    hcpc_checked_on date,
    hcpc_checked_by text,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, hcpc_number),
    unique (tenant_id, account_id),
    foreign key (tenant_id, account_id) references attune.account,
    foreign key (tenant_id, supervisor_id) references attune.practitioner,
    check (supervisor_id <> id)
);
select attune.enable_tenant_table('attune.practitioner');
create trigger next_epoch after insert or update or delete on attune.practitioner
    for each statement execute function attune.next_epoch();

create function attune.actor_id(p_actor text, p_kind text) returns uuid
    language sql immutable
    return case when starts_with(p_actor, p_kind) then substr(p_actor, length(p_kind) + 1)::uuid end;

-- What an actor may do today, as one comparable list: roles, and 'setting:' with each setting's id. Empty: nothing any more.
-- A server whose memory of it may be out of date asks this before it goes on (see TenantDataSource).
create function attune.rights_of(p_actor text) returns text[]
    language sql stable
    set search_path = pg_catalog
begin atomic
    select coalesce(array_agg(r.one order by r.one), '{}') from (
        select ar.role as one
        from attune.account a join attune.account_role ar on ar.tenant_id = a.tenant_id and ar.account_id = a.id
        where a.id = attune.actor_id(p_actor, 'user:') and a.active
        union all
        select 'setting:' || s.setting_id
        from attune.account a join attune.account_setting s on s.tenant_id = a.tenant_id and s.account_id = a.id
        where a.id = attune.actor_id(p_actor, 'user:') and a.active
        union all
        select unnest(string_to_array(k.roles, ',')) from attune.api_key k where k.id = attune.actor_id(p_actor, 'key:') and k.revoked_at is null
    ) r;
end;
grant execute on function attune.actor_id, attune.rights_of to attune_app;
