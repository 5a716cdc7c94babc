-- What a phone found when it was tried before polling day: the latest time only. failed: names of checks, by commas.
create table self_test (
    campaign_id uuid         not null,
    device_id   uuid         not null,
    tried_at    timestamp with time zone not null,
    received_at timestamp with time zone not null,
    passed      varchar(200) not null,
    failed      varchar(200) not null,
    skipped     varchar(200) not null,
    primary key (campaign_id, device_id),
    foreign key (campaign_id, device_id) references device (campaign_id, id) on delete cascade
);
