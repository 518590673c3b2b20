-- What a start left of the content that comes with Callworthy, in the order in which starts found anything else than the one before: the last row holds.
create table demo_left_content (
    id    bigint not null,
    parts longtext not null,
    seen  boolean not null default false,
    constraint demo_left_content_pk primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
