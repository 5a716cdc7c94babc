-- When somebody asked to be called on again; null once there has been another call.
alter table elector_state add column call_back_at timestamp with time zone;

-- help_phone: what volunteers' phones call for help. check_in_minutes: how often they are asked whether all is well; 0: not
-- unless they want to be.
alter table canvass_rules add column help_phone varchar(30);
alter table canvass_rules add column check_in_minutes integer default 0 not null;

-- Doors of a walk that its board runner has given to one of those who are on it.
create table walk_given (
    campaign_id uuid not null,
    walk_id     uuid not null,
    property_id uuid not null,
    device_id   uuid not null,
    given_at    timestamp with time zone not null,
    given_by    uuid not null,
    primary key (campaign_id, walk_id, property_id),
    foreign key (campaign_id, walk_id) references walk (campaign_id, id) on delete cascade,
    foreign key (campaign_id, device_id) references device (campaign_id, id) on delete cascade
);
create index walk_given_by_device on walk_given (campaign_id, device_id);

-- Who is out, with whom, and when they last said that all is well. every_minutes null: they are not asked.
-- help_at: they asked for help; answered_at: somebody in the room has seen to it, or to their silence.
create table device_watch (
    campaign_id   uuid not null,
    device_id     uuid not null,
    partner       varchar(120),
    every_minutes integer,
    checked_at    timestamp with time zone not null,
    walk_id       uuid,
    property_id   uuid,
    help_at       timestamp with time zone,
    help_note     varchar(300),
    answered_at   timestamp with time zone,
    answered_by   uuid,
    finished_at   timestamp with time zone,
    primary key (campaign_id, device_id),
    foreign key (campaign_id, device_id) references device (campaign_id, id) on delete cascade
);

-- What whoever goes to a door should know for their safety. About the door, never about a person who lives there.
create table door_warning (
    campaign_id uuid         not null,
    property_id uuid         not null,
    warning     varchar(200) not null,
    made_by     uuid,
    made_at     timestamp with time zone not null,
    primary key (campaign_id, property_id),
    foreign key (campaign_id, property_id) references property (campaign_id, id) on delete cascade
);
