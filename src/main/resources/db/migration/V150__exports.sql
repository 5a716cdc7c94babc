-- Exports that were asked for. What is in one lies in its parts, encrypted under a passphrase that is kept nowhere, and
-- is deleted when its time is over; the row stays, to show who took what out.
-- kinds: names of what is in it, parted by commas; empty: everything.
create table data_export (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    id          uuid         not null,
    format      varchar(10)  not null,
    kinds       varchar(200) not null,
    state       varchar(10)  not null,
    made_by     uuid         not null,
    by_name     varchar(120) not null,
    asked_at    timestamp with time zone not null,
    ready_at    timestamp with time zone,
    ends_at     timestamp with time zone not null,
    bytes       bigint       not null,
    downloads   integer      not null,
    primary key (campaign_id, id)
);

create table data_export_part (
    campaign_id uuid    not null,
    export_id   uuid    not null,
    part        integer not null,
    content     bytea   not null,
    primary key (campaign_id, export_id, part),
    foreign key (campaign_id, export_id) references data_export (campaign_id, id) on delete cascade
);
