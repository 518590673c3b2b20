-- A day on which exams are held: at a site or remote, within a window. Cancelled days stay readable.
create table delivery_day (
    id           bigint not null,
    title        varchar(120) not null,
    site_id      bigint,
    remote       boolean not null,
    place        varchar(200) not null,
    bring        varchar(500) not null,
    zone         varchar(60) not null,
    opens_at     datetime(6) not null,
    closes_at    datetime(6) not null,
    self_booking boolean not null,
    planned_by   bigint,
    planned_at   datetime(6) not null,
    cancelled_at datetime(6),
    version      int not null,
    constraint delivery_day_pk primary key (id),
    constraint delivery_day_window check (opens_at < closes_at),
    constraint delivery_day_site foreign key (site_id) references account_site (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index delivery_day_by_window on delivery_day (closes_at);

-- Which components of which levels can be sat on a day.
create table delivery_day_component (
    day_id    bigint not null,
    track     varchar(20) not null,
    level     varchar(3) not null,
    component varchar(40) not null,
    constraint delivery_day_component_pk primary key (day_id, track, level, component),
    constraint delivery_day_component_of foreign key (day_id) references delivery_day (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

create table delivery_day_invigilator (
    day_id    bigint not null,
    person_id bigint not null,
    constraint delivery_day_invigilator_pk primary key (day_id, person_id),
    constraint delivery_day_invigilator_of foreign key (day_id) references delivery_day (id),
    constraint delivery_day_invigilator_who foreign key (person_id) references account_person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- A place on a day. The code is printed and given out in the room; who has a seat's newest code may begin there.
create table delivery_seat (
    id     bigint not null,
    day_id bigint not null,
    number int not null,
    code   varchar(12) not null,
    constraint delivery_seat_pk primary key (id),
    constraint delivery_seat_number unique (day_id, number),
    constraint delivery_seat_of_day unique (id, day_id),
    constraint delivery_seat_day foreign key (day_id) references delivery_day (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- A person on a seat of a day. held_seat is the seat while the booking holds, and held_key day and person: so the database
-- itself gives a seat to one booking only, and a person one seat a day. sequence counts its changes, for calendars.
create table delivery_booking (
    id            bigint not null,
    day_id        bigint not null,
    seat_id       bigint not null,
    person_id     bigint not null,
    held_seat     bigint,
    held_key      varchar(40),
    sequence      int not null,
    booked_by     bigint,
    booked_at     datetime(6) not null,
    checked_in_by bigint,
    checked_in_at datetime(6),
    ended_by      bigint,
    ended_at      datetime(6),
    end_reason    varchar(200),
    constraint delivery_booking_pk primary key (id),
    constraint delivery_booking_seat_once unique (held_seat),
    constraint delivery_booking_day_once unique (held_key),
    constraint delivery_booking_held check (held_seat is null or held_seat = seat_id),
    constraint delivery_booking_seat foreign key (seat_id, day_id) references delivery_seat (id, day_id),
    constraint delivery_booking_person foreign key (person_id) references account_person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index delivery_booking_by_person on delivery_booking (person_id, ended_at);
create index delivery_booking_by_day on delivery_booking (day_id, ended_at);

-- What is to be sat with a booking, and the window that it had before. held_assignment is null once the booking has ended.
create table delivery_booking_part (
    booking_id      bigint not null,
    assignment_id   bigint not null,
    held_assignment bigint,
    before_opens    datetime(6) not null,
    before_closes   datetime(6) not null,
    code_used_at    datetime(6),
    constraint delivery_booking_part_pk primary key (booking_id, assignment_id),
    constraint delivery_booking_part_once unique (held_assignment),
    constraint delivery_booking_part_of foreign key (booking_id) references delivery_booking (id),
    constraint delivery_booking_part_what foreign key (assignment_id) references delivery_assignment (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- One row a person, held while their days are compared: two bookings of one person never pass each other by.
create table delivery_calendar (
    person_id bigint not null,
    constraint delivery_calendar_pk primary key (person_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- Who looked, and at what kind of document: never its number.
alter table delivery_check add column checked_by bigint;
alter table delivery_check add column document varchar(20);
create index delivery_check_by_assignment on delivery_check (assignment_id);

-- Which browser got the token: a secret of that browser, hashed. Null for those that told none.
alter table delivery_token add column device_hash binary(32);
