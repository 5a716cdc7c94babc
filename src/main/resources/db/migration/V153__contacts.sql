-- Telephone number and e-mail address that an elector gave. digits: of the number as it is compared, with the country in
-- front. screened_on, listed: when it was last looked for in the Telephone Preference Service's list, and whether it was.
create table elector_contact (
    campaign_id uuid not null,
    elector_id  uuid not null,
    phone       varchar(30),
    digits      varchar(20),
    email       varchar(200),
    screened_on date,
    listed      boolean,
    recorded_by uuid not null,
    recorded_at timestamp with time zone not null,
    primary key (campaign_id, elector_id),
    foreign key (campaign_id, elector_id) references elector (campaign_id, id) on delete cascade
);
create index elector_contact_by_digits on elector_contact (campaign_id, digits);
