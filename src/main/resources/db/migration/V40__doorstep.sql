-- Questions asked at the door that somebody in the office answers; the question itself is in the return.
-- answer null: open. closed_by: an account.
create table question (
    campaign_id uuid not null,
    return_id   uuid not null,
    answer      varchar(2000),
    closed_at   timestamp with time zone,
    closed_by   uuid,
    primary key (campaign_id, return_id),
    foreign key (campaign_id, return_id) references return_log (campaign_id, id) on delete cascade
);
