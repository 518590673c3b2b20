-- A case that ended before the committee decided takes no further attempt, rating or result.
alter table delivery_case add column ended_at datetime(6);

-- How an undecided case came to its end. The reason is the training department's; a candidate need not give one.
create table certification_ending (
    case_id  bigint not null,
    cause    varchar(20) not null,
    reason   varchar(2000) not null,
    ended_by bigint not null,
    ended_at datetime(6) not null,
    constraint certification_ending_pk primary key (case_id),
    constraint certification_ending_cause check (cause in ('TRAINING', 'CONSENT')),
    constraint certification_ending_case foreign key (case_id) references certification_case (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- That something of a case was erased, when and why; what it was is gone.
create table certification_erasure (
    case_id   bigint not null,
    what      varchar(20) not null,
    cause     varchar(20) not null,
    erased_at datetime(6) not null,
    constraint certification_erasure_pk primary key (case_id, what),
    constraint certification_erasure_what check (what in ('RECORDINGS', 'RECORDS')),
    constraint certification_erasure_cause check (cause in ('RETENTION', 'CONSENT')),
    constraint certification_erasure_case foreign key (case_id) references certification_case (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
