-- Append-only. An act and its entry are one transaction; the sealer chains entries afterwards.
create table audit_entry (
    id           bigint not null,
    at           datetime(6) not null,
    actor_id     bigint,
    act          varchar(60) not null,
    subject_kind varchar(40) not null,
    subject_id   bigint not null,
    detail       varchar(2000) not null,
    constraint audit_entry_pk primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index audit_entry_by_subject on audit_entry (subject_kind, subject_id);
create index audit_entry_by_time on audit_entry (at);

-- Entries that the sealer has not chained yet.
create table audit_pending (
    entry_id bigint not null,
    constraint audit_pending_pk primary key (entry_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

create table audit_seal (
    link       bigint not null,
    entry_id   bigint not null,
    chain_hash binary(32) not null,
    sealed_at  datetime(6) not null,
    constraint audit_seal_pk primary key (link),
    constraint audit_seal_entry unique (entry_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- One row: the chain's end. Whoever seals locks it.
create table audit_head (
    id         int not null,
    link       bigint not null,
    chain_hash binary(32) not null,
    constraint audit_head_pk primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
insert into audit_head (id, link, chain_hash)
values (1, 0, X'0000000000000000000000000000000000000000000000000000000000000000');
