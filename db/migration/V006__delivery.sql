-- A case's identity; what becomes of it is certification's.
create table delivery_case (
    id                bigint not null,
    person_id         bigint not null,
    track             varchar(20) not null,
    level             varchar(3) not null,
    scheme_version_id bigint not null,
    opened_at         datetime(6) not null,
    opened_by         bigint,
    constraint delivery_case_pk primary key (id),
    constraint delivery_case_person foreign key (person_id) references account_person (id),
    constraint delivery_case_scheme foreign key (scheme_version_id) references scheme_version (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index delivery_case_by_person on delivery_case (person_id);

-- A person stands on one side of a case: the primary key refuses a decider who trained or rated.
create table delivery_involvement (
    case_id   bigint not null,
    person_id bigint not null,
    side      varchar(20) not null,
    act       varchar(30) not null,
    since     datetime(6) not null,
    constraint delivery_involvement_pk primary key (case_id, person_id),
    constraint delivery_involvement_side unique (case_id, person_id, side),
    constraint delivery_involvement_sides check (side in ('TRAINED_OR_RATED', 'DECIDES')),
    constraint delivery_involvement_case foreign key (case_id) references delivery_case (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

create table delivery_assignment (
    id                bigint not null,
    case_id           bigint not null,
    person_id         bigint not null,
    kind              varchar(10) not null,
    component         varchar(40) not null,
    attempt_no        int not null,
    opens_at          datetime(6) not null,
    closes_at         datetime(6) not null,
    minutes           int not null,
    state             varchar(12) not null,
    assigned_by       bigint,
    assigned_at       datetime(6) not null,
    version           int not null,
    constraint delivery_assignment_pk primary key (id),
    constraint delivery_assignment_attempt unique (case_id, component, attempt_no),
    constraint delivery_assignment_kind check (kind in ('EXAM', 'ROLE_PLAY')),
    constraint delivery_assignment_state check (state in ('WAITING', 'UNDER_WAY', 'CLOSED', 'WITHDRAWN')),
    constraint delivery_assignment_case foreign key (case_id) references delivery_case (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index delivery_assignment_by_person on delivery_assignment (person_id, state);

-- Which version of consent and confidentiality text was accepted, in which language.
create table delivery_acceptance (
    assignment_id     bigint not null,
    agreement_key     varchar(60) not null,
    agreement_number  int not null,
    scheme_version_id bigint not null,
    language          varchar(10) not null,
    accepted_at       datetime(6) not null,
    constraint delivery_acceptance_pk primary key (assignment_id, agreement_key),
    constraint delivery_acceptance_assignment foreign key (assignment_id) references delivery_assignment (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- Headset, noise and other checks before an attempt.
create table delivery_check (
    id            bigint not null,
    assignment_id bigint not null,
    kind          varchar(20) not null,
    passed        boolean not null,
    detail        varchar(200) not null,
    at            datetime(6) not null,
    constraint delivery_check_pk primary key (id),
    constraint delivery_check_assignment foreign key (assignment_id) references delivery_assignment (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- One clocked attempt at an assignment. Each start raises the epoch.
create table delivery_attempt (
    id            bigint not null,
    assignment_id bigint not null,
    person_id     bigint not null,
    language      varchar(10) not null,
    epoch         int not null,
    started_at    datetime(6) not null,
    deadline      datetime(6) not null,
    closed_at     datetime(6),
    close_reason  varchar(20),
    constraint delivery_attempt_pk primary key (id),
    constraint delivery_attempt_assignment unique (assignment_id),
    constraint delivery_attempt_assigned foreign key (assignment_id) references delivery_assignment (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index delivery_attempt_overdue on delivery_attempt (closed_at, deadline);

-- Who holds which epoch. Older tokens are known still, so that what they bring late can be kept and flagged.
create table delivery_token (
    attempt_id bigint not null,
    epoch      int not null,
    token_hash binary(32) not null,
    issued_at  datetime(6) not null,
    constraint delivery_token_pk primary key (attempt_id, epoch),
    constraint delivery_token_hash unique (token_hash),
    constraint delivery_token_attempt foreign key (attempt_id) references delivery_attempt (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- Every change of an attempt's time, with a reason and a name. The deadline is their sum.
create table delivery_clock_entry (
    id         bigint not null,
    attempt_id bigint not null,
    kind       varchar(20) not null,
    seconds    int not null,
    reason     varchar(200) not null,
    entered_by bigint,
    at         datetime(6) not null,
    constraint delivery_clock_entry_pk primary key (id),
    constraint delivery_clock_entry_attempt foreign key (attempt_id) references delivery_attempt (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

create table delivery_incident (
    id         bigint not null,
    attempt_id bigint not null,
    kind       varchar(30) not null,
    detail     varchar(200) not null,
    client_at  datetime(6),
    at         datetime(6) not null,
    constraint delivery_incident_pk primary key (id),
    constraint delivery_incident_attempt foreign key (attempt_id) references delivery_attempt (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
