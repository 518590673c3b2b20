create table bank_bank (
    id         bigint not null,
    bank_key   varchar(60) not null,
    track      varchar(20) not null,
    level      varchar(3) not null,
    title      varchar(1000) not null,
    constraint bank_bank_pk primary key (id),
    constraint bank_bank_key unique (bank_key)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

create table bank_material_version (
    id           bigint not null,
    bank_id      bigint not null,
    material_key varchar(80) not null,
    number       int not null,
    source       longtext not null,
    sha256       binary(32) not null,
    constraint bank_material_version_pk primary key (id),
    constraint bank_material_version_number unique (bank_id, material_key, number),
    constraint bank_material_version_bank foreign key (bank_id) references bank_bank (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

create table bank_item (
    id       bigint not null,
    bank_id  bigint not null,
    item_key varchar(80) not null,
    constraint bank_item_pk primary key (id),
    constraint bank_item_key unique (item_key),
    constraint bank_item_bank foreign key (bank_id) references bank_bank (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- An approved version never changes; a change makes the next one.
create table bank_item_version (
    id          bigint not null,
    item_id     bigint not null,
    number      int not null,
    state       varchar(10) not null,
    type        varchar(30) not null,
    competency  varchar(40) not null,
    difficulty  varchar(10) not null,
    seconds     int not null,
    material_id bigint,
    source      longtext not null,
    sha256      binary(32) not null,
    approved_at datetime(6),
    constraint bank_item_version_pk primary key (id),
    constraint bank_item_version_number unique (item_id, number),
    constraint bank_item_version_state check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'RETIRED')),
    constraint bank_item_version_item foreign key (item_id) references bank_item (id),
    constraint bank_item_version_material foreign key (material_id) references bank_material_version (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
