-- The kernel keeps the ledger now (its migration V120): the lines that stood here move there, whole, with their ids, days, authors,
-- order and balances. The agreement stays, and names its account.

alter table plugin_traded_hours.agreement add column account_id uuid;
-- Who booked a line and when is kept, and not who migrates.
alter table attune.ledger_transaction disable trigger stamp;
alter table attune.ledger_entry disable trigger stamp;
-- Each line says what was left after it, as it was booked, and is not booked anew: what was allowed then may not be now. That each
-- line adds up is a CHECK, and that the sums came across is looked at below.
alter table attune.ledger_entry disable trigger move;

do $$
declare
    authority record;
begin
    -- Row security binds the owner too, so each authority is entered.
    for authority in select t.id from attune.tenant t order by t.id loop
        perform set_config('attune.tenant', authority.id::text, true),
                set_config('attune.actor', 'system:migration', true),
                set_config('attune.actor_name', 'System', true),
                set_config('attune.origin', 'migration', true);

        -- The leave that the authority gives now; the plugin brings the other terms with the next booking.
        insert into attune.ledger_account (tenant_id, id, scheme, owner_kind, setting_id, year_kind, year, unit, overdraft_minutes,
            carry_over, supplied, available, used, lines)
        select a.tenant_id, a.id, 'traded-hours', 'SETTING', a.setting_id, 'ACADEMIC', a.academic_year, 'HOURS',
            coalesce((select (p.settings ->> 'overdraftHours')::int * 60 from attune.plugin_activation p
                      where p.tenant_id = a.tenant_id and p.plugin_id = 'traded-hours'), 0),
            'NOTHING', -e.bought, e.bought - e.used, e.used, e.lines
        from plugin_traded_hours.agreement a cross join lateral (
            select coalesce(sum(x.minutes) filter (where x.kind = 'BOUGHT'), 0) as bought,
                   coalesce(-sum(x.minutes) filter (where x.kind <> 'BOUGHT'), 0) as used, count(*) as lines
            from plugin_traded_hours.ledger_entry x where x.tenant_id = a.tenant_id and x.agreement_id = a.id) e
        where a.tenant_id = authority.id;

        -- What was given back names its charge: by the work, or, where that was forgotten with a child's record, in order.
        insert into attune.ledger_transaction (tenant_id, id, scheme, kind, happened_on, what, reason, submission_id, of_id,
            activity_id, involvement_id, child_id, created_at, created_by, changed_at, changed_by)
        select e.tenant_id, e.id, 'traded-hours', case e.kind when 'BOUGHT' then 'CREDITED' else e.kind end,
            least(greatest(e.happened_on, date '2000-01-01'), date '2200-12-31'),
            case when e.kind = 'BOUGHT' then 'Hours bought'
                 else coalesce((
                    select left(upper(left(k.name, 1)) || lower(substr(replace(k.name, '_', ' '), 2)) || ', ' || p.name, 200)
                    from attune.activity w
                        join attune.practitioner p on p.tenant_id = w.tenant_id and p.id = w.practitioner_id
                        cross join lateral (select w.kind as name) k
                    where w.tenant_id = e.tenant_id and w.id = e.activity_id), '') end,
            left(e.note, 1000), e.submission_id, c.id, e.activity_id, e.involvement_id, e.child_id, e.created_at, e.created_by, e.changed_at, e.changed_by
        from (select x.*, row_number() over (partition by x.agreement_id, x.kind, x.minutes, x.activity_id order by x.id) as turn
              from plugin_traded_hours.ledger_entry x where x.tenant_id = authority.id) e
            left join (
                select x.id, x.agreement_id, x.minutes, x.activity_id,
                       row_number() over (partition by x.agreement_id, x.minutes, x.activity_id order by x.id) as turn
                from plugin_traded_hours.ledger_entry x where x.tenant_id = authority.id and x.kind = 'CHARGED') c
            on e.kind = 'REFUNDED' and c.agreement_id = e.agreement_id and c.minutes = -e.minutes
               and c.activity_id is not distinct from e.activity_id and c.turn = e.turn;

        insert into attune.ledger_entry (tenant_id, id, transaction_id, account_id, kind, supplied, available, used,
            number, available_after, created_at, created_by, changed_at, changed_by)
        select e.tenant_id, uuidv7(), e.id, e.agreement_id, case e.kind when 'BOUGHT' then 'CREDITED' else e.kind end,
            case e.kind when 'BOUGHT' then -e.minutes else 0 end, e.minutes, case e.kind when 'BOUGHT' then 0 else -e.minutes end,
            row_number() over (partition by e.agreement_id order by e.id), e.balance_after,
            e.created_at, e.created_by, e.changed_at, e.changed_by
        from plugin_traded_hours.ledger_entry e where e.tenant_id = authority.id;

        -- Looked at for this authority, before the next is entered.
        set constraints attune.moves_something immediate;
        set constraints attune.moves_something deferred;

        if exists (select from plugin_traded_hours.agreement a
                   join attune.ledger_account l on l.tenant_id = a.tenant_id and l.id = a.id
                   where a.tenant_id = authority.id and a.balance_minutes <> l.available) then
            raise exception 'the balances of authority % did not come across', authority.id;
        end if;

        update plugin_traded_hours.agreement a set account_id = a.id where a.tenant_id = authority.id;
        -- Undoing a merge of two records finds the lines where they are now.
        update attune.child_merge_row m set table_name = 'attune.ledger_transaction'
        where m.tenant_id = authority.id and m.table_name = 'plugin_traded_hours.ledger_entry';
    end loop;
    perform set_config('attune.tenant', '', true), set_config('attune.actor', '', true),
            set_config('attune.actor_name', '', true), set_config('attune.origin', '', true);
end
$$;

set constraints all immediate;
alter table attune.ledger_transaction enable trigger stamp;
alter table attune.ledger_entry enable trigger stamp;
alter table attune.ledger_entry enable trigger move;

drop trigger guard_balance on plugin_traded_hours.agreement;
drop table plugin_traded_hours.ledger_entry;
drop function plugin_traded_hours.book, plugin_traded_hours.guard_balance, plugin_traded_hours.overdraft_minutes;
delete from attune.tenant_table where table_name = 'plugin_traded_hours.ledger_entry';
alter table plugin_traded_hours.agreement
    drop column balance_minutes,
    alter column account_id set not null,
    add foreign key (tenant_id, account_id) references attune.ledger_account,
    add unique (tenant_id, account_id);
