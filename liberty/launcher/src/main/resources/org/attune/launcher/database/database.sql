-- Run by a superuser, in the database that attune_owner owns. Running it again changes nothing.
revoke all on database attune from public;
grant connect on database attune to attune_app;
revoke all on schema public from public;
grant usage on schema public to attune_app, attune_search;
-- The tenant of a transaction is set with this function: only the owner's attune.enter may.
revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
grant execute on function pg_catalog.set_config(text, text, boolean) to attune_owner;
