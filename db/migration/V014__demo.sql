-- One row: when the demo people were begun, and when they were all there. Begun and not finished: the data is incomplete.
create table demo_seeding (
    id          int not null,
    seed        bigint not null,
    begun_at    datetime(6) not null,
    finished_at datetime(6),
    constraint demo_seeding_pk primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
