-- Consent that was given to the office or taken back there, by channel: INTENTION (to note it), PHONE, EMAIL, SMS. What
-- was said at the door is in the returns. words: what was asked, or how it was taken back.
create table consent_record (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    id          uuid         not null,
    elector_id  uuid         not null,
    channel     varchar(10)  not null,
    given       boolean      not null,
    words       varchar(300) not null,
    recorded_by uuid         not null,
    recorded_at timestamp with time zone not null,
    primary key (campaign_id, id)
);
create index consent_record_by_elector on consent_record (campaign_id, elector_id);
