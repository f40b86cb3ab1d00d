-- Files (scans, PDFs), and what must reach people outside: written in the transaction that causes it, sent from here.

create table attune.document (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid,
    name        text not null,
    media_type  text not null,
    size_bytes  int not null,
    sha256      text not null,
    content     bytea not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child
);
select attune.enable_tenant_table('attune.document', 'child_id', array['content']::name[], p_append_only => true);
create index on attune.document (tenant_id, child_id);

create table attune.outbox_message (
    tenant_id   int not null,
    id          uuid not null,
    channel     text not null check (channel in ('EMAIL', 'TEXT')),
    recipient   text not null,
    subject     text not null default '',
    body        text not null,
    child_id    uuid,
    document_id uuid,
    state       text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts    int not null default 0,
    next_try_at timestamptz not null default now(),
    sent_at     timestamptz,
    last_error  text,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, document_id) references attune.document
);
select attune.enable_tenant_table('attune.outbox_message', 'child_id', array['body']::name[]);
create index on attune.outbox_message (tenant_id, next_try_at) where state = 'WAITING';
