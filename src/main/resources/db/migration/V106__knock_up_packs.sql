-- Knock-up sheets printed ahead, for the moment in which nothing else works. One node makes those of a half hour.
create table knock_up_pack (
    campaign_id uuid not null references campaign (id) on delete cascade,
    slot        timestamp with time zone not null,
    begun_at    timestamp with time zone not null,
    made_at     timestamp with time zone,
    primary key (campaign_id, slot)
);

create table knock_up_pack_sheet (
    campaign_id  uuid        not null,
    slot         timestamp with time zone not null,
    district     varchar(20) not null,
    code         varchar(12) not null,
    electors     integer     not null,
    pages        integer     not null,
    printed_at   timestamp with time zone not null,
    returns_up_to timestamp with time zone,
    pdf          bytea       not null,
    primary key (campaign_id, slot, district),
    foreign key (campaign_id, slot) references knock_up_pack (campaign_id, slot) on delete cascade
);
