-- What the list of absent voters said before an import of another one, so that it can be taken back.
create table absent_voter_change (
    campaign_id    uuid    not null,
    import_id      uuid    not null,
    elector_id     uuid    not null,
    emergency      boolean not null,
    ballot_address varchar(600),
    proxy_name     varchar(200),
    proxy_address  varchar(600),
    primary key (campaign_id, import_id, elector_id),
    foreign key (campaign_id, import_id) references register_import (campaign_id, id) on delete cascade
);
