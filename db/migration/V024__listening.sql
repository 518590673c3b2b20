-- What is heard with an item, made ahead of time: a language has one sound for ever, as the version never changes.
create table bank_audio (
    item_version_id bigint not null,
    language        varchar(10) not null,
    media_type      varchar(40) not null,
    voice           varchar(80) not null,
    milliseconds    int not null,
    blob_id         bigint not null,
    made_at         datetime(6) not null,
    constraint bank_audio_pk primary key (item_version_id, language),
    constraint bank_audio_version foreign key (item_version_id) references bank_item_version (id),
    constraint bank_audio_blob foreign key (blob_id) references vault_blob (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- Each time that a candidate was given an item's sound. Insert only; the same key again is the same play.
create table exam_play (
    sitting_id bigint not null,
    place      int not null,
    number     int not null,
    play_key   varchar(60) not null,
    played_at  datetime(6) not null,
    constraint exam_play_pk primary key (sitting_id, place, number),
    constraint exam_play_once unique (sitting_id, place, play_key),
    constraint exam_play_sitting foreign key (sitting_id) references exam_sitting (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
