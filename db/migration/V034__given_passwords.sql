-- A password that an administrator handed over opens the account only until the person has chosen their own.
alter table account_person add column password_given boolean not null default false;
