-- A pause that is running: its time enters the ledger when it ends.
alter table delivery_attempt add column paused_at datetime(6);
alter table delivery_attempt add column paused_by bigint;
alter table delivery_attempt add column pause_reason varchar(200);

-- One act may give time to many attempts: to each of them once, however often it is repeated.
alter table delivery_clock_entry add column act_id bigint;
alter table delivery_clock_entry add constraint delivery_clock_entry_once unique (act_id, attempt_id);

-- When nobody was served. Noticed by the pulse or told by an invigilator; credited by a person.
create table delivery_outage (
    id          bigint not null,
    from_at     datetime(6) not null,
    to_at       datetime(6) not null,
    noticed     boolean not null,
    reason      varchar(200),
    credited_by bigint,
    credited_at datetime(6),
    constraint delivery_outage_pk primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- When any node last wrote that it was at work. One row.
create table delivery_pulse (
    id      int not null,
    beat_at datetime(6) not null,
    constraint delivery_pulse_pk primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- When something last came from an attempt's browser. Written for many at once, some seconds after the fact.
create table delivery_presence (
    attempt_id bigint not null,
    heard_at   datetime(6) not null,
    constraint delivery_presence_pk primary key (attempt_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- What a person is granted for exams: in general, or for one assignment, which then goes before the general.
create table delivery_accommodation (
    id            bigint not null,
    person_id     bigint not null,
    assignment_id bigint,
    extra_percent int not null,
    breaks        varchar(200) not null,
    larger_text   boolean not null,
    reason        varchar(200) not null,
    granted_by    bigint,
    granted_at    datetime(6) not null,
    ended_at      datetime(6),
    constraint delivery_accommodation_pk primary key (id),
    constraint delivery_accommodation_extra check (extra_percent between 0 and 200),
    constraint delivery_accommodation_person foreign key (person_id) references account_person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- Whether answers that came late count: the newest decision of an attempt holds.
create table delivery_late_decision (
    id         bigint not null,
    attempt_id bigint not null,
    counts     boolean not null,
    reason     varchar(200) not null,
    decided_by bigint,
    decided_at datetime(6) not null,
    constraint delivery_late_decision_pk primary key (id),
    constraint delivery_late_decision_attempt foreign key (attempt_id) references delivery_attempt (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index delivery_assignment_by_window on delivery_assignment (state, closes_at);
