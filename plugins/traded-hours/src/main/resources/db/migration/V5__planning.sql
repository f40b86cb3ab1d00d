-- For what a setting's hours are meant, as its SENCO and the service plan it term by term. It names no child. What is planned is reserved
-- on the ledger, and charged work of its kind ends the reservation.
create table plugin_traded_hours.planned_need (
    tenant_id   int not null,
    id          uuid not null,
    setting_id  uuid not null,
    academic_year int not null check (academic_year between 2000 and 2200),
    account_id  uuid not null,
    term        text not null check (term in ('AUTUMN', 'SPRING', 'SUMMER')),
    title       text not null check (length(title) between 1 and 120),
    kind        text not null,
    -- What was planned at first, and what of it is reserved still.
    planned_minutes int not null check (planned_minutes between 1 and 1000000),
    open_minutes int not null check (open_minutes between 0 and 1000000),
    reservation_id uuid,
    state       text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
    planned_on  date not null,
    planned_name text not null check (planned_name <> ''),
    -- Why the rest was given back.
    ended_because text not null default '' check (length(ended_because) <= 1000),
    ended_name  text not null default '',
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    foreign key (tenant_id, setting_id) references attune.setting,
    foreign key (tenant_id, account_id) references attune.ledger_account,
    foreign key (tenant_id, reservation_id) references attune.ledger_transaction,
    constraint planned_hours_are_reserved check ((open_minutes > 0) = (reservation_id is not null)
        and (state = 'OPEN') = (open_minutes > 0))
);
select attune.enable_tenant_table('plugin_traded_hours.planned_need');
revoke delete on plugin_traded_hours.planned_need from attune_app;
create index on plugin_traded_hours.planned_need (tenant_id, setting_id, academic_year);
create index on plugin_traded_hours.planned_need (tenant_id, account_id, id) where state = 'OPEN';
