-- Files of the register whose columns a person has named, and what lists say beside the register itself.

-- rows_read is kept up to date while an import runs. cancel_wanted: somebody has asked to stop it.
-- poll_date, poll_type: which past poll a marked register is of.
alter table register_import add column cancel_wanted boolean default false not null;
alter table register_import add column poll_date date;
alter table register_import add column poll_type varchar(30);

-- fingerprint: SHA-256 of the titles of the columns, normalised. columns: what each holds, parted by commas, '-' for
-- nothing. absent: what a list of absent voters is of where no column says so.
create table register_mapping (
    campaign_id uuid          not null references campaign (id) on delete cascade,
    kind        varchar(20)   not null,
    fingerprint varchar(64)   not null,
    columns     varchar(4000) not null,
    absent      varchar(20),
    made_by     uuid,
    made_at     timestamp with time zone not null,
    primary key (campaign_id, kind, fingerprint)
);

-- What the list of absent voters says beyond the kind of vote. emergency: a proxy appointed after the deadline.
-- Addresses in lines.
create table absent_voter (
    campaign_id    uuid    not null,
    elector_id     uuid    not null,
    emergency      boolean not null,
    ballot_address varchar(600),
    proxy_name     varchar(200),
    proxy_address  varchar(600),
    primary key (campaign_id, elector_id),
    foreign key (campaign_id, elector_id) references elector (campaign_id, id) on delete cascade
);

-- From marked registers of past polls: IN_PERSON, POSTAL, PROXY, VOTED (which way is not known) or NOT. No row: not on
-- that register, or that register is not here.
create table elector_vote (
    campaign_id uuid        not null,
    elector_id  uuid        not null,
    poll_date   date        not null,
    poll_type   varchar(30) not null,
    vote        varchar(10) not null,
    import_id   uuid        not null,
    primary key (campaign_id, elector_id, poll_date, poll_type),
    foreign key (campaign_id, elector_id) references elector (campaign_id, id) on delete cascade
);
create index elector_vote_by_poll on elector_vote (campaign_id, poll_date, poll_type);
