-- When a child's record is deleted because its time is over, the line of what was charged stays, or the setting's balance would
-- change: it forgets for whom and for which work it was.
alter table plugin_traded_hours.ledger_entry
    drop constraint ledger_entry_check1,
    add constraint only_work_is_charged check (kind <> 'BOUGHT' or activity_id is null);
select attune.forget_on_erasure('plugin_traded_hours.ledger_entry', array['child_id', 'activity_id', 'involvement_id', 'note']);
