-- Which item versions were shown to whom, and when first: written once for each sitting, as its form goes out. Insert only.
create table exam_exposure (
    sitting_id      bigint not null,
    item_version_id bigint not null,
    shown_at        datetime(6) not null,
    constraint exam_exposure_pk primary key (sitting_id, item_version_id),
    constraint exam_exposure_sitting foreign key (sitting_id) references exam_sitting (id),
    constraint exam_exposure_item foreign key (item_version_id) references bank_item_version (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index exam_exposure_by_item on exam_exposure (item_version_id, shown_at);

insert into exam_exposure (sitting_id, item_version_id, shown_at)
select exam_sitting.id, exam_form_item.item_version_id, exam_sitting.opened_at
from exam_sitting
join exam_form_item on exam_form_item.form_id = exam_sitting.form_id;
