create table certification_case (
    id                bigint not null,
    person_id         bigint not null,
    track             varchar(20) not null,
    level             varchar(3) not null,
    scheme_version_id bigint not null,
    state             varchar(20) not null,
    round             int not null,
    opened_at         datetime(6) not null,
    decided_at        datetime(6),
    version           int not null,
    constraint certification_case_pk primary key (id),
    constraint certification_case_state check (state in ('EXAMINATION', 'DECISION', 'CONDITIONAL', 'PASSED', 'FAILED', 'WITHDRAWN')),
    constraint certification_case_of foreign key (id) references delivery_case (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index certification_case_by_state on certification_case (state);
create index certification_case_by_person on certification_case (person_id);

-- Each vote. side makes the database refuse a voter who trained or rated the candidate.
create table certification_vote (
    id        bigint not null,
    case_id   bigint not null,
    round     int not null,
    person_id bigint not null,
    side      varchar(20) default 'DECIDES' not null,
    outcome   varchar(12) not null,
    reason    varchar(2000) not null,
    cast_at   datetime(6) not null,
    constraint certification_vote_pk primary key (id),
    constraint certification_vote_once unique (case_id, round, person_id),
    constraint certification_vote_side check (side = 'DECIDES'),
    constraint certification_vote_outcome check (outcome in ('PASS', 'CONDITIONAL', 'FAIL')),
    constraint certification_vote_involved foreign key (case_id, person_id, side)
        references delivery_involvement (case_id, person_id, side)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

create table certification_decision (
    id         bigint not null,
    case_id    bigint not null,
    round      int not null,
    outcome    varchar(12) not null,
    reason     varchar(4000) not null,
    decided_at datetime(6) not null,
    constraint certification_decision_pk primary key (id),
    constraint certification_decision_round unique (case_id, round),
    constraint certification_decision_case foreign key (case_id) references certification_case (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

create table certification_nonconformity (
    id           bigint not null,
    case_id      bigint not null,
    round        int not null,
    proposed_by  bigint not null,
    component    varchar(40),
    competency   varchar(40),
    finding      varchar(2000) not null,
    remedy       varchar(10) not null,
    due_on       date not null,
    state        varchar(10) not null,
    root_cause   varchar(2000),
    action_taken varchar(2000),
    evidence_id  bigint,
    evidence_name varchar(200),
    closed_by    bigint,
    closed_at    datetime(6),
    closing_note varchar(2000),
    version      int not null,
    constraint certification_nonconformity_pk primary key (id),
    constraint certification_nonconformity_remedy check (remedy in ('EVIDENCE', 'RESIT')),
    constraint certification_nonconformity_state check (state in ('PROPOSED', 'OPEN', 'ANSWERED', 'CLOSED')),
    constraint certification_nonconformity_case foreign key (case_id) references certification_case (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index certification_nonconformity_by_case on certification_nonconformity (case_id);

-- The legal status of a person's certification; the signed artefact is credential's.
create table certification_certification (
    id                bigint not null,
    case_id           bigint not null,
    person_id         bigint not null,
    track             varchar(20) not null,
    level             varchar(3) not null,
    scheme_version_id bigint not null,
    valid_from        date not null,
    valid_until       date not null,
    constraint certification_certification_pk primary key (id),
    constraint certification_certification_case unique (case_id),
    constraint certification_certification_of foreign key (case_id) references certification_case (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index certification_certification_by_person on certification_certification (person_id);
create index certification_certification_by_end on certification_certification (valid_until);

-- History of the status; the highest seq is current. Expiry follows from valid_until.
create table certification_status (
    certification_id bigint not null,
    seq              int not null,
    status           varchar(10) not null,
    since            datetime(6) not null,
    reason           varchar(2000) not null,
    set_by           bigint,
    constraint certification_status_pk primary key (certification_id, seq),
    constraint certification_status_kind check (status in ('ACTIVE', 'SUSPENDED', 'WITHDRAWN')),
    constraint certification_status_of foreign key (certification_id) references certification_certification (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
