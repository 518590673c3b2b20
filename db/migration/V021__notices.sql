-- What a person is told: a key of the translation bundles with its arguments, so that everybody reads it in their language.
create table notice_notice (
    id        bigint not null,
    person_id bigint not null,
    template  varchar(80) not null,
    arguments varchar(4000) not null,
    way       varchar(200),
    sent_at   datetime(6) not null,
    read_at   datetime(6),
    constraint notice_notice_pk primary key (id),
    constraint notice_notice_person foreign key (person_id) references account_person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index notice_notice_by_person on notice_notice (person_id, read_at);

-- An appointment in a notice, for calendars (RFC 5545): a stable uid, and a sequence that grows with each change.
create table notice_event (
    notice_id bigint not null,
    uid       varchar(80) not null,
    sequence  int not null,
    cancelled boolean not null,
    starts_at datetime(6) not null,
    ends_at   datetime(6) not null,
    title     varchar(200) not null,
    place     varchar(400) not null,
    constraint notice_event_pk primary key (notice_id),
    constraint notice_event_once unique (uid, sequence),
    constraint notice_event_of foreign key (notice_id) references notice_notice (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
