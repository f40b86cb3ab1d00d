-- Sessions that the service alone books, for people who have no account: foster carers, social workers, parents. No setting sees them.
alter table attune.offer add column service_only boolean not null default false;
alter table attune.offer add constraint offer_of_the_service_is_for_no_setting check (not (service_only and for_everyone));
