-- In which languages a text of it is missing, with spaces between; empty if none is. So that lists can be filtered by it: it follows from the
-- texts with each save. Of those before, only drafts may lack any; in their JSON, en stands before zh-CN.
alter table bank_item_version add column lacks varchar(60) default '' not null;
update bank_item_version set lacks = 'en'
where (state = 'DRAFT' or retired_for = 'DISCARDED')
  and (source not like '%"stem":{%' or source like '%"en":""%' or source like '%{"zh-CN":%');
update bank_item_version set lacks = trim(concat(lacks, ' zh-CN'))
where (state = 'DRAFT' or retired_for = 'DISCARDED')
  and (source not like '%"stem":{%' or source like '%"zh-CN":""%'
    or (char_length(source) - char_length(replace(source, '"en":', ''))) / 5
     - (char_length(source) - char_length(replace(source, '"zh-CN":', ''))) / 8
     + (char_length(source) - char_length(replace(source, '{"zh-CN":', ''))) / 9 > 0);
