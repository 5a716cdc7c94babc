-- What the returns about somebody's lift amount to, made anew from all of them; never written by itself.
-- driver: as it was sent. driver_id: that of a driver or of a driver's phone, if it is one.
create table lift (
    campaign_id  uuid        not null references campaign (id) on delete cascade,
    elector_id   uuid        not null,
    state        varchar(12) not null,
    requested_at timestamp with time zone not null,
    changed_at   timestamp with time zone not null,
    wanted_at    timestamp with time zone,
    seats        integer     not null,
    accessible   boolean     not null,
    pick_up      varchar(200),
    phone        varchar(30),
    notes        varchar(1000),
    driver       varchar(120),
    driver_id    uuid,
    primary key (campaign_id, elector_id),
    foreign key (campaign_id, elector_id) references elector (campaign_id, id) on delete cascade
);
create index lift_by_driver on lift (campaign_id, driver_id);

-- Up to which number of the feed lifts are made.
create table lift_position (
    campaign_id uuid   primary key references campaign (id) on delete cascade,
    sequence    bigint not null
);

-- Who drives, in which car. id: that of the driver's phone, if it has joined as such; its row is made once somebody
-- writes down what car it is.
create table driver (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    id          uuid         not null,
    name        varchar(120) not null,
    phone       varchar(30),
    seats       integer      not null,
    accessible  boolean      not null,
    primary key (campaign_id, id)
);
