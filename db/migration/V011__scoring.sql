-- Superseded with a reason, never overwritten; live_attempt: one valid result an attempt.
-- margin: standard error in percent of attainable, absent where it cannot be told.
create table scoring_result (
    id                bigint not null,
    case_id           bigint not null,
    assignment_id     bigint not null,
    attempt_id        bigint not null,
    scheme_version_id bigint not null,
    component         varchar(40) not null,
    kind              varchar(10) not null,
    attempt_no        int not null,
    gained            decimal(12,4) not null,
    attainable        decimal(12,4) not null,
    margin            decimal(8,4),
    critical_failed   boolean not null,
    computed_at       datetime(6) not null,
    superseded_at     datetime(6),
    supersede_reason  varchar(400),
    live_attempt      bigint generated always as (case when superseded_at is null then attempt_id else null end),
    constraint scoring_result_pk primary key (id),
    constraint scoring_result_live unique (live_attempt),
    constraint scoring_result_case foreign key (case_id) references delivery_case (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index scoring_result_by_case on scoring_result (case_id);
create index scoring_result_by_attempt on scoring_result (attempt_id);

create table scoring_result_part (
    result_id  bigint not null,
    competency varchar(40) not null,
    gained     decimal(12,4) not null,
    attainable decimal(12,4) not null,
    parts      int not null,
    margin     decimal(8,4),
    constraint scoring_result_part_pk primary key (result_id, competency),
    constraint scoring_result_part_of foreign key (result_id) references scoring_result (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- Raw scores of items: what statistics are made of.
create table scoring_item_score (
    result_id       bigint not null,
    place           int not null,
    item_version_id bigint not null,
    competency      varchar(40) not null,
    standing        varchar(12) not null,
    gained          decimal(12,4) not null,
    attainable      decimal(12,4) not null,
    spent_ms        int not null,
    constraint scoring_item_score_pk primary key (result_id, place),
    constraint scoring_item_score_standing check (standing in ('ANSWERED', 'OMITTED', 'NOT_REACHED')),
    constraint scoring_item_score_of foreign key (result_id) references scoring_result (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
