-- By which name an item's text names a recording, and the SHA-256 of its sound: 16-bit samples at 16 kHz, whatever file it came in. Both are unknown of
-- recordings from before. Machine voices have neither.
alter table bank_audio add column file_name varchar(200);
alter table bank_audio add column sha256 binary(32);
create index bank_audio_sha256 on bank_audio (sha256);
-- The revision of a draft whose text was last written by hand: later ones are recordings, which an open page does not overwrite.
alter table bank_item_version add column text_revision int default 0 not null;
update bank_item_version set text_revision = revision;
