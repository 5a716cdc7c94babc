-- Made-up people in the register: nobody has a reason to read one, so whoever does may be reading all.
create table canary (
    campaign_id uuid not null,
    elector_id  uuid not null,
    made_by     uuid not null,
    made_at     timestamp with time zone not null,
    primary key (campaign_id, elector_id),
    foreign key (campaign_id, elector_id) references elector (campaign_id, id) on delete cascade
);

-- Somebody who reads far more than others, or than their work needs; or a canary. amount: within an hour; usual: the
-- median of others, null where there are too few. One line for a person and kind until somebody has seen it.
create table reading_alert (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    id          uuid         not null,
    kind        varchar(10)  not null,
    caller_kind varchar(10)  not null,
    caller_id   uuid         not null,
    caller_name varchar(120) not null,
    address     varchar(60)  not null,
    what        varchar(200) not null,
    subject_id  uuid,
    amount      integer      not null,
    usual       integer,
    first_at    timestamp with time zone not null,
    last_at     timestamp with time zone not null,
    seen_at     timestamp with time zone,
    seen_by     uuid,
    primary key (campaign_id, id)
);
create index reading_alert_open on reading_alert (campaign_id, seen_at);
