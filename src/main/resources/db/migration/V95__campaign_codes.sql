-- The campaign's own words and letters for what comes of a call. Every change is a new version; what was recorded names the
-- version that it was recorded with, so that none is ever changed or dropped. No row: the usual codes, version 0.
create table campaign_codes (
    campaign_id uuid           not null references campaign (id) on delete cascade,
    version     integer        not null,
    codes       varchar(60000) not null,
    made_by     uuid,
    made_at     timestamp with time zone not null,
    primary key (campaign_id, version)
);
