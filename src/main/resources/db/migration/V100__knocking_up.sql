-- knocks: calls on polling day. outs: the latest of them in a row at which nobody was in. Of calls before this version
-- only the latest is known.
alter table elector_state add column knocks integer default 0 not null;
alter table elector_state add column outs integer default 0 not null;
alter table elector_state add column voting_at timestamp with time zone;

update elector_state set knocks = 1 where last_knock is not null;
update elector_state set outs = 1 where last_knock = 'NOT_IN';

-- How a campaign knocks up; no row: the usual, see KnockUpSettings.
create table knock_up_setting (
    campaign_id   uuid primary key references campaign (id) on delete cascade,
    rest_minutes  integer not null,
    most_out      integer not null,
    most_calls    integer not null,
    ask_wont_vote boolean not null
);

-- Local times of polling day, from 1 in their order.
create table knock_up_round (
    campaign_id uuid    not null references campaign (id) on delete cascade,
    number      integer not null,
    starts      time    not null,
    ends        time    not null,
    primary key (campaign_id, number)
);
