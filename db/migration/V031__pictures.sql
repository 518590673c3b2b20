-- The pictures of an item's version, by the names that its text has for them. What is in the vault was written anew from the file
-- that was given; both digests are kept, so that the same file is known again.
create table bank_picture (
    item_version_id bigint not null,
    file_name       varchar(100) not null,
    media_type      varchar(40) not null,
    width           int not null,
    height          int not null,
    sha256          binary(32) not null,
    given_sha256    binary(32) not null,
    blob_id         bigint not null,
    made_at         datetime(6) not null,
    constraint bank_picture_pk primary key (item_version_id, file_name),
    constraint bank_picture_version foreign key (item_version_id) references bank_item_version (id),
    constraint bank_picture_blob foreign key (blob_id) references vault_blob (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index bank_picture_content on bank_picture (sha256);
