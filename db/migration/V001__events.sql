-- Publications of domain events that a listener has not completed yet (Spring Modulith's JDBC registry).
create table EVENT_PUBLICATION (
    id                     ${uuid} not null,
    listener_id            varchar(512) not null,
    event_type             varchar(512) not null,
    serialized_event       varchar(4000) not null,
    publication_date       timestamp(6) not null,
    completion_date        timestamp(6) default null null,
    status                 varchar(20),
    completion_attempts    int,
    last_resubmission_date timestamp(6) default null null,
    constraint event_publication_pk primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index event_publication_by_completion on EVENT_PUBLICATION (completion_date);
