-- Run by a superuser, in any database. Passwords are set apart from this.
do $$
begin
    -- Owns every table; migrations run as this role. Row security binds it too.
    if not exists (select from pg_roles where rolname = 'attune_owner') then
        create role attune_owner login nosuperuser nocreatedb nocreaterole nobypassrls;
    end if;
    -- The server.
    if not exists (select from pg_roles where rolname = 'attune_app') then
        create role attune_app login nosuperuser nocreatedb nocreaterole nobypassrls;
    end if;
    -- Owns the search functions; nobody signs in as it.
    if not exists (select from pg_roles where rolname = 'attune_search') then
        create role attune_search nologin nosuperuser nocreatedb nocreaterole nobypassrls;
    end if;
end
$$;
-- As long as the server waits for an answer: what takes longer is nobody's any more, and is not to go on.
alter role attune_app set statement_timeout = '60s';
-- So that a migration may give a search function to that role. Not inherited: the policies that let attune_search read
-- past row security would hold for the owner too.
grant attune_search to attune_owner with inherit false, set true;
-- An authority that is imported or deleted comes and goes row by row as it is, without triggers that would stamp, audit or
-- refuse each row. The owner could switch its own tables' triggers off without this, but for everybody at once.
grant set on parameter session_replication_role to attune_owner;
