-- A copy of everything about a child for whoever has a right to it (UK GDPR, article 15): gathered from every table that has a
-- child's id, the kernel's and each plugin's; read through by one person, released by a second.

create table attune.subject_request (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    -- Who asks, what they are to the child, and how it was made sure that they are who they say and may ask.
    asked_by        text not null,
    relation        text not null,
    identity_check  text not null,
    received_on     date not null,
    -- One month from then (article 12(3)); two more where it is complex, which whoever asks is told.
    due_on          date not null,
    extended_because text,
    state           text not null default 'READING' check (state in ('READING', 'READY', 'RELEASED', 'STOPPED')),
    -- What the second person says who sends it back, or why it was stopped.
    note            text not null default '',
    -- The database's word: see check_subject_request.
    proposed_by     uuid,
    released_by     uuid,
    released_at     timestamptz,
    pdf_id          uuid,
    json_id         uuid,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, proposed_by) references attune.account,
    foreign key (tenant_id, released_by) references attune.account,
    foreign key (tenant_id, pdf_id) references attune.document,
    foreign key (tenant_id, json_id) references attune.document,
    constraint asked_in_the_past check (received_on <= due_on),
    constraint released_with_its_copies check ((state = 'RELEASED') = (released_at is not null and pdf_id is not null and json_id is not null))
);
select attune.enable_tenant_table('attune.subject_request', 'child_id');
create index on attune.subject_request (tenant_id, state, due_on, id);
create index on attune.subject_request (tenant_id, child_id);

-- The copy while it is read through: a line for each value. Gone when the request is released or stopped.
create table attune.subject_line (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    request_id  uuid not null,
    part        text not null,
    -- The row that it came from, and where it stands: parts, rows and lines in the order of reading.
    table_name  text not null,
    row_id      uuid not null,
    part_no     int not null,
    row_no      int not null,
    line_no     int not null,
    label       text not null,
    value       text not null,
    about       text not null check (about in ('CHILD', 'OTHER', 'STAFF', 'TEXT', 'DOCUMENT')),
    document_id uuid,
    -- Null: nobody has decided yet.
    decision    text check (decision in ('SHOW', 'PART', 'LEAVE_OUT')),
    -- What is taken out of the text, one passage a line.
    hidden      text not null default '',
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, request_id) references attune.subject_request on delete cascade,
    foreign key (tenant_id, document_id) references attune.document,
    constraint part_is_named check (decision <> 'PART' or hidden <> '')
);
-- The audit does not repeat what is a copy already.
select attune.enable_tenant_table('attune.subject_line', 'child_id', array['value', 'hidden']::name[]);
create index on attune.subject_line (tenant_id, request_id, part_no, row_no, line_no);

-- One person reads and proposes, another releases: the database sees to it who they are, and that nothing is left unread.
create function attune.check_subject_request() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    person uuid := attune.actor_id(attune.current_actor(), 'user:');
begin
    if tg_op = 'INSERT' then
        if new.state <> 'READING' then
            raise exception 'a copy is read before it is released' using errcode = 'check_violation', constraint = 'read_before_release';
        end if;
    elsif old.state in ('RELEASED', 'STOPPED') then
        raise exception 'a request that is over does not change' using errcode = 'check_violation', constraint = 'subject_request_is_over';
    elsif new.state = 'READY' and old.state = 'READING' then
        if person is null or exists (select from attune.subject_line l
                where l.tenant_id = new.tenant_id and l.request_id = new.id and l.decision is null) then
            raise exception 'a copy is read before it is released' using errcode = 'check_violation', constraint = 'read_before_release';
        end if;
        new.proposed_by := person;
    elsif new.state = 'RELEASED' then
        if old.state <> 'READY' or person is null or person = old.proposed_by then
            raise exception 'who has not read the copy releases it' using errcode = 'check_violation', constraint = 'released_by_another';
        end if;
        new.released_by := person;
        new.released_at := now();
    else
        new.released_by := old.released_by;
    end if;
    return new;
end
$$;
create trigger check_subject_request before insert or update on attune.subject_request
    for each row execute function attune.check_subject_request();

-- What was proposed is what is released.
create function attune.check_subject_line() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if not exists (select from attune.subject_request r
                   where r.tenant_id = new.tenant_id and r.id = new.request_id and r.state = 'READING') then
        raise exception 'a copy that is proposed does not change' using errcode = 'check_violation', constraint = 'proposed_copy_is_fixed';
    end if;
    return new;
end
$$;
create trigger check_subject_line before insert or update on attune.subject_line
    for each row execute function attune.check_subject_line();

-- Every row about a child, from every tenant table that has a child's id: {"table": …, "row": …}. Files' contents are left out:
-- they are fetched one by one. It runs as its caller, so it shows what row security lets them see.
create function attune.rows_about(p_child uuid) returns setof text
    language plpgsql stable
    set search_path = pg_catalog
as $$
declare
    kept record;
    heavy text[];
begin
    for kept in
        select split_part(t.table_name, '.', 1) as of_schema, split_part(t.table_name, '.', 2) as of_table, t.child_column, t.table_name
        from attune.tenant_table t
        where t.child_column is not null
          and t.table_name not in ('attune.audit_entry', 'attune.subject_line')
        order by t.table_name
    loop
        select coalesce(array_agg(a.attname::text), '{}') into heavy from pg_attribute a
        where a.attrelid = format('%I.%I', kept.of_schema, kept.of_table)::regclass and a.attnum > 0 and a.atttypid = 'bytea'::regtype;
        return query execute format(
            'select jsonb_build_object(''table'', %L, ''row'', to_jsonb(t) - $2)::text from %I.%I t where t.%I = $1 order by t.id',
            kept.table_name, kept.of_schema, kept.of_table, kept.child_column) using p_child, heavy;
    end loop;
end
$$;
revoke execute on function attune.rows_about from public;
grant execute on function attune.rows_about to attune_app;

-- What people call the rows with these ids: '<id> <name>'. As its caller, too.
create function attune.names_of(p_schema text, p_table text, p_column text, p_ids uuid[]) returns setof text
    language plpgsql stable
    set search_path = pg_catalog
as $$
begin
    return query execute format('select t.id || '' '' || t.%I from %I.%I t where t.id = any ($1)', p_column, p_schema, p_table)
        using p_ids;
end
$$;
revoke execute on function attune.names_of from public;
grant execute on function attune.names_of to attune_app;

-- Who has seen or changed the record, how often and when: with a tab between: kind, subject, times, first day, last day, who.
create function attune.seen_by(p_child uuid) returns setof text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select concat_ws(e'\t', e.kind, e.subject, count(*), (min(e.at) at time zone 'Europe/London')::date,
                     (max(e.at) at time zone 'Europe/London')::date, e.actor_name)
    from attune.audit_search(null, p_child, null, null, null, 1000000) a(id)
    join attune.audit_entry e on e.tenant_id = attune.current_tenant() and e.id = a.id
    where e.actor_name <> ''
    group by e.kind, e.subject, e.actor_name
    order by min(e.at), e.actor_name;
end;
revoke execute on function attune.seen_by from public;
grant execute on function attune.seen_by to attune_app;
