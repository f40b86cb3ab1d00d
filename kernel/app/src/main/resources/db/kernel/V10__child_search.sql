-- Children by name. Row security would keep PostgreSQL from using the index (see V1), so the search is a function of its own
-- that names the tenant itself, and asks who may see which child itself too.

select attune.enable_search('attune.involvement');

-- p_words: lower case, no accents, one blank between words. Each must begin a word of a name.
-- p_everyone: sees every child; otherwise those at p_settings, and those of cases that p_practitioner works on or supervises.
create function attune.search_children(
    p_words text, p_everyone boolean, p_settings uuid[], p_practitioner uuid, p_after uuid, p_limit int) returns setof uuid
    language plpgsql stable security definer
    set search_path = pg_catalog, public
as $$
declare
    -- The longest word finds by the index, the others choose among what it found.
    patterns text[] := (select array_agg('% ' || w || '%' order by length(w) desc) from unnest(string_to_array(p_words, ' ')) w);
begin
    return query
    select c.id
    from attune.child c
    where c.tenant_id = attune.current_tenant()
      and c.search_text like patterns[1]
      and c.search_text like all (patterns)
      and (p_everyone
           or c.setting_id = any (p_settings)
           or exists (select from attune.involvement i
                      where i.tenant_id = c.tenant_id and i.child_id = c.id
                        and p_practitioner in (i.practitioner_id, i.supervisor_id)))
      and (p_after is null
           or (c.family_name, c.given_name, c.id) > (
               select k.family_name, k.given_name, k.id from attune.child k
               where k.tenant_id = attune.current_tenant() and k.id = p_after))
    order by c.family_name, c.given_name, c.id
    limit p_limit;
end
$$;
-- Before the function is given away: the owner does not inherit attune_search, or it would see past row security.
revoke execute on function attune.search_children from public;
grant execute on function attune.search_children to attune_app;
grant create on schema attune to attune_search;
alter function attune.search_children owner to attune_search;
revoke create on schema attune from attune_search;
