-- Where a door is, in degrees (WGS 84), from a file of coordinates by UPRN (Unique Property Reference Number).
alter table property add column if not exists uprn bigint;
alter table property add column latitude double precision;
alter table property add column longitude double precision;
create index property_by_uprn on property (campaign_id, uprn);
