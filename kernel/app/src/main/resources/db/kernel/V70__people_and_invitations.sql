-- How people come and go: invited by e-mail, with a link by which they choose a password; removed, with their history kept.

-- Since when somebody belongs here no more; their account is switched off too. What they did, and their name beside it, stays.
alter table attune.account add column removed_at timestamptz;
alter table attune.account add constraint removed_is_switched_off check (removed_at is null or not active);
-- The list of people: by name, then id.
create index on attune.account (tenant_id, display_name, id);

-- A link that was e-mailed to somebody with an account, by which they choose a password: to join, or because they forgot theirs.
-- The address is https://<host>/join.xhtml?t=<token>. A token is 32 random bytes in Base64 for addresses without its padding, 43
-- characters; token_hash is the SHA-256 of those characters in lower-case hexadecimal, and all that is kept of them.
-- To invite somebody past the application (the first administrator): an account without a password_hash, its account_role
-- rows, and a row here with purpose JOIN that ends after seven days.
create table attune.account_invitation (
    tenant_id    int not null,
    id           uuid not null default uuidv7(),
    account_id   uuid not null,
    purpose      text not null default 'JOIN' check (purpose in ('JOIN', 'PASSWORD')),
    token_hash   text not null check (token_hash ~ '^[0-9a-f]{64}$'),
    expires_at   timestamptz not null,
    -- At most one of the two: somebody has chosen a password by it, or it was withdrawn or another took its place.
    used_at      timestamptz,
    withdrawn_at timestamptz check (withdrawn_at is null or used_at is null),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    foreign key (tenant_id, account_id) references attune.account on delete cascade
);
select attune.enable_tenant_table('attune.account_invitation', p_hidden => array['token_hash']::name[]);
create index on attune.account_invitation (tenant_id, account_id, id);

-- When and from what somebody signed in. The session itself is in the server's memory; what is here lets its owner see it and
-- end it from elsewhere, and says when somebody was here last.
create table attune.account_session (
    tenant_id   int not null,
    id          uuid not null,
    account_id  uuid not null,
    begun_at    timestamptz not null,
    -- The browser and the kind of computer, in words.
    device      text not null check (length(device) <= 100),
    -- Signed out, or idle for too long.
    closed_at   timestamptz,
    -- Ended from elsewhere: the server learns of it by the epoch.
    ended_at    timestamptz,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references attune.account on delete cascade
);
select attune.enable_tenant_table('attune.account_session');
create index on attune.account_session (tenant_id, account_id, begun_at);
create trigger next_epoch after update of ended_at on attune.account_session
    for each statement execute function attune.next_epoch();

-- Somebody must be left who can let others in. The triggers are of statements and named to fire after next_epoch, which has
-- locked the authority's row by then: of two administrators who remove each other at the same moment, the second one's statement
-- finds that the first is gone.
create function attune.require_administrator() returns void
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if not exists (
        select from attune.account_role r join attune.account a on a.tenant_id = r.tenant_id and a.id = r.account_id
        where r.tenant_id = attune.current_tenant() and r.role = 'ADMINISTRATOR' and a.active and a.password_hash is not null
          and 'ADMINISTRATOR' = any (attune.rights_of('user:' || a.id))) then
        raise exception 'nobody would be left who can let others in'
            using errcode = 'check_violation', constraint = 'one_administrator';
    end if;
end
$$;

create function attune.after_roles_taken() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if exists (select from gone g where g.role = 'ADMINISTRATOR') then
        perform attune.require_administrator();
    end if;
    return null;
end
$$;
create trigger one_administrator after delete on attune.account_role
    referencing old table as gone for each statement execute function attune.after_roles_taken();

create function attune.after_accounts_changed() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if exists (
        select from earlier e join later l using (tenant_id, id)
            join attune.account_role r on r.tenant_id = e.tenant_id and r.account_id = e.id and r.role = 'ADMINISTRATOR'
        where e.active and not l.active) then
        perform attune.require_administrator();
    end if;
    return null;
end
$$;
create trigger one_administrator after update on attune.account
    referencing old table as earlier new table as later for each statement execute function attune.after_accounts_changed();
