-- Cases that the committee failed have ended, too: what was begun in them counts as used.
update delivery_case
set ended_at = (select decided_at from certification_case where certification_case.id = delivery_case.id)
where ended_at is null
    and id in (select id from certification_case where state = 'FAILED');
