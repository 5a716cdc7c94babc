-- Secret addresses from which a person's calendar program reads; token_hash: of the secret, which is kept nowhere.
create table feed_link (
    campaign_id uuid        not null references campaign (id) on delete cascade,
    account_id  uuid        not null references account (id) on delete cascade,
    token_hash  varchar(64) not null unique,
    made_at     timestamp with time zone not null,
    primary key (campaign_id, account_id)
);
