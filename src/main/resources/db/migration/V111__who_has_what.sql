-- must_change: the password was made by somebody else, and opens nothing but its own change.
alter table account add column must_change boolean default false not null;

-- A role may be for a time; who gave it and when is kept with it.
alter table campaign_role add column granted_by uuid;
alter table campaign_role add column granted_at timestamp with time zone;
alter table campaign_role add column ends_at timestamp with time zone;
