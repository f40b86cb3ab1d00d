-- A draft that was sent has become the request: it goes with the same statement, so that there is never both or neither.
create function attune.drop_sent_draft() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    delete from attune.form_draft d
    where d.tenant_id = new.tenant_id and d.id = new.submission_id and d.account_id = new.raised_by;
    return null;
end
$$;
create trigger drop_sent_draft after insert on attune.request
    for each row execute function attune.drop_sent_draft();
