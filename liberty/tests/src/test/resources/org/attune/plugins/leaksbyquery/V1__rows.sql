create table plugin_leaks_by_query.everybodys (id uuid primary key, content text not null);
grant select on plugin_leaks_by_query.everybodys to attune_app;
