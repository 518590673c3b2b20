create table exam_form (
    id                bigint not null,
    bank_id           bigint not null,
    scheme_version_id bigint not null,
    component         varchar(40) not null,
    seed              bigint not null,
    assembled_at      datetime(6) not null,
    constraint exam_form_pk primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- Options in the order they were shown.
create table exam_form_item (
    form_id         bigint not null,
    place           int not null,
    item_version_id bigint not null,
    option_order    varchar(200) not null,
    constraint exam_form_item_pk primary key (form_id, place),
    constraint exam_form_item_once unique (form_id, item_version_id),
    constraint exam_form_item_form foreign key (form_id) references exam_form (id),
    constraint exam_form_item_version foreign key (item_version_id) references bank_item_version (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- A sitting's id is that of its attempt.
create table exam_sitting (
    id                bigint not null,
    assignment_id     bigint not null,
    case_id           bigint not null,
    person_id         bigint not null,
    form_id           bigint not null,
    scheme_version_id bigint not null,
    language          varchar(10) not null,
    opened_at         datetime(6) not null,
    closed_at         datetime(6),
    close_reason      varchar(20),
    constraint exam_sitting_pk primary key (id),
    constraint exam_sitting_assignment unique (assignment_id),
    constraint exam_sitting_form unique (form_id),
    constraint exam_sitting_formed foreign key (form_id) references exam_form (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index exam_sitting_by_person on exam_sitting (person_id);

-- Journal of answers: insert only, chained per sitting: link counts from 1, chain_hash is SHA-256 of the hash before it and the entry. A response of null is an item that was seen and left open. Current is the highest seq of the highest epoch that is neither stale nor late.
create table exam_answer (
    sitting_id  bigint not null,
    place       int not null,
    epoch       int not null,
    seq         int not null,
    response    varchar(4000),
    spent_ms    int not null,
    flagged     boolean not null,
    client_at   datetime(6),
    received_at datetime(6) not null,
    stale       boolean not null,
    late        boolean not null,
    link        int not null,
    chain_hash  binary(32) not null,
    constraint exam_answer_pk primary key (sitting_id, place, epoch, seq),
    constraint exam_answer_link unique (sitting_id, link)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
