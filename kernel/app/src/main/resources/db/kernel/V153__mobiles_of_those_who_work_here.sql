-- The mobile on which somebody who works here wants to be texted of what cannot wait: their own, given and agreed to by themselves
-- alone, and gone when they take it away or are removed.
create table attune.staff_mobile (
    tenant_id   int not null,
    id          uuid not null,
    account_id  uuid not null,
    number      text not null check (number ~ '^\+?[0-9 ()-]{7,20}$'),
    -- Agreed for this number: another one is agreed to again.
    agreed_at   timestamptz not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, account_id),
    foreign key (tenant_id, account_id) references attune.account on delete cascade
);
select attune.enable_tenant_table('attune.staff_mobile', null, array['number']::name[]);

create function attune.forget_mobile() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    delete from attune.staff_mobile m where m.tenant_id = new.tenant_id and m.account_id = new.id;
    return null;
end
$$;
create trigger forget_mobile after update of removed_at on attune.account
    for each row when (new.removed_at is not null) execute function attune.forget_mobile();
