-- Essays are longer than the responses to other items.
alter table exam_answer modify column response mediumtext;
