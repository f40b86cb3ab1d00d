-- An authority's own words for the texts that the service sends or asks. A draft is changed until it is put in force; a version
-- never is. Of those whose moment has come, the latest moment counts, and of the same moment the highest number.
create table attune.text_draft (
    tenant_id   int not null,
    id          uuid not null,
    text_key    text not null check (length(text_key) <= 100),
    -- Part's name to words.
    parts       jsonb not null,
    written_by  text not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, text_key)
);
select attune.enable_tenant_table('attune.text_draft');

create table attune.text_version (
    tenant_id     int not null,
    id            uuid not null,
    text_key      text not null check (length(text_key) <= 100),
    number        int not null check (number > 0),
    parts         jsonb not null,
    in_force_from timestamptz not null,
    put_by        text not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, text_key, number)
);
select attune.enable_tenant_table('attune.text_version', p_append_only => true);
-- The server remembers the words that are in force.
create trigger next_epoch after insert or update or delete on attune.text_version
    for each statement execute function attune.next_epoch();

-- What the words of a message were: the text, and the authority's version of it (0: as it ships).
alter table attune.outbox_message add column text_key text;
alter table attune.outbox_message add column text_number int;

-- Of two who put versions of texts in force at the same moment, the second waits and finds the first one's number.
create function attune.lock_texts() returns void
    language sql
    set search_path = pg_catalog
begin atomic
    select pg_advisory_xact_lock(hashtextextended('attune.text_version', attune.current_tenant()));
end;
grant execute on function attune.lock_texts to attune_app;
