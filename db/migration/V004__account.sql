create table account_site (
    id   bigint not null,
    name varchar(100) not null,
    constraint account_site_pk primary key (id),
    constraint account_site_name unique (name)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

create table account_team (
    id      bigint not null,
    site_id bigint not null,
    name    varchar(100) not null,
    constraint account_team_pk primary key (id),
    constraint account_team_name unique (site_id, name),
    constraint account_team_site foreign key (site_id) references account_site (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

create table account_person (
    id            bigint not null,
    username      varchar(64) not null,
    name          varchar(100) not null,
    email         varchar(254),
    password_hash varchar(200),
    language      varchar(10) not null,
    state         varchar(10) not null,
    employed_on   date,
    sessions_from datetime(6) not null,
    created_at    datetime(6) not null,
    version       int not null,
    constraint account_person_pk primary key (id),
    constraint account_person_username unique (username),
    constraint account_person_state check (state in ('ACTIVE', 'DISABLED'))
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- Who belonged to which team, and who led it, when.
create table account_membership (
    id        bigint not null,
    team_id   bigint not null,
    person_id bigint not null,
    place     varchar(10) not null,
    since     datetime(6) not null,
    until     datetime(6),
    constraint account_membership_pk primary key (id),
    constraint account_membership_place check (place in ('MEMBER', 'LEAD')),
    constraint account_membership_team foreign key (team_id) references account_team (id),
    constraint account_membership_person foreign key (person_id) references account_person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index account_membership_by_person on account_membership (person_id, until);
create index account_membership_by_team on account_membership (team_id, until);

-- Who trained whom, when and for how long.
create table account_training (
    id         bigint not null,
    person_id  bigint not null,
    trainer_id bigint not null,
    topic      varchar(200) not null,
    hours      decimal(6,2) not null,
    held_on    date not null,
    constraint account_training_pk primary key (id),
    constraint account_training_person foreign key (person_id) references account_person (id),
    constraint account_training_trainer foreign key (trainer_id) references account_person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index account_training_by_person on account_training (person_id, held_on);

create table account_role (
    id         bigint not null,
    person_id  bigint not null,
    role       varchar(30) not null,
    site_id    bigint,
    granted_by bigint,
    since      datetime(6) not null,
    until      datetime(6),
    constraint account_role_pk primary key (id),
    constraint account_role_person foreign key (person_id) references account_person (id),
    constraint account_role_site foreign key (site_id) references account_site (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index account_role_by_person on account_role (person_id, until);

-- The one-time code that makes the first administrator.
create table account_start_code (
    id         bigint not null,
    code_hash  binary(32) not null,
    created_at datetime(6) not null,
    used_at    datetime(6),
    constraint account_start_code_pk primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
