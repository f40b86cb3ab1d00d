-- A message that did not arrive: since when that is known, and what was done about it.
alter table attune.outbox_message
    add column failed_at timestamptz,
    -- When whoever looked into it sent it again, to this address or a better one, or said that nothing is to be done.
    add column settled_at timestamptz;
create index on attune.outbox_message (tenant_id, id) where state = 'FAILED' and settled_at is null;
