-- Two roles of people of the authority who are not of the service: they ask for children in care, and see those alone.
alter table attune.account_role drop constraint account_role_role_check;
alter table attune.account_role add constraint account_role_role_check check (role in
    ('ADMINISTRATOR', 'PRINCIPAL', 'PRACTITIONER', 'TRAINEE', 'BUSINESS_SUPPORT', 'SETTING_USER', 'VIRTUAL_SCHOOL', 'SOCIAL_WORKER'));
