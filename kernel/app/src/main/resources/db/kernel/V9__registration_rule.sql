-- What only a registrant may sign, and that a signed record never changes. The service says the same, kindlier; this is
-- what holds when code forgets.

-- A record that a supervisor sent back is signed again: each attempt has its own signatures, and none is ever removed.
alter table attune.involvement_record
    add column attempt int not null default 1 check (attempt > 0),
    add column returned_note text,
    add constraint signed_record_has_document check (state <> 'SIGNED' or document_id is not null),
    add constraint correction_says_why check (
        (number = 1) = (correction_of is null) and (correction_of is null) = (correction_reason is null));

-- One record in hand at a time.
create unique index one_record_in_hand on attune.involvement_record (tenant_id, involvement_id) where state <> 'SIGNED';

alter table attune.signature
    add column attempt int not null default 1,
    -- The fingerprint of the text that was signed: a signature counts for no other.
    add column text_sha256 text not null,
    drop constraint signature_tenant_id_record_id_capacity_key,
    add constraint one_signature_each unique (tenant_id, record_id, attempt, capacity);

alter table attune.involvement
    add constraint closed_says_when check ((state = 'CLOSED') = (closed_on is not null)),
    add constraint closed_after_opened check (closed_on >= opened_on);

create function attune.today() returns date
    language sql stable
    return (now() at time zone 'Europe/London')::date;

create function attune.fingerprint(p_sections jsonb) returns text
    language sql immutable
    return encode(sha256(convert_to(p_sections::text, 'UTF8')), 'hex');

-- On the register as an educational psychologist on that day, by what was last read from it.
create function attune.is_registered(p_practitioner attune.practitioner, p_day date) returns boolean
    language sql immutable
    return (p_practitioner).active
       and (p_practitioner).hcpc_number is not null
       and (p_practitioner).hcpc_status = 'REGISTERED'
       and lower((p_practitioner).hcpc_modality) = 'educational psychologist'
       and coalesce((p_practitioner).hcpc_expires_on >= p_day, false);

-- Signing -------------------------------------------------------------------------------------------------------------

create function attune.check_signature() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    signed attune.involvement_record;
    work   attune.involvement;
    signer attune.practitioner;
begin
    -- Locked, so that neither the text nor the registration changes under the signature.
    select * into strict signed from attune.involvement_record r
        where r.tenant_id = new.tenant_id and r.id = new.record_id for update;
    select * into strict signer from attune.practitioner p
        where p.tenant_id = new.tenant_id and p.id = new.practitioner_id for share;
    select * into strict work from attune.involvement i
        where i.tenant_id = new.tenant_id and i.id = signed.involvement_id;
    if signed.state = 'SIGNED' then
        raise exception 'a signed record takes no further signature' using
            errcode = 'check_violation', constraint = 'signed_record_is_final';
    end if;
    if new.signed_on <> attune.today() then
        raise exception 'a signature bears the day on which it is given' using
            errcode = 'check_violation', constraint = 'signed_today';
    end if;
    if new.capacity = 'AUTHOR' and new.practitioner_id is distinct from work.practitioner_id
       or new.capacity = 'SUPERVISOR' and new.practitioner_id is distinct from work.supervisor_id then
        raise exception 'only the practitioner of the case signs it, and only their named supervisor with them' using
            errcode = 'check_violation', constraint = 'signed_by_those_named';
    end if;
    -- Trainees and assistants draft. Nobody else writes or supervises without a live registration.
    if not attune.is_registered(signer, new.signed_on)
       and (new.capacity = 'SUPERVISOR' or signer.kind not in ('TRAINEE', 'ASSISTANT')) then
        raise exception 'whoever signs is registered as an educational psychologist on that day' using
            errcode = 'check_violation', constraint = 'live_registration';
    end if;
    -- The snapshot is what the database knows, whatever the application says.
    new.child_id := signed.child_id;
    new.attempt := signed.attempt;
    new.text_sha256 := attune.fingerprint(signed.sections);
    new.name := signer.name;
    new.kind := signer.kind;
    new.hcpc_number := signer.hcpc_number;
    new.hcpc_modality := signer.hcpc_modality;
    new.hcpc_status := signer.hcpc_status;
    new.hcpc_expires_on := signer.hcpc_expires_on;
    return new;
end
$$;
create trigger check_signature before insert on attune.signature
    for each row execute function attune.check_signature();

-- The record ----------------------------------------------------------------------------------------------------------

-- Whether a registrant signed this very text in this attempt: the author alone, or the supervisor with the author.
create function attune.is_properly_signed(p_record attune.involvement_record) returns boolean
    language sql stable
    set search_path = pg_catalog
begin atomic
    select count(*) filter (where s.capacity = 'AUTHOR') = 1
       and count(*) filter (where s.hcpc_status = 'REGISTERED'
                              and s.hcpc_number is not null
                              and lower(s.hcpc_modality) = 'educational psychologist'
                              and s.hcpc_expires_on >= s.signed_on) > 0
    from attune.signature s
    where s.tenant_id = (p_record).tenant_id and s.record_id = (p_record).id
      and s.attempt = (p_record).attempt and s.text_sha256 = attune.fingerprint((p_record).sections);
end;

create function attune.check_record() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if tg_op <> 'INSERT' and old.state = 'SIGNED' then
        raise exception 'a signed record never changes; a correction is a new one' using
            errcode = 'check_violation', constraint = 'signed_record_is_final';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'a record begins as a draft' using
                errcode = 'check_violation', constraint = 'record_begins_as_draft';
        end if;
        if not exists (select from attune.involvement i where i.tenant_id = new.tenant_id and i.id = new.involvement_id
                          and i.practitioner_id = new.written_by and i.child_id = new.child_id) then
            raise exception 'only the practitioner of the case writes its record' using
                errcode = 'check_violation', constraint = 'written_by_the_practitioner';
        end if;
        if new.correction_of is not null
           and not exists (select from attune.involvement_record r where r.tenant_id = new.tenant_id and r.id = new.correction_of
                              and r.involvement_id = new.involvement_id and r.number = new.number - 1 and r.state = 'SIGNED') then
            raise exception 'a correction follows the record before it, which is signed' using
                errcode = 'check_violation', constraint = 'correction_follows';
        end if;
        return new;
    end if;
    if (new.involvement_id, new.child_id, new.number, new.written_by, new.correction_of)
       is distinct from (old.involvement_id, old.child_id, old.number, old.written_by, old.correction_of) then
        raise exception 'what a record is about does not change' using
            errcode = 'check_violation', constraint = 'record_keeps_its_case';
    end if;
    if old.state = 'AWAITING_SUPERVISOR' and new.sections is distinct from old.sections then
        raise exception 'a record that waits for the supervisor is sent back before it changes' using
            errcode = 'check_violation', constraint = 'signed_text_is_fixed';
    end if;
    if new.state = 'SIGNED' and not attune.is_properly_signed(new) then
        raise exception 'a record is signed by one who is registered as an educational psychologist' using
            errcode = 'check_violation', constraint = 'live_registration';
    end if;
    return new;
end
$$;
create trigger check_record before insert or update or delete on attune.involvement_record
    for each row execute function attune.check_record();

grant execute on function attune.today, attune.fingerprint, attune.is_registered, attune.is_properly_signed to attune_app;
