-- Who wrote a version of a material, so that nobody approves an item on a text of their own. Null: it came with its bank's file.
alter table bank_material_version add column written_by bigint;
alter table bank_material_version add constraint bank_material_version_written_by foreign key (written_by) references account_person (id);
