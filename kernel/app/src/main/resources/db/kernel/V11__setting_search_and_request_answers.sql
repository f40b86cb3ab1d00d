-- Settings are found by words of their name, town, postcode or URN, in any order. p_text is lower case letters, digits and
-- single spaces (org.attune.kernel.setting.SearchText makes it), the longest word first: that one uses the index.
create function attune.find_settings(p_text text, p_closed boolean, p_after uuid, p_limit int) returns setof uuid
    language sql stable security definer
    set search_path = pg_catalog
begin atomic
    select s.id from attune.setting s
    where s.tenant_id = attune.current_tenant()
      and (p_closed or s.status <> 'CLOSED')
      and s.search_text like '%' || split_part(p_text, ' ', 1) || '%'
      and s.search_text like all (string_to_array('%' || replace(p_text, ' ', '% %') || '%', ' '))
      and (p_after is null or (s.name, s.id) > (
          select a.name, a.id from attune.setting a where a.tenant_id = attune.current_tenant() and a.id = p_after))
    order by s.name, s.id
    limit p_limit;
end;
-- Before the function is given away: the owner does not inherit attune_search, or it would see past row security.
revoke execute on function attune.find_settings from public;
grant execute on function attune.find_settings to attune_app;
grant create on schema attune to attune_search;
alter function attune.find_settings owner to attune_search;
revoke create on schema attune from attune_search;

-- What has been tried, by the three steps of the graduated approach.
alter table attune.request rename column tried to tried_universal;
alter table attune.request add column tried_targeted text not null default '';
alter table attune.request add column tried_personalised text not null default '';

-- The form's own id: the same form sent twice makes one request.
alter table attune.request add column submission_id uuid not null;
alter table attune.request add unique (tenant_id, submission_id);
alter table attune.request alter column state set default 'SENT';
create index on attune.request (tenant_id, setting_id, sent_at desc, id desc);
