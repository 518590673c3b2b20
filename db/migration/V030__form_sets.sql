-- Forms prepared together, to be parallel. Given out only while active. The limits are those they were asked for with.
create table exam_form_set (
    id                bigint not null,
    scheme_version_id bigint not null,
    level             varchar(3) not null,
    component         varchar(40) not null,
    seed              bigint not null,
    overlap           int not null,
    most_uses         int not null,
    state             varchar(10) not null,
    made_by           bigint,
    made_at           datetime(6) not null,
    activated_at      datetime(6),
    withdrawn_at      datetime(6),
    version           int not null,
    constraint exam_form_set_pk primary key (id),
    constraint exam_form_set_state check (state in ('MADE', 'ACTIVE', 'WITHDRAWN')),
    constraint exam_form_set_scheme foreign key (scheme_version_id) references scheme_version (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index exam_form_set_for on exam_form_set (scheme_version_id, level, component, state);

create table exam_set_form (
    id     bigint not null,
    set_id bigint not null,
    number int not null,
    constraint exam_set_form_pk primary key (id),
    constraint exam_set_form_number unique (set_id, number),
    constraint exam_set_form_of foreign key (set_id) references exam_form_set (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- In the order of the blueprint's cells. Each candidate gets them in an order of their own.
create table exam_set_form_item (
    form_id         bigint not null,
    place           int not null,
    item_version_id bigint not null,
    constraint exam_set_form_item_pk primary key (form_id, place),
    constraint exam_set_form_item_once unique (form_id, item_version_id),
    constraint exam_set_form_item_of foreign key (form_id) references exam_set_form (id),
    constraint exam_set_form_item_what foreign key (item_version_id) references bank_item_version (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- Which prepared form a candidate's form is; null for one drawn for them alone.
alter table exam_form add column set_form_id bigint;
alter table exam_form add constraint exam_form_prepared foreign key (set_form_id) references exam_set_form (id);
