-- Which file of a bank came last with the application, beside the one that came last at all, and which versions that file has: with the
-- next release only they go. What a release withdrew is told from what is gone from the house's own file.
alter table bank_bank add column shipped_sha256 binary(32);
alter table bank_item_version add column shipped boolean default false not null;
alter table bank_item_version drop constraint bank_item_version_retired_for;
alter table bank_item_version add constraint bank_item_version_retired_for check (retired_for in ('REPLACED', 'GONE', 'PERSON', 'EXPOSURE', 'DISCARDED', 'WITHDRAWN'));
