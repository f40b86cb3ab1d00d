-- Who is looked for by two words is found by the index that has them in the order that they are shown in, and read only as far as
-- is shown. Whether the planner took that index or the other one, with all of its rows sorted, hung on the sample that ANALYZE
-- had drawn: the two cost nearly the same to it, and only the first does not grow with the authority.
create function attune.children_of_both(
    p_tenant int, p_hidden uuid[], p_family text, p_given text, p_not_family text, p_not_given text,
    p_last_family text, p_last_given text, p_last_id uuid, p_room int) returns setof uuid
    language plpgsql stable
    set search_path = pg_catalog, public
    set enable_sort = off
as $$
declare
    -- Above every letter: what begins with a word lies between the word and this after it.
    top constant text := chr(1114111);
begin
    return query
    select c.id from attune.child c
    where c.tenant_id = p_tenant and c.id <> all (p_hidden) and c.merged_into is null
      and (c.family_key, c.given_key, c.id) > (greatest(p_last_family collate "C", p_family), p_last_given, p_last_id)
      and c.family_key < p_family || top
      and c.given_key >= p_given and c.given_key < p_given || top
      and (p_not_family is null or not (starts_with(c.given_key, p_not_given) and starts_with(c.family_key, p_not_family)))
    order by c.family_key, c.given_key, c.id
    limit p_room;
end
$$;
revoke execute on function attune.children_of_both from public;
grant execute on function attune.children_of_both to attune_search;

grant create on schema attune to attune_search;
set role attune_search;
create or replace function attune.search_children(
    p_words text, p_born date, p_upn text, p_everyone boolean, p_settings uuid[], p_practitioner uuid, p_after uuid, p_limit int)
    returns setof uuid
    language plpgsql stable security definer
    set search_path = pg_catalog, public
as $$
declare
    -- Above every letter: what begins with a word lies between the word and this after it.
    top      constant text := chr(1114111);
    -- What is found inside names is shown up to here; more letters find the rest.
    most     constant int := 500;
    tenant   int := attune.current_tenant();
    hidden   uuid[] := coalesce(attune.hidden_children(), '{}');
    words    text[] := string_to_array(nullif(p_words, ''), ' ');
    -- A word of one or two letters has no trigram inside a name: it must begin one.
    patterns text[] := (select array_agg(case when length(w) < 3 then '% ' else '%' end || w || '%' order by length(w) desc)
                        from unnest(words) w);
    single   boolean := cardinality(words) = 1;
    pair     boolean := cardinality(words) = 2;
    last_family text collate "C" := '';
    last_given  text collate "C" := '';
    last_id     uuid := '00000000-0000-0000-0000-000000000000';
    -- As they are spelt: the order that the children of a setting are kept in.
    last_family_name text := '';
    last_given_name  text := '';
    step     int := 1;
    room     int := p_limit;
    found    int;
begin
    if p_after is not null then
        select c.family_key, c.given_key, c.id,
               case when single and starts_with(c.family_key, words[1])
                         or pair and starts_with(c.given_key, words[1]) and starts_with(c.family_key, words[2]) then 1
                    when single and starts_with(c.given_key, words[1])
                         or pair and starts_with(c.family_key, words[1]) and starts_with(c.given_key, words[2]) then 2
                    when c.search_text like all (patterns) then 3
                    else 4 end
        into last_family, last_given, last_id, step
        from attune.child c where c.tenant_id = attune.current_tenant() and c.id = p_after;
        if step = 4 then
            select c.family_name, c.given_name into last_family_name, last_given_name
            from attune.child c where c.tenant_id = tenant and c.id = p_after;
        end if;
    end if;

    -- Somebody's own children are few, and so are those born on a day.
    if not p_everyone then
        return query
        select c.id from attune.child c
        where c.tenant_id = tenant and c.id <> all (hidden) and c.merged_into is null
          and c.id in (select x.id from attune.child x where x.tenant_id = tenant and x.setting_id = any (p_settings)
                       union select i.child_id from attune.involvement i where i.tenant_id = tenant and i.practitioner_id = p_practitioner
                       union select i.child_id from attune.involvement i where i.tenant_id = tenant and i.supervisor_id = p_practitioner
                       union select unnest(nullif(current_setting('attune.opened', true), '')::uuid[]))
          and (p_born is null or c.date_of_birth = p_born)
          and (p_upn is null or starts_with(c.upn, p_upn))
          and (words is null or c.search_text like all (patterns)
               or exists (select from attune.setting s where s.tenant_id = tenant and s.id = c.setting_id and s.search_text like all (patterns)))
          and (p_after is null or (c.family_key, c.given_key, c.id)
                                  > (last_family, last_given, last_id))
        order by c.family_key, c.given_key, c.id
        limit p_limit;
        return;
    end if;
    if p_upn is not null then
        return query
        select c.id from attune.child c
        where c.tenant_id = tenant and c.id <> all (hidden) and c.merged_into is null and c.upn is not null
          and c.upn collate "C" >= p_upn and c.upn collate "C" < p_upn || top
          and (p_born is null or c.date_of_birth = p_born)
          and (words is null or c.search_text like all (patterns))
          and (p_after is null or c.upn collate "C" > (select k.upn from attune.child k where k.tenant_id = tenant and k.id = p_after))
        order by c.upn collate "C", c.id
        limit p_limit;
        return;
    end if;
    if p_born is not null then
        return query
        select c.id from attune.child c
        where c.tenant_id = tenant and c.id <> all (hidden) and c.merged_into is null and c.date_of_birth = p_born
          and (words is null or c.search_text like all (patterns))
          and (p_after is null or (c.family_key, c.given_key, c.id)
                                  > (last_family, last_given, last_id))
        order by c.family_key, c.given_key, c.id
        limit p_limit;
        return;
    end if;

    if step = 1 and single then
        return query
        select c.id from attune.child c
        where c.tenant_id = tenant and c.id <> all (hidden) and c.merged_into is null
          and (c.family_key, c.given_key, c.id) > (greatest(last_family, words[1]), last_given, last_id)
          and c.family_key < words[1] || top
        order by c.family_key, c.given_key, c.id
        limit room;
        get diagnostics found = row_count;
        room := room - found;
    elsif step = 1 and pair then
        return query
        select attune.children_of_both(
            tenant, hidden, words[2], words[1], null, null, last_family, last_given, last_id, room);
        get diagnostics found = row_count;
        room := room - found;
    end if;
    if step < 2 then
        last_family := ''; last_given := ''; last_id := '00000000-0000-0000-0000-000000000000';
    end if;
    if step <= 2 and room > 0 and single then
        return query
        select c.id from attune.child c
        where c.tenant_id = tenant and c.id <> all (hidden) and c.merged_into is null
          and (c.given_key, c.family_key, c.id) > (greatest(last_given, words[1]), last_family, last_id)
          and c.given_key < words[1] || top
          and not starts_with(c.family_key, words[1])
        order by c.given_key, c.family_key, c.id
        limit room;
        get diagnostics found = row_count;
        room := room - found;
    elsif step <= 2 and room > 0 and pair then
        return query
        select attune.children_of_both(
            tenant, hidden, words[1], words[2], words[2], words[1], last_family, last_given, last_id, room);
        get diagnostics found = row_count;
        room := room - found;
    end if;
    if step < 3 then
        last_family := ''; last_given := ''; last_id := '00000000-0000-0000-0000-000000000000';
    end if;
    if step <= 3 and room > 0 then
        -- Planned as if all of it were wanted, which takes the index of trigrams; walked only as far as is wanted.
        return query
        with inside as materialized (
            select c.family_key as f, c.given_key as g, c.id
            from attune.child c
            where c.tenant_id = tenant and c.search_text like patterns[1]
              -- By the rows that the longest word has found, and not by the index a second time.
              and c.search_text || '' like all (patterns)
              and c.id <> all (hidden) and c.merged_into is null
              and not (single and (starts_with(c.family_key, words[1]) or starts_with(c.given_key, words[1])))
              and not (pair and (starts_with(c.given_key, words[1]) and starts_with(c.family_key, words[2])
                                 or starts_with(c.family_key, words[1]) and starts_with(c.given_key, words[2])))
        )
        select x.id from (select * from inside limit most) x
        where (x.f, x.g, x.id) > (last_family, last_given, last_id)
        order by x.f, x.g, x.id
        limit room;
        get diagnostics found = row_count;
        room := room - found;
    end if;
    if step < 4 then
        last_family := ''; last_given := ''; last_id := '00000000-0000-0000-0000-000000000000';
    end if;
    if room > 0 then
        return query
        select y.id
        from (select s.id from attune.setting s
              where s.tenant_id = tenant and s.search_text like all (patterns) order by s.name, s.id limit 10) w,
             lateral (select c.id, c.family_name, c.given_name from attune.child c
                      where c.tenant_id = tenant and c.setting_id = w.id and c.id <> all (hidden) and c.merged_into is null
                        and (c.family_name, c.given_name, c.id) > (last_family_name, last_given_name, last_id)
                        and not c.search_text || '' like all (patterns)
                      order by c.family_name, c.given_name, c.id limit room) y
        order by y.family_name, y.given_name, y.id
        limit room;
    end if;
end
$$;
reset role;
revoke create on schema attune from attune_search;
