-- The page on which supporters say themselves that they support: its address is a code on a poster. opened_at null: it is
-- closed, and its address says nothing.
create table support_page (
    campaign_id    uuid          not null primary key references campaign (id) on delete cascade,
    code           varchar(12)   not null,
    welcome        varchar(500),
    privacy_notice varchar(4000) not null,
    imprint        varchar(300)  not null,
    opened_at      timestamp with time zone,
    opened_by      uuid
);
