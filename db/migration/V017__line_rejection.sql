-- Who listened to a line and could not understand it. Whoever approves it later takes that back.
alter table roleplay_line_audio add column rejected_by bigint;
alter table roleplay_line_audio add column rejected_at datetime(6);
