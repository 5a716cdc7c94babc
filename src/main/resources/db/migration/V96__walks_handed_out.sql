-- closed_at: handed back; what was not done on it is free to be cut again.
alter table walk add column closed_at timestamp with time zone;
alter table walk add column closed_by uuid;

-- No row: the usual. rest_days: whom somebody spoke with in the last so many days is on no new walk; 0 for no such rest.
create table canvass_rules (
    campaign_id uuid primary key references campaign (id) on delete cascade,
    rest_days   integer not null
);

-- The order in which the sides of the streets of a district are walked, once somebody or the map has said it. reversed: the
-- highest number first. street: as it is compared. A district without rows is walked street by street by name.
create table walking_order (
    campaign_id uuid         not null,
    district_id uuid         not null,
    position    integer      not null,
    street      varchar(200) not null,
    side        varchar(10)  not null,
    reversed    boolean      not null,
    primary key (campaign_id, district_id, position),
    foreign key (campaign_id, district_id) references polling_district (campaign_id, id) on delete cascade
);
