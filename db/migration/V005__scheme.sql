-- Published schemes and rubrics: the text as published, never changed.
create table scheme_version (
    id           bigint not null,
    scheme_key   varchar(60) not null,
    number       int not null,
    track        varchar(20) not null,
    effective_on date not null,
    source       longtext not null,
    sha256       binary(32) not null,
    published_at datetime(6) not null,
    constraint scheme_version_pk primary key (id),
    constraint scheme_version_number unique (scheme_key, number)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

create table scheme_rubric (
    id           bigint not null,
    rubric_key   varchar(60) not null,
    number       int not null,
    source       longtext not null,
    sha256       binary(32) not null,
    published_at datetime(6) not null,
    constraint scheme_rubric_pk primary key (id),
    constraint scheme_rubric_number unique (rubric_key, number)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
