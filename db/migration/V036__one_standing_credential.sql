-- One credential stands for a certification, however often and wherever it is issued.
alter table credential_credential
    add column live_certification bigint generated always as (case when superseded_at is null then certification_id else null end);
alter table credential_credential
    add constraint credential_credential_standing unique (live_certification);
