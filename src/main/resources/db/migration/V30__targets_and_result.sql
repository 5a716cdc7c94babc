-- What a campaign wants to reach and reckons with, all as shares; no row: the usual.
create table campaign_target (
    campaign_id  uuid primary key references campaign (id) on delete cascade,
    contact_rate double precision not null,
    turnout      double precision not null,
    vote_share   double precision not null
);

-- What came out, beside what had been forecast, which is kept because what it rested on is deleted after the poll.
-- ward: empty for the whole seat. votes: of the candidate. valid: of all candidates.
create table result_part (
    campaign_id   uuid         not null references campaign (id) on delete cascade,
    ward          varchar(200) not null,
    votes         integer      not null,
    valid         integer      not null,
    forecast_votes      double precision not null,
    forecast_votes_low  double precision not null,
    forecast_votes_high double precision not null,
    forecast_share      double precision not null,
    forecast_share_low  double precision not null,
    forecast_share_high double precision not null,
    recorded_at   timestamp with time zone not null,
    primary key (campaign_id, ward)
);
