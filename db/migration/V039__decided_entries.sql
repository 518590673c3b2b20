-- How many entries of the journal a decision on late answers is about: moments of arrival, of one node or of several, cannot tell that exactly.
alter table delivery_late_decision add column entries int default 0 not null;
update delivery_late_decision set entries = (
    select coalesce(max(exam_answer.link), 0) from exam_answer
    where exam_answer.sitting_id = delivery_late_decision.attempt_id and exam_answer.received_at <= delivery_late_decision.decided_at);
