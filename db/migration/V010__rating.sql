-- side makes the database refuse a rater who decides the case; live_place, two raters in one place. A replaced one stays.
create table rating_assignment (
    id             bigint not null,
    performance_id bigint not null,
    case_id        bigint not null,
    rater_id       bigint not null,
    side           varchar(20) default 'TRAINED_OR_RATED' not null,
    rubric_id      bigint not null,
    place          int not null,
    state          varchar(10) not null,
    assigned_at    datetime(6) not null,
    assigned_by    bigint,
    due_at         datetime(6) not null,
    submitted_at   datetime(6),
    replaced_at    datetime(6),
    replaced_by    bigint,
    live_place     int generated always as (case when state = 'REPLACED' then null else place end),
    constraint rating_assignment_pk primary key (id),
    constraint rating_assignment_once unique (performance_id, rater_id),
    constraint rating_assignment_live unique (performance_id, live_place),
    constraint rating_assignment_side check (side = 'TRAINED_OR_RATED'),
    constraint rating_assignment_state check (state in ('OPEN', 'SUBMITTED', 'REPLACED')),
    constraint rating_assignment_involved foreign key (case_id, rater_id, side)
        references delivery_involvement (case_id, person_id, side)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index rating_assignment_by_rater on rating_assignment (rater_id, state);

create table rating_score (
    assignment_id bigint not null,
    criterion     varchar(60) not null,
    score         int,
    note          varchar(2000) not null,
    pinned_ms     int,
    saved_at      datetime(6) not null,
    constraint rating_score_pk primary key (assignment_id, criterion),
    constraint rating_score_range check (score between 0 and 4),
    constraint rating_score_assignment foreign key (assignment_id) references rating_assignment (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- Performances for which raters are missing; tried again until there are as many as wanted.
create table rating_waiting (
    performance_id bigint not null,
    wanted         int not null,
    since          datetime(6) not null,
    tried_at       datetime(6) not null,
    constraint rating_waiting_pk primary key (performance_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- What the ratings of a performance come to.
create table rating_outcome (
    performance_id  bigint not null,
    case_id         bigint not null,
    ratings         int not null,
    gained          decimal(12,4) not null,
    attainable      decimal(12,4) not null,
    critical_failed boolean not null,
    settled_at      datetime(6) not null,
    constraint rating_outcome_pk primary key (performance_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

create table rating_outcome_criterion (
    performance_id  bigint not null,
    criterion       varchar(60) not null,
    place           int not null,
    competency      varchar(40) not null,
    weight          int not null,
    score           decimal(6,4) not null,
    critical_failed boolean not null,
    constraint rating_outcome_criterion_pk primary key (performance_id, criterion),
    constraint rating_outcome_criterion_of foreign key (performance_id) references rating_outcome (performance_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
