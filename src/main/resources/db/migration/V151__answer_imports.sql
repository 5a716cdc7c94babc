-- Answers that were canvassed with another system. columns: what each column of the file holds, parted by commas, "-"
-- for nothing. codes: what its codes stand for, as JSON. fingerprint: of its titles, by which the next file like it is
-- known. The file lies in parts until it is read; returns are what came of it, so that it can be taken back.
create table answer_import (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    id          uuid         not null,
    filename    varchar(200),
    state       varchar(15)  not null,
    header      boolean      not null,
    fingerprint varchar(64),
    columns     varchar(2000),
    settings    varchar(200),
    codes       varchar(8000),
    rows_read   integer      not null,
    imported    integer      not null,
    known       integer      not null,
    rejected    integer      not null,
    unstored    integer      not null,
    problem     varchar(500),
    made_by     uuid         not null,
    made_at     timestamp with time zone not null,
    finished_at timestamp with time zone,
    primary key (campaign_id, id)
);

create table answer_import_part (
    campaign_id uuid    not null,
    import_id   uuid    not null,
    part        integer not null,
    content     bytea   not null,
    primary key (campaign_id, import_id, part),
    foreign key (campaign_id, import_id) references answer_import (campaign_id, id) on delete cascade
);

create table answer_import_reject (
    campaign_id uuid          not null,
    import_id   uuid          not null,
    row_number  integer       not null,
    reason      varchar(30)   not null,
    raw         varchar(8000) not null,
    primary key (campaign_id, import_id, row_number),
    foreign key (campaign_id, import_id) references answer_import (campaign_id, id) on delete cascade
);

create table answer_import_return (
    campaign_id uuid not null,
    import_id   uuid not null,
    return_id   uuid not null,
    primary key (campaign_id, import_id, return_id),
    foreign key (campaign_id, import_id) references answer_import (campaign_id, id) on delete cascade
);
