-- The audit is sealed: each entry has a hash of its content when it is written, and a job gathers the hashes into batches, each
-- of which holds the hash of the one before. docs/audit.md says what that shows and what it does not.

-- What is kept with an entry -----------------------------------------------------------------------------------------

alter table attune.audit_entry
    -- What they were to the authority at that moment: their roles, and setting:<id> for each setting they belong to.
    add column actor_roles text not null default '',
    -- Hashed before the content, or a child's name could be found by guessing. Gone when the content is.
    add column salt bytea default uuid_send(gen_random_uuid()),
    -- SHA-256 of salt and content. Stays when the content is erased.
    add column leaf bytea,
    -- The transaction that wrote it: an entry may be sealed once every transaction up to this one has ended.
    add column xid xid8 not null default pg_current_xact_id(),
    -- The entry that says who erased this one's content, when and why.
    add column erasure uuid;

-- What is hashed. Text that PostgreSQL makes by itself and that no setting changes; the launcher asks for the same.
create function attune.audit_content(e attune.audit_entry) returns text
    language sql stable parallel safe
    return row(e.tenant_id, e.id, extract(epoch from e.at), e.actor, e.actor_name, e.actor_roles, e.origin, e.kind, e.subject,
               e.subject_id, e.child_id, e.child_ids, e.detail, e.before, e.after)::text;

create function attune.audit_leaf(e attune.audit_entry) returns bytea
    language sql stable parallel safe
    return sha256(e.salt || convert_to(attune.audit_content(e), 'UTF8'));
revoke execute on function attune.audit_content, attune.audit_leaf from public;

-- What was written before there were hashes. The owner is bound by row security, and here it is for every authority.
alter table attune.audit_entry no force row level security;
update attune.audit_entry e set leaf = attune.audit_leaf(e);
alter table attune.audit_entry force row level security;

alter table attune.audit_entry alter column leaf set not null;

create index audit_entry_order on attune.audit_entry (tenant_id, xid, id);

-- Writing ------------------------------------------------------------------------------------------------------------

-- Said once in a transaction, beside attune.enter.
create function attune.acting_as(p_roles text) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    perform set_config('attune.actor_roles', coalesce(p_roles, ''), true);
end
$$;
revoke execute on function attune.acting_as from public;
grant execute on function attune.acting_as to attune_app;

-- The one way into the table: fills in who, when, for which transaction, and the hash. Called by functions that run as the
-- owner only. Without a search path of its own, which would cost more than all the rest of it: every name is whole instead.
create function attune.audit_write(
    p_tenant int, p_kind text, p_subject text, p_subject_id uuid, p_child uuid, p_children uuid[], p_detail jsonb,
    p_before jsonb, p_after jsonb) returns uuid
    language plpgsql
as $$
declare
    new_id uuid := pg_catalog.uuidv7();
    moment timestamptz := pg_catalog.clock_timestamp();
    who    text := pg_catalog.current_setting('attune.actor');
    named  text := pg_catalog.current_setting('attune.actor_name');
    roles  text := coalesce(pg_catalog.current_setting('attune.actor_roles', true), '');
    place  text := pg_catalog.current_setting('attune.origin');
    grains bytea := pg_catalog.uuid_send(pg_catalog.gen_random_uuid());
begin
    insert into attune.audit_entry (
        tenant_id, id, at, actor, actor_name, actor_roles, origin, kind, subject, subject_id, child_id, child_ids, detail,
        before, after, salt, leaf)
    values (
        p_tenant, new_id, moment, who, named, roles, place, p_kind, p_subject, p_subject_id, p_child, p_children, p_detail,
        p_before, p_after, grains,
        -- As attune.audit_leaf, which would cost a copy of the row.
        pg_catalog.sha256(grains || pg_catalog.convert_to(row(
            p_tenant, new_id, extract(epoch from moment), who, named, roles, place, p_kind, p_subject, p_subject_id, p_child,
            p_children, p_detail, p_before, p_after)::text, 'UTF8')));
    return new_id;
end
$$;
revoke execute on function attune.audit_write from public;

create or replace function attune.audit(
    p_kind text, p_subject text, p_subject_id uuid, p_child_id uuid, p_child_ids uuid[], p_detail jsonb) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    if p_kind in ('insert', 'update', 'delete', 'erase') then
        raise exception 'only the database records a change' using errcode = 'insufficient_privilege';
    end if;
    perform attune.audit_write(
        attune.current_tenant(), p_kind, p_subject, p_subject_id, p_child_id, p_child_ids, p_detail, null, null);
end
$$;

-- Arguments: the child column ('' for none), then the columns whose content is too secret or too big to keep twice.
create or replace function attune.audit_change() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    whole   jsonb := coalesce(new_row, old_row);
    -- Whom it was about counts too, where the change is that it is about nobody any more.
    child   uuid := coalesce(whole ->> nullif(tg_argv[0], ''), old_row ->> nullif(tg_argv[0], ''))::uuid;
    hidden  text;
begin
    for i in 1 .. tg_nargs - 1 loop
        hidden := tg_argv[i];
        if old_row ? hidden then old_row := jsonb_set(old_row, array[hidden], to_jsonb(md5(old_row ->> hidden))); end if;
        if new_row ? hidden then new_row := jsonb_set(new_row, array[hidden], to_jsonb(md5(new_row ->> hidden))); end if;
    end loop;
    if tg_op = 'UPDATE' then
        -- Only what changed: that is what a reader of the audit page asks.
        select jsonb_object_agg(n.key, o.value), jsonb_object_agg(n.key, n.value) into old_row, new_row
        from jsonb_each(new_row) n join jsonb_each(old_row) o using (key)
        where n.value is distinct from o.value and n.key not in ('version', 'changed_at', 'changed_by');
        if new_row is null then
            return null;
        end if;
        for i in 1 .. tg_nargs - 1 loop
            if new_row ? tg_argv[i] then
                old_row := old_row || jsonb_build_object(tg_argv[i], '(changed)');
                new_row := new_row || jsonb_build_object(tg_argv[i], '(changed)');
            end if;
        end loop;
    else
        for i in 1 .. tg_nargs - 1 loop
            old_row := old_row - tg_argv[i];
            new_row := new_row - tg_argv[i];
        end loop;
    end if;
    perform attune.audit_write(
        (whole ->> 'tenant_id')::int, lower(tg_op), tg_table_schema || '.' || tg_table_name, (whole ->> 'id')::uuid,
        child, null, null, old_row, new_row);
    return null;
end
$$;

-- Batches ------------------------------------------------------------------------------------------------------------

create table attune.audit_batch (
    tenant_id   int not null,
    number      bigint not null check (number > 0),
    entries     int not null check (entries > 0),
    first_id    uuid not null,
    last_id     uuid not null,
    -- Root of the Merkle tree (RFC 9162, section 2.1) over the leaves, SHA-256.
    root        bytea not null,
    -- The hash of the batch before; zeros for the first.
    previous    bytea not null,
    sealed_at   timestamptz not null,
    -- Over all of the above: what an anchor keeps.
    hash        bytea not null,
    -- For each entry, in order: its id (16 bytes) and its leaf (32). So a missing entry can be named, and the tree be built
    -- when content is gone.
    leaves      bytea not null,
    -- Where the next batch begins. Not hashed: the numbers mean something in this database only.
    through_xid xid8 not null,
    through_id  uuid not null,
    primary key (tenant_id, number)
);
-- Random bytes: nothing to compress.
alter table attune.audit_batch alter column leaves set storage external;
alter table attune.audit_batch enable row level security;
alter table attune.audit_batch force row level security;
create policy tenant_isolation on attune.audit_batch
    using (tenant_id = nullif(current_setting('attune.tenant', true), '')::int)
    with check (tenant_id = nullif(current_setting('attune.tenant', true), '')::int);
grant select on attune.audit_batch to attune_app;
insert into attune.tenant_table values ('attune.audit_batch', null);

create function attune.merkle_root(p_leaves bytea[]) returns bytea
    language plpgsql immutable strict
    set search_path = pg_catalog
as $$
declare
    nodes bytea[] := array(select sha256('\x00'::bytea || l) from unnest(p_leaves) with ordinality u (l, n) order by n);
begin
    while cardinality(nodes) > 1 loop
        -- One that is left over goes up as it is.
        nodes := array(select case when nodes[n + 1] is null then nodes[n] else sha256('\x01'::bytea || nodes[n] || nodes[n + 1]) end
                       from generate_series(1, cardinality(nodes), 2) n order by n);
    end loop;
    return nodes[1];
end
$$;
revoke execute on function attune.merkle_root from public;

create function attune.audit_batch_hash(b attune.audit_batch) returns bytea
    language sql stable
    return sha256(convert_to(row(b.tenant_id, b.number, b.entries, b.first_id, b.last_id, encode(b.root, 'hex'),
                                 encode(b.previous, 'hex'), extract(epoch from b.sealed_at))::text, 'UTF8'));
revoke execute on function attune.audit_batch_hash from public;

-- Seals what no transaction can add to any more, in the order of transactions and, within one, of ids. Two servers at once: one
-- does it, the other finds nothing to do. Writers wait for neither.
-- Only jobs: what is hidden from a person must be sealed too. Returns how many entries were sealed; as many as p_batches hold
-- means that there may be more.
create function attune.audit_seal(p_batches int) returns bigint
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    size constant int := 1024;
    tenant  int := attune.current_tenant();
    horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
    b       attune.audit_batch;
    leaves  bytea[];
    sealed  bigint := 0;
begin
    if coalesce(attune.current_actor(), 'system:') !~ '^system:' then
        raise exception 'sealing is for jobs' using errcode = 'insufficient_privilege';
    end if;
    if tenant is null or not pg_try_advisory_xact_lock(hashtext('attune.audit_seal'), tenant) then
        return 0;
    end if;
    select t.number, t.hash, t.through_xid, t.through_id into b.number, b.hash, b.through_xid, b.through_id
    from attune.audit_batch t where t.tenant_id = tenant order by t.number desc limit 1;
    b.tenant_id := tenant;
    b.number := coalesce(b.number, 0);
    b.hash := coalesce(b.hash, decode(repeat('00', 32), 'hex'));
    b.through_xid := coalesce(b.through_xid, '0'::xid8);
    b.through_id := coalesce(b.through_id, '00000000-0000-0000-0000-000000000000'::uuid);
    for i in 1 .. p_batches loop
        select array_agg(uuid_send(e.id) || e.leaf order by e.xid, e.id), count(*),
               (array_agg(e.id order by e.xid, e.id))[1], (array_agg(e.id order by e.xid desc, e.id desc))[1],
               (array_agg(e.xid order by e.xid desc))[1]
        into leaves, b.entries, b.first_id, b.last_id, b.through_xid
        from (select a.id, a.xid, a.leaf from attune.audit_entry a
              where a.tenant_id = tenant and (a.xid, a.id) > (b.through_xid, b.through_id) and a.xid < horizon
              order by a.xid, a.id limit size) e;
        exit when leaves is null;
        b.through_id := b.last_id;
        b.number := b.number + 1;
        b.previous := b.hash;
        b.root := attune.merkle_root(leaves);
        b.leaves := (select string_agg(l, '\x'::bytea order by n) from unnest(leaves) with ordinality u (l, n));
        b.sealed_at := clock_timestamp();
        b.hash := attune.audit_batch_hash(b);
        insert into attune.audit_batch select b.*;
        sealed := sealed + b.entries;
        exit when b.entries < size;
    end loop;
    return sealed;
end
$$;
revoke execute on function attune.audit_seal from public;
grant execute on function attune.audit_seal to attune_app;

-- For the present tenant, after its entries and batches came from another database as they were: what is in no batch is sealed
-- next, and nothing a second time. The owner's.
create function attune.audit_carry_on() returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    tenant int := attune.current_tenant();
begin
    update attune.audit_entry e set xid = case when s.id is null then pg_current_xact_id() else '0'::xid8 end
    from attune.audit_entry a
    left join (select encode(substring(b.leaves from n * 48 + 1 for 16), 'hex')::uuid
               from attune.audit_batch b, generate_series(0, b.entries - 1) n
               where b.tenant_id = tenant) s (id) on s.id = a.id
    where e.tenant_id = tenant and a.tenant_id = tenant and a.id = e.id;
    update attune.audit_batch b set through_xid = '0', through_id = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
    where b.tenant_id = tenant and b.number = (select max(l.number) from attune.audit_batch l where l.tenant_id = tenant);
end
$$;
revoke execute on function attune.audit_carry_on from public;

-- Erasing ------------------------------------------------------------------------------------------------------------

-- For retention: what the entries about a child say goes, and that there were entries stays. Only for a child whose record is
-- gone, so that nobody hides what was done with one that is here. Returns how many entries were erased.
create function attune.audit_erase(p_child uuid, p_why text) returns bigint
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    tenant  int := attune.current_tenant();
    noted   uuid;
    erased  bigint;
begin
    if exists (select from attune.child c where c.tenant_id = tenant and c.id = p_child) then
        raise exception 'the record of this child is still here'
            using errcode = 'integrity_constraint_violation', constraint = 'erased_child_is_gone';
    end if;
    if p_why is null or p_why !~ '\S' then
        raise exception 'an erasure says why' using errcode = 'integrity_constraint_violation', constraint = 'erasure_says_why';
    end if;
    noted := attune.audit_write(tenant, 'erase', 'attune.audit_entry', p_child, null, null, to_jsonb(p_why), null, null);
    update attune.audit_entry e
    set erasure = noted, salt = null, detail = null, before = null, after = null, actor_name = '', origin = ''
    where e.tenant_id = tenant and e.child_id = p_child and e.erasure is null;
    get diagnostics erased = row_count;
    return erased;
end
$$;
revoke execute on function attune.audit_erase from public;
grant execute on function attune.audit_erase to attune_app;
