-- Addresses of other programs that are told what happens. events: names parted by commas. generation: of the secret,
-- which is made from it and the key of the installation and kept nowhere. position: the number in the feed of returns up
-- to which it has been told.
create table webhook (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    id          uuid         not null,
    name        varchar(100) not null,
    url         varchar(500) not null,
    events      varchar(200) not null,
    active      boolean      not null,
    generation  integer      not null,
    position    bigint       not null,
    made_by     uuid         not null,
    made_at     timestamp with time zone not null,
    primary key (campaign_id, id)
);

-- What is to be told, and what became of that. state: PENDING, DELIVERED, DEAD.
create table webhook_delivery (
    campaign_id uuid           not null,
    id          uuid           not null,
    webhook_id  uuid           not null,
    event       varchar(40)    not null,
    body        varchar(40000) not null,
    made_at     timestamp with time zone not null,
    state       varchar(10)    not null,
    attempts    integer        not null,
    next_at     timestamp with time zone not null,
    last_at     timestamp with time zone,
    last_status integer,
    last_error  varchar(200),
    primary key (campaign_id, id),
    foreign key (campaign_id, webhook_id) references webhook (campaign_id, id) on delete cascade
);
create index webhook_delivery_by_webhook on webhook_delivery (campaign_id, webhook_id, id);
create index webhook_delivery_by_state on webhook_delivery (campaign_id, state, next_at);
