-- Who wrote a version of a material, so that nobody approves an item on a text of their own. Null: it came with its bank's file.
alter table bank_material_version add column written_by bigint;
alter table bank_material_version add constraint bank_material_version_written_by foreign key (written_by) references account_person (id);

-- What a bank's file does to items stands in their history.
alter table bank_act drop constraint bank_act_act;
alter table bank_act add constraint bank_act_act check (act in ('BEGUN', 'SUBMITTED', 'RETURNED', 'APPROVED', 'RETIRED', 'RESTORED', 'CAME', 'REPLACED', 'GONE'));
