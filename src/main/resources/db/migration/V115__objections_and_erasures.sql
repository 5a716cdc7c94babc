-- What people have asked for about their own data, and how they stay left alone.

-- suppressed: OBJECTED or ERASED; null: neither.
alter table elector add column suppressed varchar(10);

-- Every question and demand that was answered. person_id: an elector, a volunteer, a case. words: how it was made, as
-- noted by who recorded it. outcome: what came of it, as JSON.
create table privacy_request (
    campaign_id uuid          not null references campaign (id) on delete cascade,
    id          uuid          not null,
    kind        varchar(20)   not null,
    person_id   uuid          not null,
    words       varchar(1000),
    outcome     varchar(8000),
    made_by     uuid          not null,
    made_at     timestamp with time zone not null,
    ended_by    uuid,
    ended_at    timestamp with time zone,
    primary key (campaign_id, id)
);
create index privacy_request_by_person on privacy_request (campaign_id, person_id);

-- Who is to be left alone, known again in a later register: HMAC-SHA-256 of name and address under a key that is kept
-- outside the database. key_id: which key; with another, nobody is known again.
create table suppression (
    campaign_id uuid        not null references campaign (id) on delete cascade,
    hash        varchar(64) not null,
    request_id  uuid        not null,
    key_id      varchar(16) not null,
    kind        varchar(10) not null,
    primary key (campaign_id, hash, request_id),
    foreign key (campaign_id, request_id) references privacy_request (campaign_id, id) on delete cascade
);
