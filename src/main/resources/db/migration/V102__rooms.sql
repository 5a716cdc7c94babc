-- What a committee room says of itself; no row: nothing yet.
create table room_report (
    campaign_id    uuid not null references campaign (id) on delete cascade,
    room_id        uuid not null,
    in_charge      varchar(120),
    people         integer,
    cars           integer,
    second_network varchar(200),
    note           varchar(500),
    runner_at      timestamp with time zone,
    reported_at    timestamp with time zone not null,
    reported_by    uuid,
    primary key (campaign_id, room_id),
    foreign key (campaign_id, room_id) references committee_room (campaign_id, id) on delete cascade
);

-- From the control room. room_id: null for all rooms.
create table room_message (
    campaign_id uuid not null references campaign (id) on delete cascade,
    id          uuid not null,
    room_id     uuid,
    text        varchar(1000) not null,
    sent_by     uuid,
    sent_at     timestamp with time zone not null,
    primary key (campaign_id, id),
    foreign key (campaign_id, room_id) references committee_room (campaign_id, id) on delete cascade
);

create table room_message_read (
    campaign_id uuid not null,
    message_id  uuid not null,
    room_id     uuid not null,
    read_by     uuid,
    read_at     timestamp with time zone not null,
    primary key (campaign_id, message_id, room_id),
    foreign key (campaign_id, message_id) references room_message (campaign_id, id) on delete cascade,
    foreign key (campaign_id, room_id) references committee_room (campaign_id, id) on delete cascade
);
create index room_message_read_by_room on room_message_read (campaign_id, room_id);
