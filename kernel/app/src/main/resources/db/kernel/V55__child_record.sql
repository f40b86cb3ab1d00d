-- The record of a child or young person in full: what they are called, where they are and were, what help they have, how they
-- and their people are reached, and what makes them vulnerable. What is so today stands on the child, what was so before in a
-- table beside it, written by the database so that no code can forget it.

-- The Department for Education's number of a pupil: a check letter, 11 digits, and a digit or (temporary) a letter.
-- "UPNs: a guide for schools and local authorities", annex: the values of characters 2 to 13 times 2 to 13, modulo 23.
create function attune.is_upn(p_upn text) returns boolean
    language sql immutable
    set search_path = pg_catalog
begin atomic
    select coalesce(p_upn ~ '^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$', false)
       and left(p_upn, 1) = substr('ABCDEFGHJKLMNPQRTUVWXYZ', (
               select sum(i * (strpos(case when substr(p_upn, i, 1) ~ '[0-9]' then '0123456789' else 'ABCDEFGHJKLMNPQRTUVWXYZ' end,
                                      substr(p_upn, i, 1)) - 1))
               from generate_series(2, 13) i)::int % 23 + 1, 1);
end;

alter table attune.child
    add column pronouns text not null default '',
    add column upn text constraint upn_has_its_letter check (upn is null or attune.is_upn(upn)),
    -- Another record that its writer could not see has the same number: two to be looked at by whoever may.
    add column upn_in_doubt boolean not null default false,
    -- Null: not known since when.
    add column setting_since date,
    -- Years above (or below, negative) the year group of their age.
    add column year_offset int not null default 0 constraint year_offset_is_small check (year_offset between -2 and 2),
    add column sen_status text not null default 'NONE' check (sen_status in ('NONE', 'SUPPORT', 'ASSESSMENT', 'PLAN')),
    add column sen_since date,
    add column home_languages text not null default '',
    add column interpreter_needed boolean not null default false,
    add column interpreter_language text not null default '';
create unique index upn_once on attune.child (tenant_id, upn) where not upn_in_doubt;
create index on attune.child (tenant_id, date_of_birth);

create table attune.child_setting_before (
    tenant_id   int not null,
    id          uuid not null default uuidv7(),
    child_id    uuid not null,
    -- Null: at no setting.
    setting_id  uuid,
    from_on     date,
    to_on       date not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, setting_id) references attune.setting,
    constraint moved_after_they_came check (to_on >= from_on)
);
select attune.enable_tenant_table('attune.child_setting_before', 'child_id', p_append_only => true);
create index on attune.child_setting_before (tenant_id, child_id);

create table attune.child_sen_before (
    tenant_id   int not null,
    id          uuid not null default uuidv7(),
    child_id    uuid not null,
    status      text not null,
    from_on     date,
    to_on       date not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    constraint sen_changed_after_it_began check (to_on >= from_on)
);
select attune.enable_tenant_table('attune.child_sen_before', 'child_id', p_append_only => true);
create index on attune.child_sen_before (tenant_id, child_id);

create function attune.keep_what_was_before() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if old.setting_id is distinct from new.setting_id then
        insert into attune.child_setting_before (tenant_id, child_id, setting_id, from_on, to_on)
        values (old.tenant_id, old.id, old.setting_id, old.setting_since,
                case when new.setting_since is distinct from old.setting_since then coalesce(new.setting_since, attune.today())
                     else attune.today() end);
    end if;
    if old.sen_status <> new.sen_status then
        insert into attune.child_sen_before (tenant_id, child_id, status, from_on, to_on)
        values (old.tenant_id, old.id, old.sen_status, old.sen_since,
                case when new.sen_since is distinct from old.sen_since then coalesce(new.sen_since, attune.today())
                     else attune.today() end);
    end if;
    return null;
end
$$;
create trigger keep_what_was_before after update of setting_id, sen_status on attune.child
    for each row execute function attune.keep_what_was_before();

-- How each person may be reached, and whether.
alter table attune.contact
    add column phone text not null default '',
    add column address text not null default '',
    add column lives_with boolean not null default false,
    add column preferred_way text check (preferred_way in ('EMAIL', 'MOBILE', 'PHONE', 'POST')),
    -- When and how it is safe to get in touch: "never at home", "not the shared inbox".
    add column safe_note text not null default '',
    add column do_not_contact boolean not null default false;

create table attune.vulnerability (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    kind        text not null check (kind in ('LOOKED_AFTER', 'SOCIAL_CARE', 'ADOPTED_OR_GUARDIANSHIP', 'AT_RISK_OF_EXCLUSION',
                    'OUT_OF_SETTING', 'YOUNG_CARER', 'REFUGEE', 'ASYLUM_SEEKER', 'TRAVELLER', 'OTHER')),
    -- What it is, where it is another.
    described   text not null default '',
    from_on     date not null,
    to_on       date,
    -- Who says so: a social worker's letter, the Virtual School's list.
    source      text not null check (source <> ''),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    constraint vulnerability_ends_after_it_begins check (to_on >= from_on),
    constraint another_is_described check (kind <> 'OTHER' or described <> '')
);
select attune.enable_tenant_table('attune.vulnerability', 'child_id');
create index on attune.vulnerability (tenant_id, child_id);
