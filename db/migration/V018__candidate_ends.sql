-- Candidates may end their own cases, too.
alter table certification_ending drop constraint certification_ending_cause;
alter table certification_ending add constraint certification_ending_cause check (cause in ('TRAINING', 'CANDIDATE', 'CONSENT'));
