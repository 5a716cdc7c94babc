-- Tokens with which programs of others call the interface: for one campaign, with one role, until a day. Only a digest is
-- kept. used_at: within a minute.
create table api_token (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    id          uuid         not null,
    name        varchar(120) not null,
    role        varchar(20)  not null,
    token_hash  varchar(64)  not null,
    made_by     uuid         not null,
    made_at     timestamp with time zone not null,
    expires_at  timestamp with time zone not null,
    used_at     timestamp with time zone,
    ended_at    timestamp with time zone,
    primary key (campaign_id, id)
);

-- Those to which a token with a role of phones is limited.
create table api_token_district (
    campaign_id uuid not null,
    token_id    uuid not null,
    district_id uuid not null,
    primary key (campaign_id, token_id, district_id),
    foreign key (campaign_id, token_id) references api_token (campaign_id, id) on delete cascade,
    foreign key (campaign_id, district_id) references polling_district (campaign_id, id) on delete cascade
);
