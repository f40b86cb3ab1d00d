-- Who may sign in, as what; programs' keys; those who do the work, and their registration with the HCPC.

create table attune.account (
    tenant_id   int not null,
    id          uuid not null,
    email         text not null check (email = lower(email)),
    display_name  text not null,
    -- Null: cannot sign in with a password (not yet invited, or only through the authority's own provider).
    password_hash text,
    active        boolean not null default true,
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

create table attune.api_key (
    tenant_id   int not null,
    id          uuid not null,
    name        text not null,
    -- SHA-256 of a key of 256 random bits: only this is stored.
    key_hash    text not null,
    roles       text[] not null,
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
