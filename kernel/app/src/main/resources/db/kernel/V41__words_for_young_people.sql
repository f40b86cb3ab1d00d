-- What a yes means, in plain words, and the same question to somebody about themselves. A wording that has none of them asks
-- a young person what it asks a parent.
alter table attune.consent_wording
    add column explanation text not null default '',
    add column young_question text not null default '',
    add column young_explanation text not null default '';
