-- When a record's time is over: how long each kind is kept, what is held in spite of it, what is up for deletion, and the deletion
-- itself. It reaches every tenant table that has a child's id, the kernel's and each plugin's, on, off or gone, and needs two people:
-- the database sees to both.

-- What becomes of a table's rows when the child they are about is deleted. 'forget': the row stays, for a sum that must not change,
-- and the columns named are emptied.
alter table attune.tenant_table
    add column on_erasure text not null default 'delete' check (on_erasure in ('delete', 'forget')),
    add column forgotten name[] not null default '{}';

-- For a migration: of this table's rows the named columns are emptied, the child's own among them, and the rest stays.
create function attune.forget_on_erasure(p_table regclass, p_columns name[]) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    update attune.tenant_table t set on_erasure = 'forget', forgotten = p_columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.oid = p_table and t.table_name = n.nspname || '.' || c.relname and t.child_column = any (p_columns);
    if not found then
        raise exception '% is no tenant table with a child, or its column of the child is not among those that are emptied', p_table;
    end if;
end
$$;
revoke execute on function attune.forget_on_erasure from public;

-- How long. Where an authority has no rule of its own, the usual one holds.
create table attune.retention_rule (
    tenant_id   int not null,
    id          uuid not null,
    kind        text not null check (kind in ('CHILD', 'CHILD_EHC', 'CHILD_LOOKED_AFTER', 'MESSAGE', 'DRAFT')),
    -- Years of age for a child's record; months for the others.
    amount      int not null check (amount between 1 and 120),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, kind)
);
select attune.enable_tenant_table('attune.retention_rule');

-- No national rule says so for educational psychology files: these are what authorities publish. Looked-after children: the
-- 75th birthday (Care Planning, Placement and Case Review Regulations 2010, regulation 50, for the authority's own case record).
create function attune.retention_default(p_kind text) returns int
    language sql immutable
    return case p_kind when 'CHILD' then 25 when 'CHILD_EHC' then 31 when 'CHILD_LOOKED_AFTER' then 75
                       when 'MESSAGE' then 24 when 'DRAFT' then 6 end;

create function attune.retention_amount(p_kind text) returns int
    language sql stable
    set search_path = pg_catalog
begin atomic
    select coalesce((select r.amount from attune.retention_rule r
                     where r.tenant_id = attune.current_tenant() and r.kind = p_kind), attune.retention_default(p_kind));
end;

-- '<kind> <amount> <usual amount>'
create function attune.retention_rules() returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select concat_ws(' ', k.kind, attune.retention_amount(k.kind), attune.retention_default(k.kind))
    from unnest(array['CHILD', 'CHILD_EHC', 'CHILD_LOOKED_AFTER', 'MESSAGE', 'DRAFT']) k(kind);
end;

-- Nothing about this child is deleted while one stands: a complaint, a tribunal, an inquiry.
create table attune.legal_hold (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    reason      text not null check (reason <> ''),
    placed_on   date not null,
    lifted_on   date,
    lifted_because text,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    constraint hold_is_lifted_for_a_reason check ((lifted_on is null) = (lifted_because is null))
);
select attune.enable_tenant_table('attune.legal_hold', 'child_id');
create unique index one_hold_at_a_time on attune.legal_hold (tenant_id, child_id) where lifted_on is null;

-- What was put up for deletion, and what became of it. It outlives the child: it says that a record with this id was deleted,
-- when, by which rule and by whom, and nothing else. So its column is no reference to the child.
create table attune.retention_case (
    tenant_id   int not null,
    id          uuid not null,
    kind        text not null check (kind in ('CHILD', 'CHILD_EHC', 'CHILD_LOOKED_AFTER', 'MESSAGE', 'DRAFT')),
    record_of   uuid,
    due_on      date not null,
    -- How many messages or drafts; 1 for a child's record.
    things      int not null check (things > 0),
    state       text not null check (state in ('PROPOSED', 'DELETED', 'KEPT')),
    keep_until  date,
    reason      text not null default '',
    -- The database's word.
    proposed_by uuid,
    decided_by  uuid,
    decided_at  timestamptz,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, proposed_by) references attune.account,
    foreign key (tenant_id, decided_by) references attune.account,
    constraint record_is_of_a_child check ((record_of is not null) = (kind like 'CHILD%')),
    constraint kept_until_a_day check ((state = 'KEPT') = (keep_until is not null))
);
select attune.enable_tenant_table('attune.retention_case');
create unique index one_proposal_at_a_time on attune.retention_case (tenant_id, kind, record_of) nulls not distinct where state = 'PROPOSED';
create index on attune.retention_case (tenant_id, record_of);

-- Which rule holds for a child: the longest of those that fit.
create function attune.retention_kind(p_child uuid) returns text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select case
        when exists (select from attune.vulnerability v
                     where v.tenant_id = attune.current_tenant() and v.child_id = p_child and v.kind = 'LOOKED_AFTER')
            then 'CHILD_LOOKED_AFTER'
        when exists (select from attune.child c
                     where c.tenant_id = attune.current_tenant() and c.id = p_child and c.sen_status in ('ASSESSMENT', 'PLAN'))
          or exists (select from attune.child_sen_before b
                     where b.tenant_id = attune.current_tenant() and b.child_id = p_child and b.status in ('ASSESSMENT', 'PLAN'))
            then 'CHILD_EHC'
        else 'CHILD' end;
end;

create function attune.retention_due_on(p_child uuid) returns date
    language sql stable
    set search_path = pg_catalog
begin atomic
    select (c.date_of_birth + make_interval(years => attune.retention_amount(attune.retention_kind(p_child))))::date
    from attune.child c where c.tenant_id = attune.current_tenant() and c.id = p_child;
end;

-- Why it may not be deleted today: 'hold', 'open', 'not_due'; null where it may.
create function attune.retention_obstacle(p_child uuid) returns text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select case
        when exists (select from attune.legal_hold h
                     where h.tenant_id = attune.current_tenant() and h.child_id = p_child and h.lifted_on is null) then 'hold'
        when exists (select from attune.involvement i
                     where i.tenant_id = attune.current_tenant() and i.child_id = p_child and i.state = 'OPEN')
          or exists (select from attune.request r
                     where r.tenant_id = attune.current_tenant() and r.child_id = p_child and r.state = 'SENT')
          or exists (select from attune.subject_request s
                     where s.tenant_id = attune.current_tenant() and s.child_id = p_child and s.state in ('READING', 'READY')) then 'open'
        when attune.retention_due_on(p_child) > attune.today() then 'not_due' end;
end;

-- Children whose time is over and for whom nothing is decided, the longest over first: '<id> <kind> <due on>'. Those whom the
-- shortest rule does not reach are not looked at.
create function attune.records_due(p_limit int) returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select concat_ws(' ', c.id, attune.retention_kind(c.id), attune.retention_due_on(c.id))
    from attune.child c
    where c.tenant_id = attune.current_tenant()
      and c.date_of_birth <= (attune.today() - make_interval(years => least(
            attune.retention_amount('CHILD'), attune.retention_amount('CHILD_EHC'), attune.retention_amount('CHILD_LOOKED_AFTER'))))::date
      and attune.retention_obstacle(c.id) is null
      and not exists (select from attune.retention_case r
                      where r.tenant_id = c.tenant_id and r.record_of = c.id
                        and (r.state = 'PROPOSED' or r.state = 'KEPT' and r.keep_until > attune.today()))
    order by c.date_of_birth, c.id
    limit p_limit;
end;

-- '<kind> <how many> <the oldest>' of messages and drafts whose time is over.
create function attune.small_things_due() returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select concat_ws(' ', d.kind, d.things, d.oldest) from (
        select 'MESSAGE' as kind, count(*) as things, min(m.created_at)::date as oldest
        from attune.outbox_message m
        where m.tenant_id = attune.current_tenant() and m.state <> 'WAITING'
          and m.created_at < now() - make_interval(months => attune.retention_amount('MESSAGE'))
          and not exists (select from attune.legal_hold h
                          where h.tenant_id = m.tenant_id and h.child_id = m.child_id and h.lifted_on is null)
        union all
        select 'DRAFT', count(*), min(f.changed_at)::date
        from attune.form_draft f
        where f.tenant_id = attune.current_tenant()
          and f.changed_at < now() - make_interval(months => attune.retention_amount('DRAFT'))
    ) d
    where d.things > 0
      and not exists (select from attune.retention_case r
                      where r.tenant_id = attune.current_tenant() and r.kind = d.kind and r.state = 'PROPOSED');
end;

create function attune.check_retention_case() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    person uuid := attune.actor_id(attune.current_actor(), 'user:');
begin
    if person is null then
        raise exception 'a person decides' using errcode = 'check_violation', constraint = 'deleted_by_two_people';
    end if;
    if tg_op = 'INSERT' then
        if new.state = 'DELETED' then
            raise exception 'what is deleted was proposed' using errcode = 'check_violation', constraint = 'deleted_by_two_people';
        end if;
        new.proposed_by := person;
        new.decided_by := case when new.state = 'KEPT' then person end;
        new.decided_at := case when new.state = 'KEPT' then now() end;
    else
        if old.state <> 'PROPOSED' then
            raise exception 'what was decided does not change' using errcode = 'check_violation', constraint = 'retention_is_decided';
        end if;
        if new.state = 'DELETED' and person = old.proposed_by then
            raise exception 'two people delete' using errcode = 'check_violation', constraint = 'deleted_by_two_people';
        end if;
        new.proposed_by := old.proposed_by;
        new.decided_by := case when new.state <> 'PROPOSED' then person end;
        new.decided_at := case when new.state <> 'PROPOSED' then now() end;
    end if;
    return new;
end
$$;
create trigger check_retention_case before insert or update on attune.retention_case
    for each row execute function attune.check_retention_case();

-- A signed record never changes, but for this: its time is over. Rules that guard a row against deletion ask here.
create function attune.is_erasing() returns boolean
    language sql stable
    return coalesce(current_setting('attune.erasing', true), '') = 'yes' and current_user <> 'attune_app';

drop trigger check_record on attune.involvement_record;
create trigger check_record before insert or update on attune.involvement_record
    for each row when (not attune.is_merging()) execute function attune.check_record();
create trigger check_record_deleted before delete on attune.involvement_record
    for each row when (not attune.is_erasing()) execute function attune.check_record();

-- Deletes all that is kept about one child. Rows go before those that they refer to: whatever is still referred to waits for the
-- next pass, so that a plugin's tables need no order of their own.
create function attune.erase_child(p_child uuid) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    kept record;
    emptied text;
    blocked text[];
    before int := null;
begin
    loop
        blocked := '{}';
        for kept in
            select t.*, split_part(t.table_name, '.', 1) as of_schema, split_part(t.table_name, '.', 2) as of_table
            from attune.tenant_table t
            where t.child_column is not null and t.table_name not in ('attune.audit_entry')
            order by t.on_erasure desc, t.table_name
        loop
            begin
                if kept.on_erasure = 'forget' then
                    select string_agg(format('%I = %s', a.attname, case when a.attnotnull then '''''' else 'null' end), ', ') into emptied
                    from pg_attribute a
                    where a.attrelid = format('%I.%I', kept.of_schema, kept.of_table)::regclass and a.attname = any (kept.forgotten);
                    execute format('update %I.%I set %s where tenant_id = attune.current_tenant() and %I = $1',
                        kept.of_schema, kept.of_table, emptied, kept.child_column) using p_child;
                else
                    execute format('delete from %I.%I where tenant_id = attune.current_tenant() and %I = $1',
                        kept.of_schema, kept.of_table, kept.child_column) using p_child;
                end if;
            exception when foreign_key_violation then
                blocked := blocked || kept.table_name;
            end;
        end loop;
        exit when blocked = '{}';
        if cardinality(blocked) >= before then
            raise exception 'these are still referred to: %', array_to_string(blocked, ', ')
                using errcode = 'foreign_key_violation', constraint = 'erasure_reaches_everything';
        end if;
        before := cardinality(blocked);
    end loop;
end
$$;
revoke execute on function attune.erase_child from public;

-- Carries out what was proposed; whoever calls it is the second person. What was deleted leaves the audit's skeleton.
create function attune.carry_out_deletion(p_case uuid) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    proposed attune.retention_case;
    records  uuid[];
begin
    select * into proposed from attune.retention_case r
    where r.tenant_id = attune.current_tenant() and r.id = p_case for update;
    if not found or proposed.state <> 'PROPOSED' then
        raise exception 'nothing is proposed' using errcode = 'check_violation', constraint = 'retention_is_decided';
    end if;
    if proposed.record_of is not null then
        -- Whoever opens a case now waits until this is over, and then finds no child.
        perform from attune.child c where c.tenant_id = attune.current_tenant() and c.id = proposed.record_of for update;
        if not found then
            raise exception 'no such child' using errcode = 'check_violation', constraint = 'retention_is_decided';
        end if;
        if attune.retention_obstacle(proposed.record_of) is not null then
            raise exception 'it may not be deleted: %', attune.retention_obstacle(proposed.record_of)
                using errcode = 'check_violation', constraint = 'time_is_over';
        end if;
    end if;
    update attune.retention_case r set state = 'DELETED', reason = '', version = version + 1
    where r.tenant_id = attune.current_tenant() and r.id = p_case;
    perform set_config('attune.erasing', 'yes', true);
    if proposed.record_of is not null then
        -- With the records that were merged into it, each before the one that it was merged into.
        records := attune.ids_of_child(proposed.record_of);
        for i in reverse cardinality(records) .. 1 loop
            perform attune.erase_child(records[i]);
        end loop;
        for i in 1 .. cardinality(records) loop
            perform attune.audit_erase(records[i], 'The time of the record was over');
        end loop;
    elsif proposed.kind = 'MESSAGE' then
        delete from attune.outbox_message m
        where m.tenant_id = attune.current_tenant() and m.state <> 'WAITING'
          and m.created_at < proposed.created_at - make_interval(months => attune.retention_amount('MESSAGE'))
          and not exists (select from attune.legal_hold h
                          where h.tenant_id = m.tenant_id and h.child_id = m.child_id and h.lifted_on is null);
    else
        delete from attune.form_draft f
        where f.tenant_id = attune.current_tenant()
          and f.changed_at < proposed.created_at - make_interval(months => attune.retention_amount('DRAFT'));
    end if;
    perform set_config('attune.erasing', '', true);
end
$$;
revoke execute on function attune.carry_out_deletion from public;
grant execute on function attune.carry_out_deletion, attune.retention_rules, attune.retention_amount, attune.retention_default,
    attune.retention_kind, attune.retention_due_on, attune.retention_obstacle, attune.records_due, attune.small_things_due,
    attune.is_erasing to attune_app;
