-- Whether a state also rests on what was said of everybody at a door: it has to be made anew when the register says that
-- the elector lives behind another. Of older states this is not known, so it is assumed.
alter table elector_state add column household boolean default false not null;

update elector_state set household = true
where campaign_id in (select r.campaign_id from return_log r where r.property_id is not null);
