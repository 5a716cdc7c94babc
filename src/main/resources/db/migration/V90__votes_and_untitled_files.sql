-- titled: whether the first row of such a file holds titles. Of one without, the fingerprint is of its columns' number
-- and of what somebody said that they hold.
alter table register_mapping add column titled boolean default true not null;

-- From marked registers, to the one of two merged entries who is kept; so that a merge can be taken apart.
create table moved_vote (
    campaign_id     uuid        not null,
    decision_id     uuid        not null,
    from_elector_id uuid        not null,
    to_elector_id   uuid        not null,
    poll_date       date        not null,
    poll_type       varchar(30) not null,
    primary key (campaign_id, decision_id, from_elector_id, poll_date, poll_type),
    foreign key (campaign_id, decision_id) references person_decision (campaign_id, id) on delete cascade
);
