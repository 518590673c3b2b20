-- In which languages a text of it is missing, with spaces between, empty if none is. So that lists can be filtered by it: it follows from the
-- texts with each save. Of those before, only what was never approved may lack any; in their JSON, en stands before zh-CN. Recordings are no texts.
alter table bank_item_version add column lacks varchar(60) default '' not null;
alter table bank_item_version add column texts longtext;
update bank_item_version set texts = regexp_replace(source, '"files":[{][^}]*[}]', '')
where state = 'DRAFT' or retired_for = 'DISCARDED';
update bank_item_version set lacks = 'en'
where texts not like '%"stem":{%' or texts like '%"en":""%' or texts like '%{"zh-CN":%';
update bank_item_version set lacks = trim(concat(lacks, ' zh-CN'))
where texts not like '%"stem":{%' or texts like '%"zh-CN":""%'
   or (char_length(texts) - char_length(replace(texts, '"en":', ''))) / 5
    - (char_length(texts) - char_length(replace(texts, '"zh-CN":', ''))) / 8
    + (char_length(texts) - char_length(replace(texts, '{"zh-CN":', ''))) / 9 > 0;
alter table bank_item_version drop column texts;
