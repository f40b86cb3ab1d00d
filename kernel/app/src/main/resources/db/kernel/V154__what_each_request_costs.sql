-- What requests and the jobs behind them ask of the database, for less: found with perf on a server under load, and measured in
-- docs/benchmarks.md.

-- The root of RFC 9162's tree, as in V80, in time that grows with the leaves and not with their square: to reach the n-th of an
-- array of bytes PostgreSQL walks past all before it.
create or replace function attune.merkle_root(p_leaves bytea[]) returns bytea
    language plpgsql immutable strict
    set search_path = pg_catalog
as $$
declare
    nodes bytea[] := array(select sha256('\x00'::bytea || l) from unnest(p_leaves) with ordinality u (l, n) order by n);
begin
    while cardinality(nodes) > 1 loop
        -- One that is left over goes up as it is.
        nodes := array(select case when p.beside is null then p.node else sha256('\x01'::bytea || p.node || p.beside) end
                       from (select u.node, lead(u.node) over (order by u.n) as beside, u.n
                             from unnest(nodes) with ordinality u (node, n)) p
                       where p.n % 2 = 1 order by p.n);
    end loop;
    return nodes[1];
end
$$;

-- A function with a setting of its own is never put in line. These run with their caller's rights, the names in the first were
-- looked up when it was made, and the second gives its whole: neither needs a search path.
alter function attune.plain reset all;
alter function attune.keep_keys reset all;

-- As in V84, with one comparison for most children and not three: pg_trgm takes a text for the words that are in it, whatever
-- their order, and what is searched for differs from the two names only where a child is called by a third.
grant create on schema attune to attune_search;
set role attune_search;
create or replace function attune.likely_duplicates(p_given text, p_family text, p_born date, p_upn text, p_limit int) returns setof uuid
    language plpgsql stable security definer
    set search_path = pg_catalog, public
as $$
declare
    tenant  int := attune.current_tenant();
    given   text := attune.plain(p_given);
    family  text := attune.plain(p_family);
    swapped date := case when extract(day from p_born) <= 12
                         then make_date(extract(year from p_born)::int, extract(day from p_born)::int, extract(month from p_born)::int) end;
begin
    return query
    select c.id
    from (
        select c.id, 2::real as likeness from attune.child c where c.tenant_id = tenant and p_upn is not null and c.upn = p_upn
        union all
        select c.id, greatest(similarity(c.given_key || ' ' || c.family_key, given || ' ' || family),
                              case when c.search_text <> ' ' || c.given_key || ' ' || c.family_key
                                   then similarity(c.search_text, given || ' ' || family) end)
        from attune.child c where c.tenant_id = tenant and c.date_of_birth in (p_born, swapped)
        union all
        -- Of one name, and one part of the date differs.
        select c.id, 0.9 from attune.child c
        where c.tenant_id = tenant and c.family_key = family and c.given_key = given
          and (extract(day from c.date_of_birth) = extract(day from p_born))::int
              + (extract(month from c.date_of_birth) = extract(month from p_born))::int
              + (extract(year from c.date_of_birth) = extract(year from p_born))::int >= 2
    ) c
    join attune.child k on k.tenant_id = attune.current_tenant() and k.id = c.id and k.merged_into is null
    where c.likeness >= 0.45
    group by c.id
    order by max(c.likeness) desc, c.id
    limit p_limit;
end
$$;

-- Planned once for all words: to plan it costs twice what it costs to run, and the plan is the same for any word.
alter function attune.search_children set plan_cache_mode = force_generic_plan;
reset role;
revoke create on schema attune from attune_search;
