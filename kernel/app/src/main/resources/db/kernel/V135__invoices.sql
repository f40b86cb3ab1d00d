-- Orders and invoices of what settings buy. See docs/decisions/0030. Money is in whole pence, rates of tax in hundredths of a per cent.

-- What stands on an authority's invoices. Where it says nothing: 20 per cent, 30 days, no prefix, its name and nothing else.
create table attune.invoice_terms (
    tenant_id   int not null,
    id          uuid not null,
    vat_basis_points int not null check (vat_basis_points between 0 and 10000),
    payment_days int not null check (payment_days between 0 and 365),
    prefix      text not null check (prefix ~ '^[A-Z0-9]{0,8}$'),
    seller      text not null check (length(seller) <= 500),
    vat_number  text not null check (length(vat_number) <= 20),
    how_to_pay  text not null check (length(how_to_pay) <= 1000),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint one_invoice_terms unique (tenant_id)
);
select attune.enable_tenant_table('attune.invoice_terms');

create table attune.purchase_order (
    tenant_id   int not null,
    id          uuid not null,
    scheme      text not null,
    account_id  uuid not null,
    setting_id  uuid not null,
    number      text not null check (length(number) between 1 and 40),
    ordered_by  text not null check (length(ordered_by) between 1 and 120),
    ordered_on  date not null check (ordered_on between date '2000-01-01' and date '2200-12-31'),
    what        text not null check (length(what) between 1 and 200),
    minutes     int not null check (minutes between 1 and 1000000),
    net_pence   int not null check (net_pence between 0 and 100000000),
    vat_basis_points int not null check (vat_basis_points between 0 and 10000),
    -- From the form or the event: sent twice, it is entered once.
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint order_entered_once unique (tenant_id, scheme, submission_id),
    foreign key (tenant_id, account_id) references attune.ledger_account,
    foreign key (tenant_id, setting_id) references attune.setting
);
select attune.enable_tenant_table('attune.purchase_order', p_append_only => true);
create index on attune.purchase_order (tenant_id, account_id);
create index on attune.purchase_order (tenant_id, setting_id);

-- The last number of a financial year's series. Whoever issues holds the row until the commit, and a number that rolls back is not
-- gone: the series has no gap.
create table attune.invoice_series (
    tenant_id   int not null,
    id          uuid not null default uuidv7(),
    year        int not null,
    last_number int not null check (last_number > 0),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, year)
);
select attune.enable_tenant_table('attune.invoice_series');
revoke insert, update, delete on attune.invoice_series from attune_app;

-- Invoices and the credit notes that cancel them, in one series. Once issued, nothing on one changes but what became of it.
create table attune.invoice (
    tenant_id   int not null,
    id          uuid not null,
    kind        text not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
    state       text not null check (state in ('DRAFT', 'ISSUED', 'PAID', 'CANCELLED')),
    scheme      text not null,
    account_id  uuid not null,
    setting_id  uuid not null,
    order_number text not null default '' check (length(order_number) <= 40),
    -- FINANCIAL 2026 is 1 April 2026 to 31 March 2027.
    year        int,
    sequence    int,
    number      text,
    issued_on   date check (issued_on between date '2000-01-01' and date '2200-12-31'),
    due_on      date,
    -- As they were on the day of issue: the setting's name and address, and the authority's words.
    billed_to   text not null default '' check (length(billed_to) <= 1000),
    seller      text not null default '' check (length(seller) <= 500),
    vat_number  text not null default '' check (length(vat_number) <= 20),
    how_to_pay  text not null default '' check (length(how_to_pay) <= 1000),
    net_pence   int not null check (abs(net_pence) <= 1000000000),
    vat_pence   int not null check (abs(vat_pence) <= 1000000000),
    -- As the finance system says.
    paid_on     date check (paid_on between date '2000-01-01' and date '2200-12-31'),
    paid_reference text not null default '' check (length(paid_reference) <= 60),
    -- The invoice that a credit note cancels, and why.
    credits_id  uuid,
    reason      text not null default '' check (length(reason) <= 1000),
    submission_id uuid not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    constraint invoice_drafted_once unique (tenant_id, scheme, submission_id),
    constraint invoice_number_once unique (tenant_id, year, sequence),
    constraint invoice_credited_once unique (tenant_id, credits_id),
    foreign key (tenant_id, account_id) references attune.ledger_account,
    foreign key (tenant_id, setting_id) references attune.setting,
    foreign key (tenant_id, credits_id) references attune.invoice,
    constraint invoice_has_its_number check (
        (state = 'DRAFT') = (number is null) and (number is null) = (year is null) and (number is null) = (sequence is null)
        and (number is null) = (issued_on is null) and (number is null) = (due_on is null) and due_on >= issued_on),
    constraint invoice_or_credit_note check (
        (kind = 'CREDIT_NOTE') = (credits_id is not null) and (kind = 'CREDIT_NOTE') = (reason <> '')
        and case kind when 'INVOICE' then net_pence >= 0 and vat_pence >= 0 else net_pence <= 0 and vat_pence <= 0 end),
    constraint invoice_paid_or_not check (
        (paid_on is null) = (paid_reference = '') and (state <> 'PAID' or paid_on is not null)
        and (paid_on is null or state in ('PAID', 'CANCELLED')))
);
select attune.enable_tenant_table('attune.invoice');
create index on attune.invoice (tenant_id, account_id);
create index on attune.invoice (tenant_id, setting_id);
create index on attune.invoice (tenant_id, state, id);

create table attune.invoice_line (
    tenant_id   int not null,
    id          uuid not null,
    invoice_id  uuid not null,
    position    int not null check (position between 1 and 100),
    what        text not null check (length(what) between 1 and 200),
    minutes     int check (minutes between 1 and 1000000),
    net_pence   int not null check (abs(net_pence) <= 100000000),
    vat_basis_points int not null check (vat_basis_points between 0 and 10000),
    vat_pence   int not null,
    order_id    uuid,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, invoice_id, position),
    foreign key (tenant_id, invoice_id) references attune.invoice on delete cascade,
    foreign key (tenant_id, order_id) references attune.purchase_order,
    -- Half a penny away from zero, line by line.
    constraint invoice_tax_is_right check (vat_pence = round(net_pence::numeric * vat_basis_points / 10000))
);
select attune.enable_tenant_table('attune.invoice_line');
create index on attune.invoice_line (tenant_id, order_id) where order_id is not null;

-- What an invoice may become, and its number when it is issued. As the owner, since the server may not touch a series.
create function attune.invoice_goes_forward() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    became text[] := array['state', 'paid_on', 'paid_reference', 'version', 'changed_at', 'changed_by'];
    total record;
begin
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'an invoice begins as a draft' using errcode = 'check_violation', constraint = 'invoice_goes_forward';
        end if;
        return new;
    end if;
    if tg_op = 'DELETE' then
        if old.state <> 'DRAFT' then
            raise exception 'what was issued stays' using errcode = 'check_violation', constraint = 'issued_invoice_stays';
        end if;
        return old;
    end if;
    if old.state = 'DRAFT' then
        if new.state = 'DRAFT' then
            return new;
        elsif new.state <> 'ISSUED' then
            raise exception 'a draft is issued first' using errcode = 'check_violation', constraint = 'invoice_goes_forward';
        end if;
        new.year := extract(year from new.issued_on - interval '3 months');
        insert into attune.invoice_series as s (tenant_id, year, last_number) values (new.tenant_id, new.year, 1)
        on conflict (tenant_id, year) do update set last_number = s.last_number + 1, version = s.version + 1
        returning s.last_number into new.sequence;
        new.number := coalesce((select t.prefix from attune.invoice_terms t where t.tenant_id = new.tenant_id), '')
            || new.year || '-' || lpad(new.sequence::text, greatest(5, length(new.sequence::text)), '0');
        -- From here on everybody else who issues waits, so what is counted is true.
        select count(*) as lines, coalesce(sum(l.net_pence), 0) as net, coalesce(sum(l.vat_pence), 0) as vat into total
        from attune.invoice_line l where l.tenant_id = new.tenant_id and l.invoice_id = new.id;
        if total.lines = 0 or total.net <> new.net_pence or total.vat <> new.vat_pence then
            raise exception 'an invoice has lines and adds up' using errcode = 'check_violation', constraint = 'invoice_adds_up';
        end if;
        if exists (
            select from attune.purchase_order o
            where o.tenant_id = new.tenant_id
              and o.id in (select l.order_id from attune.invoice_line l where l.tenant_id = new.tenant_id and l.invoice_id = new.id)
              and (select sum(l.net_pence) from attune.invoice_line l
                   join attune.invoice i on i.tenant_id = l.tenant_id and i.id = l.invoice_id
                   where l.tenant_id = o.tenant_id and l.order_id = o.id and (i.state <> 'DRAFT' or i.id = new.id)) > o.net_pence) then
            raise exception 'an order is invoiced once' using errcode = 'check_violation', constraint = 'order_invoiced_once';
        end if;
        return new;
    end if;
    if to_jsonb(new) - became is distinct from to_jsonb(old) - became then
        raise exception 'what was issued stays as it is' using errcode = 'check_violation', constraint = 'issued_invoice_stays';
    end if;
    if old.state = 'ISSUED' and new.state = 'PAID' then
        return new;
    end if;
    if old.state in ('ISSUED', 'PAID') and new.state = 'CANCELLED' and old.kind = 'INVOICE'
       and (new.paid_on, new.paid_reference) is not distinct from (old.paid_on, old.paid_reference)
       and exists (select from attune.invoice c where c.tenant_id = new.tenant_id and c.credits_id = new.id and c.state <> 'DRAFT') then
        return new;
    end if;
    raise exception 'an invoice goes forward' using errcode = 'check_violation', constraint = 'invoice_goes_forward';
end
$$;
create trigger a_goes_forward before insert or update or delete on attune.invoice
    for each row execute function attune.invoice_goes_forward();

-- Lines belong to a draft: whoever issues it meanwhile waits, or is waited for.
create function attune.invoice_lines_stay() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    line attune.invoice_line := case tg_op when 'DELETE' then old else new end;
    state text;
begin
    select i.state into state from attune.invoice i where i.tenant_id = line.tenant_id and i.id = line.invoice_id for share;
    -- There is none any more where a draft is removed with its lines.
    if state <> 'DRAFT' or tg_op = 'UPDATE' and new.invoice_id <> old.invoice_id then
        raise exception 'what was issued stays as it is' using errcode = 'check_violation', constraint = 'issued_invoice_stays';
    end if;
    return line;
end
$$;
create trigger a_stays before insert or update or delete on attune.invoice_line
    for each row execute function attune.invoice_lines_stay();
revoke execute on function attune.invoice_goes_forward, attune.invoice_lines_stay from public;
