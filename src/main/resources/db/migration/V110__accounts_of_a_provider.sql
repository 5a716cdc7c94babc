-- People who sign in at an OpenID Connect provider: known by its address and their subject there, and without a
-- password here. What the provider says of their roles is kept apart from what agents grant here, and goes with it.
alter table account add column issuer varchar(300);
alter table account add column subject varchar(255);
alter table account add constraint account_of_provider unique (issuer, subject);

-- provider_session: by which the provider ends it. id_token: by which we ask the provider to end its own.
alter table browser_session add column provider_session varchar(255);
alter table browser_session add column id_token varchar(8000);

alter table campaign_role add column from_provider boolean default false not null;
