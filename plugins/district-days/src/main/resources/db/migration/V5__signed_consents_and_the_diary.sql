-- The scan of what the family signed: a file of the child's record.
alter table plugin_district_days.vig_consent add column scan_id uuid;
alter table plugin_district_days.vig_consent add foreign key (tenant_id, scan_id) references attune.document;
create index on plugin_district_days.vig_consent (tenant_id, scan_id) where scan_id is not null;

-- So much of an entry stands in the diary already, as a session that was booked, and counts in somebody's week there.
alter table plugin_district_days.worked add column diary_minutes int not null default 0;
alter table plugin_district_days.worked add constraint diary_minutes_are_part_of_it check (diary_minutes between 0 and minutes);
