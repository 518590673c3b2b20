-- Which versions of materials a release has brought, as is known of items; and whether a bank's text was given by the house, although it may say
-- the same as the release's.
alter table bank_material_version add column shipped boolean default false not null;
alter table bank_source add column own boolean default false not null;
