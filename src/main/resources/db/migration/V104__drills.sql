-- A drill is a copy of a campaign with made-up people. drill_of: of which campaign; null: a real one.
alter table campaign add column drill_of uuid;

-- report: JSON, once it has ended. problem: why it ended early.
create table drill (
    campaign_id uuid primary key references campaign (id) on delete cascade,
    of_campaign uuid             not null references campaign (id) on delete cascade,
    speed       double precision not null,
    started_at  timestamp with time zone not null,
    ended_at    timestamp with time zone,
    progress    double precision not null,
    report      varchar(20000),
    problem     varchar(500)
);
create index drill_by_campaign on drill (of_campaign);
