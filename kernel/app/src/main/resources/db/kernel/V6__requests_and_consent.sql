-- A request for involvement, and consent to it, purpose by purpose.

create table attune.request (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    setting_id  uuid not null,
    raised_by   uuid not null,
    state       text not null default 'DRAFT' check (state in ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    -- Why now, what has been tried (the graduated approach), what is hoped for.
    concern     text not null default '',
    tried       text not null default '',
    hoped       text not null default '',
    sent_at     timestamptz,
    decided_at  timestamptz,
    decided_by  uuid,
    decline_reason text,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, setting_id) references attune.setting,
    foreign key (tenant_id, raised_by) references attune.account,
    foreign key (tenant_id, decided_by) references attune.account,
    check ((state = 'DECLINED') = (decline_reason is not null))
);
select attune.enable_tenant_table('attune.request', 'child_id');
create index on attune.request (tenant_id, state, sent_at, id);
create index on attune.request (tenant_id, setting_id, id);
create index on attune.request (tenant_id, child_id);

-- What is being typed, before there is a child or a request: one row per form, kept as it is typed.
create table attune.form_draft (
    tenant_id   int not null,
    id          uuid not null,
    account_id  uuid not null,
    form        text not null,
    content     jsonb not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references attune.account on delete cascade
);
select attune.enable_tenant_table('attune.form_draft', p_hidden => array['content']::name[]);
create index on attune.form_draft (tenant_id, account_id, form);

-- The words that were put to the family: a version never changes.
create table attune.consent_wording (
    tenant_id   int not null,
    id          uuid not null,
    purpose     text not null,
    title       text not null,
    question    text not null,
    required    boolean not null,
    number      int not null,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, purpose, number)
);
select attune.enable_tenant_table('attune.consent_wording', p_append_only => true);

create table attune.consent (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    request_id  uuid not null,
    contact_id  uuid,
    purpose     text not null,
    wording_id  uuid not null,
    state       text not null check (state in ('REQUESTED', 'GIVEN', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'CONTESTED')),
    -- Who answered, and how.
    giver       text check (giver in ('PARENT', 'YOUNG_PERSON', 'GILLICK_COMPETENT_CHILD')),
    giver_name  text,
    method      text check (method in ('ONLINE', 'SIGNED_FORM', 'VERBAL')),
    answered_at timestamptz,
    document_id uuid,
    witness_note text,
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, request_id, purpose),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, request_id) references attune.request,
    foreign key (tenant_id, contact_id) references attune.contact,
    foreign key (tenant_id, wording_id) references attune.consent_wording,
    foreign key (tenant_id, document_id) references attune.document,
    check (method <> 'SIGNED_FORM' or document_id is not null),
    check (method <> 'VERBAL' or witness_note is not null)
);
select attune.enable_tenant_table('attune.consent', 'child_id');
create index on attune.consent (tenant_id, child_id, purpose);

-- A link sent to a parent. It shows nothing; with a code it opens the questions.
create table attune.consent_invitation (
    tenant_id   int not null,
    id          uuid not null,
    child_id    uuid not null,
    request_id  uuid not null,
    contact_id  uuid not null,
    token_hash  text not null,
    expires_at  timestamptz not null,
    code_hash   text,
    code_expires_at timestamptz,
    code_tries  int not null default 0,
    codes_sent  int not null default 0,
    wrong_answers int not null default 0,
    state       text not null default 'OPEN' check (state in ('OPEN', 'ANSWERED', 'DEAD')),
    version     int not null default 1,
    created_at  timestamptz,
    created_by  text,
    changed_at  timestamptz,
    changed_by  text,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    foreign key (tenant_id, child_id) references attune.child,
    foreign key (tenant_id, request_id) references attune.request,
    foreign key (tenant_id, contact_id) references attune.contact
);
select attune.enable_tenant_table('attune.consent_invitation', 'child_id', array['token_hash', 'code_hash']::name[]);
create index on attune.consent_invitation (tenant_id, request_id);
