-- Signing finishes work that was done, so it needs no live consent. But a withdrawal and a signature come one after the other,
-- and the signature keeps where consent stood.

alter table attune.signature
    -- The consent to involvement that the work was done with, and where it stood; null where nobody was asked.
    add column consent_id uuid,
    add column consent_state text,
    add foreign key (tenant_id, consent_id) references attune.consent;

-- Somebody who decides had said no when it was signed: then the family gets it, and the setting does not.
alter table attune.involvement_record add column for_setting boolean not null default true;

-- The lock makes it wait for an answer that is not yet committed, and then look again.
create function attune.note_consent() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    new.consent_id := null;
    new.consent_state := null;
    select c.id, attune.consent_state_today(c.state, c.ends_on) into new.consent_id, new.consent_state
    from attune.involvement_record r
        join attune.involvement i on i.tenant_id = r.tenant_id and i.id = r.involvement_id
        join attune.consent c on c.tenant_id = i.tenant_id and c.request_id = i.request_id and c.purpose = 'involvement'
    where r.tenant_id = new.tenant_id and r.id = new.record_id
    for share of c;
    return new;
end
$$;
create trigger note_consent before insert on attune.signature
    for each row execute function attune.note_consent();
