-- Secret addresses at which people's own calendars follow their diaries. See docs/decisions/0033.

create table attune.calendar_feed (
    tenant_id   int not null,
    id          uuid not null,
    practitioner_id uuid not null,
    -- Of 256 random bits, so that one round is enough; whoever reads it here cannot open the address.
    secret_hash text not null check (secret_hash ~ '^[0-9a-f]{64}$'),
    revoked_at  timestamptz,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, secret_hash),
    foreign key (tenant_id, practitioner_id) references attune.practitioner
);
create unique index one_feed_each on attune.calendar_feed (tenant_id, practitioner_id) where revoked_at is null;
select attune.enable_tenant_table('attune.calendar_feed', null, array['secret_hash']);
