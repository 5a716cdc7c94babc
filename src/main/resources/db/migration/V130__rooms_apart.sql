-- A committee room's own copy of its districts, on a computer in the room: docs/adr/0038.

-- At the centre: which copies there are. heard_at: null until it was started. waiting: how many returns it said it had
-- still to pass on.
create table room_copy (
    campaign_id   uuid not null,
    invitation_id uuid not null,
    room_id       uuid not null,
    made_by       uuid,
    made_at       timestamp with time zone not null,
    heard_at      timestamp with time zone,
    waiting       integer not null,
    primary key (campaign_id, invitation_id),
    foreign key (campaign_id, invitation_id) references invitation (campaign_id, id) on delete cascade,
    foreign key (campaign_id, room_id) references committee_room (campaign_id, id) on delete cascade
);
create index room_copy_by_room on room_copy (campaign_id, room_id);

-- In the room: where the centre is and how far it was read. It is there before the campaign is. token: opens what the copy
-- holds, and no more.. register_hash: of the register part that is here.
create table room_node (
    campaign_id   uuid primary key,
    centre        varchar(300) not null,
    slug          varchar(60)  not null,
    token         varchar(200) not null,
    ends_at       timestamp with time zone not null,
    copied_at     timestamp with time zone,
    register_hash varchar(64),
    fed_to        bigint not null,
    reached_at    timestamp with time zone
);

-- In the room: the returns that the centre is known to have.
create table return_at_centre (
    campaign_id uuid not null references campaign (id) on delete cascade,
    return_id   uuid not null,
    primary key (campaign_id, return_id)
);
