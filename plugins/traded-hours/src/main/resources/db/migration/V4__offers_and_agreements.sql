-- What an authority sells for a school year, and the agreements that settings make about it. The hours themselves stay on the kernel's
-- ledger, the money on its orders and invoices.

-- A school year of selling: whoever promises hours of it holds its row, so that of two who promise the last ones one is told.
create table plugin_traded_hours.selling_year (
    tenant_id   int not null,
    id          uuid not null,
    academic_year int not null check (academic_year between 2000 and 2200),
    -- Agreements are numbered in the order in which they are sent.
    last_number int not null default 0 check (last_number >= 0),
    -- What the service means to take in, without tax; 0 where nobody has said.
    planned_pence bigint not null default 0 check (planned_pence between 0 and 10000000000),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint one_selling_year unique (tenant_id, academic_year)
);
select attune.enable_tenant_table('plugin_traded_hours.selling_year');
revoke delete on plugin_traded_hours.selling_year from attune_app;

-- A version of the price list of a school year. Once issued it never changes: another version takes its place.
create table plugin_traded_hours.offer (
    tenant_id   int not null,
    id          uuid not null,
    academic_year int not null check (academic_year between 2000 and 2200),
    number      int not null check (number between 1 and 1000),
    state       text not null default 'DRAFT' check (state in ('DRAFT', 'ISSUED')),
    intro       text not null default '' check (length(intro) <= 4000),
    -- What is free, a line each.
    core        text not null default '' check (length(core) <= 4000),
    terms       text not null default '' check (length(terms) <= 8000),
    -- How work is charged for hours that were bought from it: the authority's options as they were on the day it was issued.
    charged_kinds text not null default '',
    preparation_minutes int not null default 0 check (preparation_minutes between 0 and 180),
    preparation_by_kind text not null default '',
    round_up_minutes int not null default 1 check (round_up_minutes between 1 and 120),
    issued_on   date,
    issued_name text not null default '',
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    constraint one_offer_a_number unique (tenant_id, academic_year, number),
    check ((state = 'ISSUED') = (issued_on is not null) and (state = 'ISSUED') = (issued_name <> ''))
);
select attune.enable_tenant_table('plugin_traded_hours.offer');
revoke delete on plugin_traded_hours.offer from attune_app;
create unique index one_draft_offer_a_year on plugin_traded_hours.offer (tenant_id, academic_year) where state = 'DRAFT';

create table plugin_traded_hours.offer_price (
    tenant_id   int not null,
    id          uuid not null,
    offer_id    uuid not null,
    kind        text not null check (kind in ('HOURS', 'BLOCK', 'PAY_AS_YOU_GO')),
    title       text not null check (length(title) between 1 and 120),
    -- Of one of it: an hour, or a block.
    minutes     int not null check (minutes between 1 and 60000),
    pence       int not null check (pence between 1 and 10000000),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, offer_id) references plugin_traded_hours.offer,
    constraint sold_by_the_hour check (kind = 'BLOCK' or minutes = 60)
);
select attune.enable_tenant_table('plugin_traded_hours.offer_price');
create unique index price_named_once on plugin_traded_hours.offer_price (tenant_id, offer_id, lower(title));

create table plugin_traded_hours.offer_discount (
    tenant_id   int not null,
    id          uuid not null,
    offer_id    uuid not null,
    kind        text not null check (kind in ('CLUSTER', 'TRUST', 'OTHER')),
    title       text not null check (length(title) between 1 and 120),
    -- In hundredths of a per cent.
    basis_points int not null check (basis_points between 1 and 10000),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, offer_id) references plugin_traded_hours.offer
);
select attune.enable_tenant_table('plugin_traded_hours.offer_discount');
create unique index discount_named_once on plugin_traded_hours.offer_discount (tenant_id, offer_id, lower(title));

-- What the service and a setting agree on: for the year, more of it in mid-year, or pay as you go. The text and the price that are sent
-- are those that are agreed to.
create table plugin_traded_hours.contract (
    tenant_id   int not null,
    id          uuid not null,
    setting_id  uuid not null,
    academic_year int not null check (academic_year between 2000 and 2200),
    offer_id    uuid not null,
    price_id    uuid not null,
    kind        text not null check (kind in ('YEAR', 'TOP_UP', 'PAY_AS_YOU_GO')),
    quantity    int not null check (quantity between 1 and 2000),
    minutes     int not null check (minutes between 1 and 1000000),
    discount_id uuid,
    -- With whom the setting buys: its trust or cluster.
    buys_with   text not null default '' check (length(buys_with) <= 120),
    list_pence  bigint not null check (list_pence between 1 and 100000000),
    net_pence   bigint not null check (net_pence between 0 and list_pence),
    vat_basis_points int not null check (vat_basis_points between 0 and 10000),
    instalments int not null check (instalments in (1, 2, 3, 4, 6, 12)),
    note        text not null default '' check (length(note) <= 1000),
    state       text not null default 'DRAFT' check (state in ('DRAFT', 'SENT', 'AGREED', 'DECLINED', 'WITHDRAWN')),
    -- Of the year; null while it is a draft.
    number      int,
    text        text not null default '' check (length(text) <= 20000),
    sent_on     date,
    sent_name   text not null default '',
    -- The last day on which it can be agreed to.
    open_until  date,
    -- Who agreed to it or declined it, when, and what they are at the setting.
    answered_by uuid,
    answered_at timestamptz,
    answered_name text not null default '' check (length(answered_name) <= 120),
    answered_as text check (answered_as in ('HEAD', 'SENCO', 'BUSINESS_MANAGER', 'OTHER')),
    order_number text not null default '' check (length(order_number) <= 40),
    -- Why it was declined or withdrawn, and who withdrew it.
    ended_because text not null default '' check (length(ended_because) <= 1000),
    ended_name  text not null default '',
    ended_on    date,
    account_id  uuid,
    credit_id   uuid,
    order_id    uuid,
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id),
    unique (tenant_id, academic_year, number),
    foreign key (tenant_id, setting_id) references attune.setting,
    foreign key (tenant_id, offer_id) references plugin_traded_hours.offer,
    foreign key (tenant_id, price_id) references plugin_traded_hours.offer_price,
    foreign key (tenant_id, discount_id) references plugin_traded_hours.offer_discount,
    foreign key (tenant_id, answered_by) references attune.account,
    foreign key (tenant_id, account_id) references attune.ledger_account,
    foreign key (tenant_id, credit_id) references attune.ledger_transaction,
    foreign key (tenant_id, order_id) references attune.purchase_order,
    constraint sent_with_its_text check ((state = 'DRAFT') = (number is null) and (state = 'DRAFT') = (text = '')
        and (state = 'DRAFT') = (sent_on is null) and (state = 'DRAFT') = (open_until is null)),
    constraint agreed_by_somebody check ((state in ('AGREED', 'DECLINED')) = (answered_at is not null)
        and (state = 'AGREED') = (account_id is not null) and (state = 'AGREED') = (answered_as is not null)),
    constraint agreed_hours_are_there check ((state = 'AGREED' and kind <> 'PAY_AS_YOU_GO') = (credit_id is not null))
);
select attune.enable_tenant_table('plugin_traded_hours.contract');
create index on plugin_traded_hours.contract (tenant_id, academic_year, id);
create index on plugin_traded_hours.contract (tenant_id, setting_id, academic_year);
create index on plugin_traded_hours.contract (tenant_id, offer_id);
create index on plugin_traded_hours.contract (tenant_id, price_id);
create index on plugin_traded_hours.contract (tenant_id, discount_id) where discount_id is not null;
create index on plugin_traded_hours.contract (tenant_id, answered_by) where answered_by is not null;
-- A setting has one agreement for a year and one to pay as it goes; more hours are top-ups.
create unique index one_agreement_a_year on plugin_traded_hours.contract (tenant_id, setting_id, academic_year, kind)
    where kind <> 'TOP_UP' and state in ('SENT', 'AGREED');

-- Time that was used under an agreement to pay as one goes, and the invoice that asks for it.
create table plugin_traded_hours.contract_use (
    tenant_id   int not null,
    id          uuid not null,
    contract_id uuid not null,
    day         date not null,
    what        text not null check (length(what) <= 200),
    minutes     int not null check (minutes between 1 and 1000000),
    pence       bigint not null check (pence between 0 and 100000000),
    credit_id   uuid not null,
    invoice_id  uuid,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, credit_id),
    foreign key (tenant_id, contract_id) references plugin_traded_hours.contract,
    foreign key (tenant_id, credit_id) references attune.ledger_transaction,
    foreign key (tenant_id, invoice_id) references attune.invoice on delete set null (invoice_id)
);
select attune.enable_tenant_table('plugin_traded_hours.contract_use');
revoke delete on plugin_traded_hours.contract_use from attune_app;
create index on plugin_traded_hours.contract_use (tenant_id, contract_id, id);
create index on plugin_traded_hours.contract_use (tenant_id, invoice_id) where invoice_id is not null;

create function plugin_traded_hours.issued_stays() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if tg_op = 'INSERT' and new.state <> 'DRAFT' or tg_op = 'UPDATE' and old.state = 'ISSUED' then
        raise exception 'an issued price list does not change' using
            errcode = 'check_violation', constraint = 'issued_prices_stay';
    end if;
    return new;
end
$$;
create trigger issued_stays before insert or update on plugin_traded_hours.offer
    for each row execute function plugin_traded_hours.issued_stays();

create function plugin_traded_hours.issued_lines_stay() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    -- Issuing holds the list's row, so that a line is either issued with it or comes too late.
    if (select o.state from plugin_traded_hours.offer o
        where o.tenant_id = coalesce(new.tenant_id, old.tenant_id) and o.id = coalesce(new.offer_id, old.offer_id)
        for share) <> 'DRAFT' or tg_op = 'UPDATE' and new.offer_id <> old.offer_id then
        raise exception 'an issued price list does not change' using
            errcode = 'check_violation', constraint = 'issued_prices_stay';
    end if;
    return coalesce(new, old);
end
$$;
create trigger issued_lines_stay before insert or update or delete on plugin_traded_hours.offer_price
    for each row execute function plugin_traded_hours.issued_lines_stay();
create trigger issued_lines_stay before insert or update or delete on plugin_traded_hours.offer_discount
    for each row execute function plugin_traded_hours.issued_lines_stay();

-- Drafted, sent, and then agreed, declined or withdrawn; what was sent does not change; and nobody agrees for another.
create function plugin_traded_hours.contract_steps() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'DRAFT' then
            raise exception 'what was sent stays' using errcode = 'check_violation', constraint = 'agreement_stays';
        end if;
        return old;
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'it begins as a draft' using errcode = 'check_violation', constraint = 'agreement_steps';
        end if;
        return new;
    end if;
    if old.state = 'DRAFT' and new.state not in ('DRAFT', 'SENT')
        or old.state = 'SENT' and new.state not in ('AGREED', 'DECLINED', 'WITHDRAWN')
        or old.state not in ('DRAFT', 'SENT') then
        raise exception 'no such step' using errcode = 'check_violation', constraint = 'agreement_steps';
    end if;
    if old.state <> 'DRAFT' and (new.setting_id, new.academic_year, new.offer_id, new.price_id, new.kind, new.quantity, new.minutes,
            new.discount_id, new.buys_with, new.list_pence, new.net_pence, new.vat_basis_points, new.instalments, new.note, new.number,
            new.text, new.sent_on, new.sent_name, new.open_until)
        is distinct from (old.setting_id, old.academic_year, old.offer_id, old.price_id, old.kind, old.quantity, old.minutes,
            old.discount_id, old.buys_with, old.list_pence, old.net_pence, old.vat_basis_points, old.instalments, old.note, old.number,
            old.text, old.sent_on, old.sent_name, old.open_until) then
        raise exception 'what was sent does not change' using errcode = 'check_violation', constraint = 'agreement_stays';
    end if;
    if new.state in ('AGREED', 'DECLINED') and attune.current_actor() not like 'system:%' and (
        attune.current_actor() is distinct from 'user:' || new.answered_by or not exists (
            select from attune.account_setting s
            where s.tenant_id = new.tenant_id and s.account_id = new.answered_by and s.setting_id = new.setting_id)) then
        raise exception 'somebody of the setting agrees' using
            errcode = 'check_violation', constraint = 'agreed_by_the_setting';
    end if;
    return new;
end
$$;
create trigger contract_steps before insert or update or delete on plugin_traded_hours.contract
    for each row execute function plugin_traded_hours.contract_steps();
