-- Where somebody is signed in, as they can recognise it: address without its last part, kind of browser and system.
-- second_factor: whether this sign-in proved one. id: null for what began before.
alter table browser_session add column id uuid;
alter table browser_session add column seen_at timestamp with time zone;
alter table browser_session add column browser varchar(20);
alter table browser_session add column system varchar(20);
alter table browser_session add column address varchar(60);
alter table browser_session add column second_factor boolean default false not null;
create unique index browser_session_by_id on browser_session (id);
