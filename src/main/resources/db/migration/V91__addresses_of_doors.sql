-- A door keeps its id when its address is written another way, in a file or by one of us. alias_id: what that other
-- address makes; whoever brings it means the door. import_id: which import found out; null: somebody said so.
create table property_alias (
    campaign_id uuid not null references campaign (id) on delete cascade,
    alias_id    uuid not null,
    property_id uuid not null,
    import_id   uuid,
    primary key (campaign_id, alias_id),
    foreign key (campaign_id, property_id) references property (campaign_id, id) on delete cascade
);
create index property_alias_by_property on property_alias (campaign_id, property_id);

-- What the address was before an import wrote it another way; null where it did not.
alter table property_change add column address_lines varchar(600);
alter table property_change add column postcode varchar(10);
alter table property_change add column street varchar(150);
alter table property_change add column building varchar(150);
alter table property_change add column flat varchar(80);

-- An address that we corrected, and what it was; alias_id: what the corrected address makes. Holds until a file writes it in a third way.
create table property_amendment (
    campaign_id  uuid not null references campaign (id) on delete cascade,
    id           uuid not null,
    property_id  uuid not null,
    alias_id     uuid not null,
    amended      varchar(700) not null,
    was_lines    varchar(600) not null,
    was_postcode varchar(10),
    was_street   varchar(150),
    was_building varchar(150),
    was_flat     varchar(80),
    made_by      uuid,
    made_at      timestamp with time zone not null,
    ended_by     uuid,
    ended_at     timestamp with time zone,
    primary key (campaign_id, id),
    foreign key (campaign_id, property_id) references property (campaign_id, id) on delete cascade
);
create index property_amendment_by_property on property_amendment (campaign_id, property_id);
