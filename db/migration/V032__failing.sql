-- Cases that the committee failed have ended, too: what was begun in them counts as used.
update delivery_case
set ended_at = (select decided_at from certification_case where certification_case.id = delivery_case.id)
where ended_at is null
    and id in (select id from certification_case where state = 'FAILED');

-- A resit that stayed below its cut waits for the conditions beside it, and then for the committee.
alter table certification_nonconformity drop constraint certification_nonconformity_state;
alter table certification_nonconformity add constraint certification_nonconformity_state
    check (state in ('PROPOSED', 'OPEN', 'ANSWERED', 'CLOSED', 'UNMET', 'LAPSED'));
