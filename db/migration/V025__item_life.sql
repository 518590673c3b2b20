-- The life of an item: at most one version of it is being written or reviewed, and at most one is approved. Until it is approved, what
-- an author has not filled in yet is empty.
alter table bank_item_version add column revision int default 0 not null;
alter table bank_item_version add column findings int default 0 not null;
alter table bank_item_version add column search_text longtext;
alter table bank_item_version add column changed_by bigint;
alter table bank_item_version add column changed_at datetime(6);
alter table bank_item_version add column from_file boolean default true not null;
alter table bank_item_version add column retired_for varchar(10);
alter table bank_item_version add column open_item bigint generated always as (case when state in ('DRAFT', 'IN_REVIEW') then item_id end);
alter table bank_item_version add column approved_item bigint generated always as (case when state = 'APPROVED' then item_id end);
alter table bank_item_version add constraint bank_item_version_open unique (open_item);
alter table bank_item_version add constraint bank_item_version_approved unique (approved_item);
alter table bank_item_version add constraint bank_item_version_retired_for check (retired_for in ('REPLACED', 'GONE', 'PERSON', 'EXPOSURE'));
alter table bank_item_version add constraint bank_item_version_changed_by foreign key (changed_by) references account_person (id);

-- What was brought in last from another system's file, so that the same file again changes nothing.
alter table bank_item add column import_sha256 binary(32);
-- An item is retired once it was shown more often; never if null.
alter table bank_bank add column most_shown int;
-- What was imported last, so that it is not held against what was changed here meanwhile.
alter table bank_bank add column file_sha256 binary(32);

-- Who had a hand in a version. One side for each person: so nobody approves what they wrote.
create table bank_hand (
    version_id bigint not null,
    person_id  bigint not null,
    side       varchar(7) not null,
    since      datetime(6) not null,
    constraint bank_hand_pk primary key (version_id, person_id),
    constraint bank_hand_side check (side in ('WRITES', 'REVIEWS')),
    constraint bank_hand_version foreign key (version_id) references bank_item_version (id),
    constraint bank_hand_person foreign key (person_id) references account_person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- What happened to a version. Insert only. Without a person: by the system.
create table bank_act (
    id         bigint not null,
    version_id bigint not null,
    person_id  bigint,
    act        varchar(10) not null,
    note       varchar(2000) not null,
    acted_at   datetime(6) not null,
    constraint bank_act_pk primary key (id),
    constraint bank_act_act check (act in ('BEGUN', 'SUBMITTED', 'RETURNED', 'APPROVED', 'RETIRED', 'RESTORED')),
    constraint bank_act_version foreign key (version_id) references bank_item_version (id),
    constraint bank_act_person foreign key (person_id) references account_person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

create table bank_comment (
    id         bigint not null,
    version_id bigint not null,
    person_id  bigint not null,
    words      varchar(2000) not null,
    written_at datetime(6) not null,
    constraint bank_comment_pk primary key (id),
    constraint bank_comment_version foreign key (version_id) references bank_item_version (id),
    constraint bank_comment_person foreign key (person_id) references account_person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- Who of the staff looked at a version with its key: the first look of each day.
create table bank_look (
    version_id bigint not null,
    person_id  bigint not null,
    looked_on  date not null,
    looked_at  datetime(6) not null,
    constraint bank_look_pk primary key (version_id, person_id, looked_on),
    constraint bank_look_version foreign key (version_id) references bank_item_version (id),
    constraint bank_look_person foreign key (person_id) references account_person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- What candidates said about a question, without who they are.
create table bank_report (
    id          bigint not null,
    version_id  bigint not null,
    words       varchar(2000) not null,
    reported_at datetime(6) not null,
    settled_by  bigint,
    settled_at  datetime(6),
    answer      varchar(2000),
    constraint bank_report_pk primary key (id),
    constraint bank_report_version foreign key (version_id) references bank_item_version (id),
    constraint bank_report_person foreign key (settled_by) references account_person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- How often each version was shown to candidates, as counted last.
create table bank_exposure (
    version_id bigint not null,
    times      int not null,
    counted_at datetime(6) not null,
    constraint bank_exposure_pk primary key (version_id),
    constraint bank_exposure_version foreign key (version_id) references bank_item_version (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
