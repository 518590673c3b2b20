-- open_key names person, track and level while the case is undecided: at most one open case of each.
create table certification_case (
    id                bigint not null,
    person_id         bigint not null,
    track             varchar(20) not null,
    level             varchar(3) not null,
    scheme_version_id bigint not null,
    state             varchar(20) not null,
    round             int not null,
    state_since       datetime(6) not null,
    opened_at         datetime(6) not null,
    decided_at        datetime(6),
    open_key          varchar(60),
    version           int not null,
    constraint certification_case_pk primary key (id),
    constraint certification_case_open unique (open_key),
    constraint certification_case_person unique (id, person_id),
    constraint certification_case_state check (state in ('EXAMINATION', 'DECISION', 'CONDITIONAL', 'PASSED', 'FAILED', 'WITHDRAWN')),
    constraint certification_case_of foreign key (id) references delivery_case (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index certification_case_by_state on certification_case (state);
create index certification_case_by_person on certification_case (person_id);

-- Each vote. side makes the database refuse a voter who trained or rated the candidate; candidate_id one who is the candidate.
create table certification_vote (
    id           bigint not null,
    case_id      bigint not null,
    candidate_id bigint not null,
    round        int not null,
    person_id    bigint not null,
    side         varchar(20) default 'DECIDES' not null,
    outcome      varchar(12) not null,
    reason       varchar(2000) not null,
    cast_at      datetime(6) not null,
    constraint certification_vote_pk primary key (id),
    constraint certification_vote_once unique (case_id, round, person_id),
    constraint certification_vote_side check (side = 'DECIDES'),
    constraint certification_vote_not_self check (person_id <> candidate_id),
    constraint certification_vote_outcome check (outcome in ('PASS', 'CONDITIONAL', 'FAIL')),
    constraint certification_vote_of foreign key (case_id, candidate_id) references certification_case (id, person_id),
    constraint certification_vote_involved foreign key (case_id, person_id, side)
        references delivery_involvement (case_id, person_id, side)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- What the votes of a round came to; who voted so, and why, is in certification_vote.
create table certification_decision (
    id         bigint not null,
    case_id    bigint not null,
    round      int not null,
    outcome    varchar(12) not null,
    decided_at datetime(6) not null,
    constraint certification_decision_pk primary key (id),
    constraint certification_decision_round unique (case_id, round),
    constraint certification_decision_outcome check (outcome in ('PASS', 'CONDITIONAL', 'FAIL')),
    constraint certification_decision_case foreign key (case_id) references certification_case (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- A named shortfall: proposed with a vote, open once a conditional decision has taken it over.
create table certification_nonconformity (
    id          bigint not null,
    case_id     bigint not null,
    round       int not null,
    proposed_by bigint not null,
    component   varchar(40),
    competency  varchar(40),
    finding     varchar(2000) not null,
    remedy      varchar(10) not null,
    due_on      date not null,
    state       varchar(10) not null,
    resit_id    bigint,
    closed_at   datetime(6),
    version     int not null,
    constraint certification_nonconformity_pk primary key (id),
    constraint certification_nonconformity_remedy check (remedy in ('EVIDENCE', 'RESIT')),
    constraint certification_nonconformity_state check (state in ('PROPOSED', 'OPEN', 'ANSWERED', 'CLOSED', 'LAPSED')),
    constraint certification_nonconformity_case foreign key (case_id) references certification_case (id),
    constraint certification_nonconformity_resit foreign key (resit_id) references delivery_assignment (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index certification_nonconformity_by_case on certification_nonconformity (case_id);
create index certification_nonconformity_by_due on certification_nonconformity (state, due_on);

-- What the candidate handed in for a nonconformity: insert only.
create table certification_answer (
    id               bigint not null,
    nonconformity_id bigint not null,
    root_cause       varchar(2000) not null,
    action_taken     varchar(2000) not null,
    evidence_id      bigint not null,
    evidence_name    varchar(200) not null,
    handed_in_at     datetime(6) not null,
    constraint certification_answer_pk primary key (id),
    constraint certification_answer_to foreign key (nonconformity_id) references certification_nonconformity (id),
    constraint certification_answer_evidence foreign key (evidence_id) references vault_blob (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index certification_answer_by_nonconformity on certification_answer (nonconformity_id);

-- What a committee member found of an answer; the same walls as around a vote.
create table certification_review (
    answer_id    bigint not null,
    case_id      bigint not null,
    candidate_id bigint not null,
    person_id    bigint not null,
    side         varchar(20) default 'DECIDES' not null,
    accepted     boolean not null,
    note         varchar(2000) not null,
    reviewed_at  datetime(6) not null,
    constraint certification_review_pk primary key (answer_id),
    constraint certification_review_side check (side = 'DECIDES'),
    constraint certification_review_not_self check (person_id <> candidate_id),
    constraint certification_review_answer foreign key (answer_id) references certification_answer (id),
    constraint certification_review_of foreign key (case_id, candidate_id) references certification_case (id, person_id),
    constraint certification_review_involved foreign key (case_id, person_id, side)
        references delivery_involvement (case_id, person_id, side)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- The legal status of a person's certification; the signed artefact is credential's. valid_until is the last valid day.
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
    constraint certification_certification_holder unique (id, case_id, person_id),
    constraint certification_certification_of foreign key (case_id, person_id) references certification_case (id, person_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index certification_certification_by_person on certification_certification (person_id);
create index certification_certification_by_end on certification_certification (valid_until);

-- History of the status; the highest seq is current. Expiry follows from valid_until. The first entry stands on the
-- committee's decision and has no set_by; whoever sets another must have neither trained, rated nor be the holder.
create table certification_status (
    certification_id bigint not null,
    seq              int not null,
    case_id          bigint not null,
    holder_id        bigint not null,
    status           varchar(10) not null,
    grounds          varchar(30) not null,
    reason           varchar(2000) not null,
    since            datetime(6) not null,
    set_by           bigint,
    side             varchar(20) default 'DECIDES' not null,
    constraint certification_status_pk primary key (certification_id, seq),
    constraint certification_status_kind check (status in ('ACTIVE', 'SUSPENDED', 'WITHDRAWN')),
    constraint certification_status_side check (side = 'DECIDES'),
    constraint certification_status_not_self check (set_by <> holder_id),
    constraint certification_status_of foreign key (certification_id, case_id, holder_id)
        references certification_certification (id, case_id, person_id),
    constraint certification_status_involved foreign key (case_id, set_by, side)
        references delivery_involvement (case_id, person_id, side)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
