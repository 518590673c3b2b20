-- The file that a bank was imported from last, as it was written: its export changes only what has changed since.
create table bank_source (
    bank_id bigint not null,
    source  longtext not null,
    constraint bank_source_pk primary key (bank_id),
    constraint bank_source_bank foreign key (bank_id) references bank_bank (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
