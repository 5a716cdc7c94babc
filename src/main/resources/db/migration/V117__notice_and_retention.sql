-- Whom people turn to about their data, and who answers for what is printed (RPA 1983 s.110, Elections Act 2022 part 6).
create table campaign_notice (
    campaign_id      uuid primary key references campaign (id) on delete cascade,
    controller_name  varchar(200),
    contact_address  varchar(600),
    contact_email    varchar(200),
    contact_phone    varchar(30),
    promoter_name    varchar(200),
    promoter_address varchar(600),
    printer_name     varchar(200),
    printer_address  varchar(600)
);

-- For how many months from the day of the poll each kind of data is kept; no row: the usual.
create table retention (
    campaign_id uuid        not null references campaign (id) on delete cascade,
    kind        varchar(20) not null,
    months      integer     not null,
    primary key (campaign_id, kind)
);

-- What was destroyed, and when: its certificate. counts: rows by table, as JSON. head: of the audit's chain by then.
create table destruction (
    campaign_id uuid          not null references campaign (id) on delete cascade,
    id          uuid          not null,
    kind        varchar(20)   not null,
    counts      varchar(8000) not null,
    head        varchar(64)   not null,
    made_by     uuid          not null,
    by_name     varchar(120)  not null,
    made_at     timestamp with time zone not null,
    primary key (campaign_id, id)
);
