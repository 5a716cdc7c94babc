-- Where polling districts and wards lie. code: of the polling district, or the ward's name: boundaries outlive the
-- register that the districts came with. geometry: a GeoJSON Polygon or MultiPolygon in degrees, simplified for drawing.
create table boundary (
    campaign_id uuid            not null references campaign (id) on delete cascade,
    kind        varchar(10)     not null,
    code        varchar(200)    not null,
    geometry    varchar(1000000) not null,
    primary key (campaign_id, kind, code)
);
