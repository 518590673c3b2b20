create table roleplay_scenario (
    id           bigint not null,
    scenario_key varchar(60) not null,
    number       int not null,
    track        varchar(20) not null,
    title        varchar(400) not null,
    rubric_id    bigint not null,
    source       longtext not null,
    sha256       binary(32) not null,
    state        varchar(10) not null,
    imported_at  datetime(6) not null,
    published_at datetime(6),
    published_by bigint,
    constraint roleplay_scenario_pk primary key (id),
    constraint roleplay_scenario_number unique (scenario_key, number),
    constraint roleplay_scenario_state check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    constraint roleplay_scenario_rubric foreign key (rubric_id) references scheme_rubric (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- The stored audio of a caller's line; a newer one replaces an older one, a person approves each.
create table roleplay_line_audio (
    id            bigint not null,
    scenario_id   bigint not null,
    step          varchar(60) not null,
    language      varchar(10) not null,
    blob_id       bigint not null,
    voice         varchar(80) not null,
    origin        varchar(12) not null,
    milliseconds  int not null,
    made_at       datetime(6) not null,
    made_by       bigint,
    approved_by   bigint,
    approved_at   datetime(6),
    superseded_at datetime(6),
    constraint roleplay_line_audio_pk primary key (id),
    constraint roleplay_line_audio_origin check (origin in ('SYNTHESISED', 'SHIPPED', 'UPLOADED')),
    constraint roleplay_line_audio_scenario foreign key (scenario_id) references roleplay_scenario (id),
    constraint roleplay_line_audio_blob foreign key (blob_id) references vault_blob (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index roleplay_line_audio_by_line on roleplay_line_audio (scenario_id, language, step);

-- Raters know a performance by its code only.
create table roleplay_performance (
    id                bigint not null,
    assignment_id     bigint not null,
    case_id           bigint not null,
    person_id         bigint not null,
    code              varchar(12) not null,
    scenario_id       bigint not null,
    rubric_id         bigint not null,
    scheme_version_id bigint not null,
    language          varchar(10) not null,
    voice             varchar(80) not null,
    key_id            bigint not null,
    state             varchar(10) not null,
    opened_at         datetime(6) not null,
    closed_at         datetime(6),
    recording_id      bigint,
    samples           bigint,
    assemble_after    datetime(6),
    constraint roleplay_performance_pk primary key (id),
    constraint roleplay_performance_code unique (code),
    constraint roleplay_performance_assignment unique (assignment_id),
    constraint roleplay_performance_state check (state in ('OPEN', 'CLOSED', 'RECORDED')),
    constraint roleplay_performance_scenario foreign key (scenario_id) references roleplay_scenario (id),
    constraint roleplay_performance_recording foreign key (recording_id) references vault_blob (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
create index roleplay_performance_by_state on roleplay_performance (state, assemble_after);
create index roleplay_performance_by_person on roleplay_performance (person_id);

-- What the candidate heard: the audio of each line as it was when the performance began.
create table roleplay_performance_line (
    performance_id bigint not null,
    step           varchar(60) not null,
    line_audio_id  bigint not null,
    constraint roleplay_performance_line_pk primary key (performance_id, step),
    constraint roleplay_performance_line_of foreign key (performance_id) references roleplay_performance (id),
    constraint roleplay_performance_line_audio foreign key (line_audio_id) references roleplay_line_audio (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- Journal of audio chunks: insert only. sealed is the chunk encrypted under the performance's key;
-- it is cleared once the whole recording is stored and checked against the hashes. What came under an older token (stale)
-- or after the end (late) is kept and does not count, unless the same chunk comes again in time under the newest token.
create table roleplay_chunk (
    performance_id bigint not null,
    segment        int not null,
    seq            int not null,
    epoch          int not null,
    first_sample   bigint not null,
    samples        int not null,
    sha256         binary(32) not null,
    sealed         mediumblob,
    received_at    datetime(6) not null,
    stale          boolean not null,
    late           boolean not null,
    constraint roleplay_chunk_pk primary key (performance_id, segment, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;

-- Desktop actions and the timeline of the call: insert only.
create table roleplay_action (
    performance_id bigint not null,
    epoch          int not null,
    seq            int not null,
    kind           varchar(30) not null,
    step           varchar(60),
    detail         varchar(200) not null,
    at_ms          int not null,
    received_at    datetime(6) not null,
    stale          boolean not null,
    late           boolean not null,
    constraint roleplay_action_pk primary key (performance_id, epoch, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_bin;
