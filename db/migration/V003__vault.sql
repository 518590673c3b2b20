-- A key of its own for each recording or document, wrapped by the master key, which is never in the database.
-- Erasing a recording destroys wrapped_key.
create table vault_key (
    id          bigint not null,
    purpose     varchar(30) not null,
    wrapped_by  varchar(40) not null,
    wrapped_key varbinary(1024),
    created_at  datetime(6) not null,
    erased_at   datetime(6),
    constraint vault_key_pk primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- Ciphertext lies in a file named by the id; sha256 and size are the plaintext's.
create table vault_blob (
    id         bigint not null,
    key_id     bigint not null,
    purpose    varchar(30) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null,
    sha256     binary(32) not null,
    stored_at  datetime(6) not null,
    constraint vault_blob_pk primary key (id),
    constraint vault_blob_key foreign key (key_id) references vault_key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
