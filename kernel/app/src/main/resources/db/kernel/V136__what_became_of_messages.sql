-- Who carries messages may know afterwards whether one arrived: by which id it is asked, when next, and how often it was.
alter table attune.outbox_message
    add column carrier_id uuid,
    add column ask_at timestamptz,
    add column asked int not null default 0;
create index on attune.outbox_message (tenant_id, ask_at) where ask_at is not null;
