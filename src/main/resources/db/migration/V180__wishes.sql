-- What people asked for or offered when they were met (a poster, a lift …), one row for each, until somebody has seen to
-- it; who it was, and when, is in the return. settled_by: an account.
create table wish (
    campaign_id uuid        not null,
    return_id   uuid        not null,
    flag        varchar(30) not null,
    settled_at  timestamp with time zone,
    settled_by  uuid,
    primary key (campaign_id, return_id, flag),
    foreign key (campaign_id, return_id) references return_log (campaign_id, id) on delete cascade
);
create index wish_by_flag on wish (campaign_id, flag, return_id);
