-- Every sheet that was printed, with who is on it: a sheet can be keyed in and reckoned up after its walk has changed.
create table sheet (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    code        varchar(12)  not null,
    kind        varchar(20)  not null,
    district    varchar(20)  not null,
    walk_id     uuid,
    name        varchar(200) not null,
    printed_at  timestamp with time zone not null,
    electors    integer      not null,
    primary key (campaign_id, code)
);
create index sheet_by_walk on sheet (campaign_id, walk_id);

create table sheet_elector (
    campaign_id uuid        not null,
    code        varchar(12) not null,
    position    integer     not null,
    elector_id  uuid        not null,
    primary key (campaign_id, code, position),
    foreign key (campaign_id, code) references sheet (campaign_id, code) on delete cascade
);
create index sheet_elector_by_elector on sheet_elector (campaign_id, elector_id);

-- Who took which sheet, and what became of it. ended_at null: it is out.
create table sheet_out (
    campaign_id   uuid         not null,
    id            uuid         not null,
    code          varchar(12)  not null,
    taken_by      varchar(200) not null,
    phone         varchar(30)  not null,
    phone_checked boolean      not null,
    out_at        timestamp with time zone not null,
    out_by        uuid         not null,
    due_at        timestamp with time zone not null,
    ended_at      timestamp with time zone,
    ended_by      uuid,
    outcome       varchar(10),
    note          varchar(500),
    primary key (campaign_id, id),
    foreign key (campaign_id, code) references sheet (campaign_id, code) on delete cascade
);
create index sheet_out_by_code on sheet_out (campaign_id, code);
create index sheet_out_by_end on sheet_out (campaign_id, ended_at, due_at);
