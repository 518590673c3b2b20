create table credential_counter (
    series varchar(20) not null,
    last_number bigint not null,
    constraint credential_counter_pk primary key (series)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

create table credential_credential (
    id               bigint not null,
    certification_id bigint not null,
    number           varchar(30) not null,
    code             varchar(40) not null,
    holder           varchar(100) not null,
    language         varchar(10) not null,
    issued_at        datetime(6) not null,
    certificate_id   bigint,
    superseded_at    datetime(6),
    constraint credential_credential_pk primary key (id),
    constraint credential_credential_number unique (number),
    constraint credential_credential_code unique (code),
    constraint credential_credential_of foreign key (certification_id) references certification_certification (id),
    constraint credential_credential_pdf foreign key (certificate_id) references vault_blob (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index credential_credential_by_certification on credential_credential (certification_id);
