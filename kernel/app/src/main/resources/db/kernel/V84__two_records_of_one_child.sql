-- Two records of one child: found when the second is made, and made one, with a way back.

-- Who may be the same child: born on the same day, or on one with day and month swapped, with a name like theirs or with given
-- and family name swapped; with the very same name, born on a day that differs in one part; or with the same UPN. It finds those
-- too whom the asker may not see: whoever calls it tells them apart.
create function attune.likely_duplicates(p_given text, p_family text, p_born date, p_upn text, p_limit int) returns setof uuid
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
                              similarity(c.family_key || ' ' || c.given_key, given || ' ' || family),
                              similarity(c.search_text, ' ' || given || ' ' || family))
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
-- Before the function is given away: the owner does not inherit attune_search, or it would see past row security.
revoke execute on function attune.likely_duplicates from public;
grant execute on function attune.likely_duplicates to attune_app;
grant create on schema attune to attune_search;
alter function attune.likely_duplicates owner to attune_search;

-- A new record, and one that its maker could not see and that may be the same child's: for whoever may see both.
create table attune.duplicate_review (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    other_id    uuid not null,
    state       text not null default 'OPEN' check (state in ('OPEN', 'MERGED', 'DIFFERENT')),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, child_id, other_id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, other_id) references attune.child on delete cascade,
    check (child_id <> other_id)
);
select attune.enable_tenant_table('attune.duplicate_review', 'child_id');
create index on attune.duplicate_review (tenant_id, id) where state = 'OPEN';
-- Its maker writes the line without seeing the other record.
create policy restricted_other on attune.duplicate_review as restrictive for select to attune_app, attune_owner
    using (coalesce(current_setting('attune.hidden', true), '') = ''
           or other_id <> all ((select attune.hidden_children())::uuid[]));

-- Merging -------------------------------------------------------------------------------------------------------------

create table attune.child_merge (
    tenant_id   int not null,
    id          uuid not null,
    -- The record that was kept.
    child_id    uuid not null,
    merged_id   uuid not null,
    -- What stood on the kept record where another value was chosen, and what was chosen.
    kept_before jsonb not null default '{}',
    kept_after  jsonb not null default '{}',
    upn_in_doubt boolean not null default false,
    -- What stood on the record that is no longer shown: it is still about the child.
    merged_record jsonb not null default '{}',
    undone_at   timestamptz,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, merged_id) references attune.child on delete cascade
);
select attune.enable_tenant_table('attune.child_merge', 'child_id');
create index on attune.child_merge (tenant_id, child_id);

-- Each row that a merge moved, so that undoing it moves back these and no others.
create table attune.child_merge_row (
    tenant_id   int not null,
    id          uuid not null default uuidv7(),
    merge_id    uuid not null,
    table_name  text not null,
    column_name name not null,
    row_id      uuid not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, merge_id) references attune.child_merge on delete cascade
);
select attune.enable_tenant_table('attune.child_merge_row', p_append_only => true);
create index on attune.child_merge_row (tenant_id, merge_id);

-- Nobody but the functions below sets it: set_config is theirs.
create function attune.is_merging() returns boolean
    language sql stable
    return coalesce(current_setting('attune.merging', true), '') = 'on';
grant execute on function attune.is_merging to attune_app;

-- A merge changes whose a row is and nothing of what was agreed, done or signed: the rules for changing these stand aside.
drop trigger live_consent_moved on attune.involvement;
create trigger live_consent_moved before update of child_id, request_id on attune.involvement
    for each row when ((old.child_id, old.request_id) is distinct from (new.child_id, new.request_id) and not attune.is_merging())
    execute function attune.require_consent('involvement');
drop trigger live_consent_changed on attune.activity;
create trigger live_consent_changed before update of child_id, involvement_id, kind, done_on on attune.activity
    for each row when (new.kind <> 'WRITING_UP' and (old.child_id, old.involvement_id, old.kind, old.done_on)
                       is distinct from (new.child_id, new.involvement_id, new.kind, new.done_on) and not attune.is_merging())
    execute function attune.require_consent('involvement');
drop trigger live_consent_accepted on attune.request;
create trigger live_consent_accepted before update of state, child_id on attune.request
    for each row when (new.state = 'ACCEPTED' and (old.state, old.child_id) is distinct from (new.state, new.child_id)
                       and not attune.is_merging())
    execute function attune.require_consent_to_accept();
drop trigger check_record on attune.involvement_record;
create trigger check_record before insert or update or delete on attune.involvement_record
    for each row when (not attune.is_merging()) execute function attune.check_record();

drop trigger check_consent on attune.consent;
create trigger check_consent before insert or update on attune.consent
    for each row when (new.state = 'GIVEN' and not attune.is_merging()) execute function attune.check_consent();

create function attune.refuse_merge(p_rule text, p_message text) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    raise exception '%', p_message using errcode = 'check_violation', constraint = p_rule;
end
$$;

-- Moves all that is about p_merged to p_kept, in every table with a child in it, the kernel's and each plugin's, on or off. Not
-- the audit, which says what was written when. The row of attune.child_merge is there already.
create function attune.merge_children(p_merge uuid, p_kept uuid, p_merged uuid) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    tenant int := attune.current_tenant();
    self_kept   uuid;
    self_merged uuid;
    t      record;
    moved  bigint;
begin
    perform from attune.child c where c.tenant_id = tenant and c.id in (p_kept, p_merged) order by c.id for update;
    if (select count(*) from attune.child c
        where c.tenant_id = tenant and c.id in (p_kept, p_merged) and c.merged_into is null) <> 2 then
        perform attune.refuse_merge('two_records_to_merge', 'not two records');
    end if;
    if exists (select from attune.child_restriction r where r.tenant_id = tenant and r.child_id in (p_kept, p_merged)) then
        perform attune.refuse_merge('restricted_is_not_merged', 'one of them is restricted');
    end if;
    perform set_config('attune.merging', 'on', true);

    -- Nobody is on a record twice as themselves: what the one answered, the other did.
    select c.id into self_kept from attune.contact c where c.tenant_id = tenant and c.child_id = p_kept and c.self;
    select c.id into self_merged from attune.contact c where c.tenant_id = tenant and c.child_id = p_merged and c.self;
    if self_kept is not null and self_merged is not null then
        for t in select f.conrelid::regclass::text as name, a.attname as column_name
                 from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[2]
                 where f.contype = 'f' and f.confrelid = 'attune.contact'::regclass loop
            execute format('with moved as (update %s set %2$I = $1 where tenant_id = $2 and %2$I = $3 returning id)
                insert into attune.child_merge_row (tenant_id, merge_id, table_name, column_name, row_id)
                select $2, $4, %3$L, %2$L, id from moved', t.name, t.column_name, t.name)
            using self_kept, tenant, self_merged, p_merge;
        end loop;
    else
        self_merged := null;
    end if;

    for t in select table_name as name, child_column as column_name from attune.tenant_table
             where child_column is not null
               and table_name not in ('attune.child', 'attune.audit_entry', 'attune.child_merge', 'attune.duplicate_review')
             -- People before what they agreed to, and that before what was done with it.
             order by coalesce(array_position(array['attune.contact', 'attune.document', 'attune.consent'], table_name), 9), table_name loop
        begin
            execute format('with moved as (update %s set %2$I = $1 where tenant_id = $2 and %2$I = $3 and id is distinct from $5 returning id)
                insert into attune.child_merge_row (tenant_id, merge_id, table_name, column_name, row_id)
                select $2, $4, %3$L, %2$L, id from moved', t.name, t.column_name, t.name)
            using p_kept, tenant, p_merged, p_merge, self_merged;
        exception when unique_violation then
            perform attune.refuse_merge('records_clash', 'both have one in ' || t.name || ' where there can be one only');
        end;
    end loop;

    update attune.child_merge m set upn_in_doubt = c.upn_in_doubt,
        merged_record = to_jsonb(c) - array['tenant_id', 'id', 'version', 'created_at', 'created_by', 'changed_at', 'changed_by',
            'search_text', 'family_key', 'given_key', 'upn_in_doubt', 'merged_into', 'setting_id']
            || jsonb_build_object('setting', (select s.name from attune.setting s where s.tenant_id = tenant and s.id = c.setting_id))
    from attune.child c where m.tenant_id = tenant and m.id = p_merge and c.tenant_id = tenant and c.id = p_merged;
    update attune.child c set merged_into = p_kept, upn_in_doubt = true, version = c.version + 1
    where c.tenant_id = tenant and c.id = p_merged;
    update attune.duplicate_review r set state = 'MERGED', version = r.version + 1
    where r.tenant_id = tenant and r.state = 'OPEN'
      and (r.child_id, r.other_id) in ((p_kept, p_merged), (p_merged, p_kept));
    perform set_config('attune.merging', '', true);
end
$$;

-- Puts back exactly what a merge moved, and what has come to it since: the activities of a case go where the case goes.
create function attune.undo_merge(p_merge uuid) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    tenant int := attune.current_tenant();
    m      attune.child_merge;
    self_merged uuid;
    self_kept   uuid;
    t      record;
    moved  bigint;
    round  bigint;
begin
    select * into m from attune.child_merge x where x.tenant_id = tenant and x.id = p_merge and x.undone_at is null for update;
    if not found then
        perform attune.refuse_merge('merge_is_undone', 'no such merge, or undone');
    end if;
    if not exists (select from attune.child c where c.tenant_id = tenant and c.id = m.child_id and c.merged_into is null) then
        perform attune.refuse_merge('kept_was_merged_on', 'the record that was kept was merged with another');
    end if;
    if exists (select from attune.child_restriction r where r.tenant_id = tenant and r.child_id in (m.child_id, m.merged_id)) then
        perform attune.refuse_merge('restricted_is_not_merged', 'one of them is restricted');
    end if;
    perform set_config('attune.merging', 'on', true);
    select c.id into self_merged from attune.contact c where c.tenant_id = tenant and c.child_id = m.merged_id and c.self;
    select c.id into self_kept from attune.contact c where c.tenant_id = tenant and c.child_id = m.child_id and c.self;
    for t in select r.table_name as name, r.column_name, k.child_column
             from attune.child_merge_row r join attune.tenant_table k on k.table_name = r.table_name
             where r.tenant_id = tenant and r.merge_id = p_merge
             group by r.table_name, r.column_name, k.child_column
             order by coalesce(array_position(array['attune.contact', 'attune.document', 'attune.consent'], r.table_name), 9), r.table_name loop
        execute format('update %s x set %2$I = $1 from attune.child_merge_row r
            where x.tenant_id = $2 and r.tenant_id = $2 and r.merge_id = $3 and r.table_name = %3$L and r.column_name = %2$L
              and x.id = r.row_id and x.%2$I = $4', t.name, t.column_name, t.name)
        using case when t.column_name = t.child_column then m.merged_id else self_merged end, tenant, p_merge,
              case when t.column_name = t.child_column then m.child_id else self_kept end;
    end loop;
    loop
        round := 0;
        for t in select c.table_name as name, c.child_column, a.attname as refers, p.table_name as to_name, p.child_column as to_child
                 from pg_constraint f
                     join attune.tenant_table c on c.table_name::regclass = f.conrelid and c.child_column is not null
                     join attune.tenant_table p on p.table_name::regclass = f.confrelid and p.child_column is not null
                     join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[2]
                 where f.contype = 'f' and cardinality(f.conkey) = 2
                   and f.confrelid not in ('attune.child'::regclass, 'attune.contact'::regclass, 'attune.audit_entry'::regclass) loop
            execute format('update %s x set %I = $1 where x.tenant_id = $2 and x.%2$I = $3
                and exists (select from %s y where y.tenant_id = $2 and y.id = x.%I and y.%I = $1)',
                t.name, t.child_column, t.to_name, t.refers, t.to_child)
            using m.merged_id, tenant, m.child_id;
            get diagnostics moved = row_count;
            round := round + moved;
        end loop;
        exit when round = 0;
    end loop;
    -- Somebody of the one record was asked about the other since: whose they are only people can say.
    if exists (select from attune.consent c join attune.contact k on k.tenant_id = c.tenant_id and k.id = c.contact_id
               where c.tenant_id = tenant and c.child_id in (m.child_id, m.merged_id) and k.child_id <> c.child_id)
       or exists (select from attune.consent_answer c join attune.contact k on k.tenant_id = c.tenant_id and k.id = c.contact_id
                  where c.tenant_id = tenant and c.child_id in (m.child_id, m.merged_id) and k.child_id <> c.child_id) then
        perform attune.refuse_merge('asked_since_the_merge', 'a contact of the one was asked about the other');
    end if;
    update attune.child c set merged_into = null, version = c.version + 1 where c.tenant_id = tenant and c.id = m.merged_id;
    update attune.child_merge x set undone_at = now(), version = x.version + 1 where x.tenant_id = tenant and x.id = p_merge;
    perform set_config('attune.merging', '', true);
end
$$;

-- After the kept record has its own values again, so that two with one UPN are told apart as before.
create function attune.settle_upn(p_merge uuid) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    update attune.child c set upn_in_doubt = m.upn_in_doubt
    from attune.child_merge m
    where m.tenant_id = attune.current_tenant() and m.id = p_merge and c.tenant_id = m.tenant_id and c.id = m.merged_id;
end
$$;
revoke execute on function attune.merge_children, attune.undo_merge, attune.settle_upn from public;
grant execute on function attune.merge_children, attune.undo_merge, attune.settle_upn, attune.refuse_merge to attune_app;

-- The audit page of a record shows what was done with those that were merged into it too.
select attune.enable_search('attune.child_merge');
create or replace function attune.ids_of_child(p_child uuid) returns uuid[]
    language sql stable
    set search_path = pg_catalog
begin atomic
    -- Each after the one that it was merged into.
    with recursive same (id, depth) as (
        select p_child, 0
        union all
        select m.merged_id, s.depth + 1 from same s join attune.child_merge m
            on m.tenant_id = attune.current_tenant() and m.child_id = s.id and m.undone_at is null)
    select array_agg(s.id order by s.depth) from same s;
end;
revoke create on schema attune from attune_search;
