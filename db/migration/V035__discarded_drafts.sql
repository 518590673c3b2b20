-- A draft that was given up was never approved, and no file brings it back. Of those before, too, it can be told.
alter table bank_item_version drop constraint bank_item_version_retired_for;
alter table bank_item_version add constraint bank_item_version_retired_for check (retired_for in ('REPLACED', 'GONE', 'PERSON', 'EXPOSURE', 'DISCARDED'));
update bank_item_version set retired_for = 'DISCARDED' where state = 'RETIRED' and retired_for is null and approved_at is null;
