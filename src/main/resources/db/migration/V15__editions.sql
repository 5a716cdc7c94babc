-- The register over time. An elector is a person and keeps its id through every edition: see docs/adr/0009.

-- edition: counts the completed imports of the campaign from 1, in the order in which they took effect; null: none of
-- it stands in the register. register_month: the first day of the month whose changes the register then holds, if known.
alter table register_import add column edition integer;
alter table register_import add column part boolean default false not null;
alter table register_import add column register_month date;
alter table register_import add column undone_at timestamp with time zone;
alter table register_import add column undone_by uuid;

-- officer_id: the ElectorID of the officer's program, where the file has it.
-- by_hand: added by us and in no file yet; number 0 then, and suffix counts within the district.
-- merged_into: this is the same person as that one. Removed as well, and its listing is kept up to date silently.
alter table elector add column officer_id varchar(40);
alter table elector add column by_hand boolean default false not null;
alter table elector add column merged_into uuid;

-- Unique Property Reference Number.
alter table property add column if not exists uprn bigint;

-- The rows of an edition as they came, in blocks: lines of CSV in UTF-8, deflated. first_row: number in the file of the
-- block's first row.
create table edition_rows (
    campaign_id uuid    not null,
    import_id   uuid    not null,
    first_row   integer not null,
    row_count   integer not null,
    lines       bytea   not null,
    primary key (campaign_id, import_id, first_row),
    foreign key (campaign_id, import_id) references register_import (campaign_id, id) on delete cascade
);

-- What an elector was before an import changed it; all but created is null for one whom the import brought. The first
-- import of a campaign leaves none of these: all that is there came with it.
create table elector_change (
    campaign_id  uuid    not null,
    import_id    uuid    not null,
    elector_id   uuid    not null,
    created      boolean not null,
    district_id  uuid,
    number       integer,
    suffix       integer,
    surname      varchar(150),
    forename     varchar(200),
    surname_key  varchar(150),
    forename_key varchar(200),
    marker       varchar(20),
    attainment   date,
    eligible     varchar(10),
    absent       varchar(20),
    absent_until date,
    property_id  uuid,
    officer_id   varchar(40),
    row_hash     bigint,
    removed      boolean,
    by_hand      boolean,
    merged_into  uuid,
    primary key (campaign_id, import_id, elector_id),
    foreign key (campaign_id, import_id) references register_import (campaign_id, id) on delete cascade
);
create index elector_change_by_elector on elector_change (campaign_id, elector_id);

-- district_id, uprn: before; null for a door that the import brought.
create table property_change (
    campaign_id uuid    not null,
    import_id   uuid    not null,
    property_id uuid    not null,
    created     boolean not null,
    district_id uuid,
    uprn        bigint,
    primary key (campaign_id, import_id, property_id),
    foreign key (campaign_id, import_id) references register_import (campaign_id, id) on delete cascade
);

-- created: the import brought the district; otherwise it gave it its ward.
create table district_change (
    campaign_id uuid    not null,
    import_id   uuid    not null,
    district_id uuid    not null,
    created     boolean not null,
    primary key (campaign_id, import_id, district_id),
    foreign key (campaign_id, import_id) references register_import (campaign_id, id) on delete cascade
);

-- The queue: may the one whom an import brought (other_id) be the one whom it no longer has (elector_id)?
-- state: OPEN, SAME or DIFFERENT.
create table match_doubt (
    campaign_id uuid        not null,
    id          uuid        not null,
    import_id   uuid        not null,
    elector_id  uuid        not null,
    other_id    uuid        not null,
    row_key     bigint      not null,
    reason      varchar(30) not null,
    score       integer     not null,
    state       varchar(20) not null,
    decided_by  uuid,
    decided_at  timestamp with time zone,
    primary key (campaign_id, id),
    foreign key (campaign_id, import_id) references register_import (campaign_id, id) on delete cascade
);
create index match_doubt_by_state on match_doubt (campaign_id, state);
create index match_doubt_by_import on match_doubt (campaign_id, import_id);
create index match_doubt_by_elector on match_doubt (campaign_id, elector_id);
create index match_doubt_by_other on match_doubt (campaign_id, other_id);

-- What somebody said about two entries, from the queue or unasked: SAME person or DIFFERENT people. Holds for every
-- later import until it is ended (a wrong merge that was split, for instance).
-- row_key: of the entry as a file had it (name and address), so that the answer also holds when that entry comes anew
-- under another number; null where it was said of two entries of ours.
create table person_decision (
    campaign_id uuid        not null references campaign (id) on delete cascade,
    id          uuid        not null,
    verdict     varchar(20) not null,
    elector_id  uuid        not null,
    other_id    uuid        not null,
    row_key     bigint,
    made_by     uuid,
    made_at     timestamp with time zone not null,
    ended_by    uuid,
    ended_at    timestamp with time zone,
    primary key (campaign_id, id)
);
create index person_decision_by_elector on person_decision (campaign_id, elector_id);
create index person_decision_by_other on person_decision (campaign_id, other_id);

-- What a merge did, so that it can be taken apart: entries as they were before it, and returns that went to the other one.
create table person_before (
    campaign_id  uuid    not null,
    decision_id  uuid    not null,
    elector_id   uuid    not null,
    district_id  uuid    not null,
    number       integer not null,
    suffix       integer not null,
    surname      varchar(150) not null,
    forename     varchar(200) not null,
    surname_key  varchar(150) not null,
    forename_key varchar(200) not null,
    marker       varchar(20)  not null,
    attainment   date,
    eligible     varchar(10)  not null,
    absent       varchar(20)  not null,
    absent_until date,
    property_id  uuid,
    officer_id   varchar(40),
    row_hash     bigint  not null,
    removed      boolean not null,
    by_hand      boolean not null,
    merged_into  uuid,
    primary key (campaign_id, decision_id, elector_id),
    foreign key (campaign_id, decision_id) references person_decision (campaign_id, id) on delete cascade
);

create table moved_return (
    campaign_id     uuid not null,
    decision_id     uuid not null,
    return_id       uuid not null,
    from_elector_id uuid not null,
    to_elector_id   uuid not null,
    primary key (campaign_id, decision_id, return_id),
    foreign key (campaign_id, decision_id) references person_decision (campaign_id, id) on delete cascade
);

-- A correction that we made of what the officer's file says, and that survives imports: it holds as long as the file goes
-- on saying what it said ("was"); when the file says the same as we, or something new, it ends.
-- field: SURNAME, FORENAME, MARKER, ATTAINMENT (ISO 8601) or PROPERTY (id of the door). was: null for nothing.
create table elector_amendment (
    campaign_id uuid        not null references campaign (id) on delete cascade,
    id          uuid        not null,
    elector_id  uuid        not null,
    field       varchar(20) not null,
    amended     varchar(700),
    was         varchar(700),
    made_by     uuid,
    made_at     timestamp with time zone not null,
    ended_by    uuid,
    ended_at    timestamp with time zone,
    primary key (campaign_id, id)
);
create index elector_amendment_by_elector on elector_amendment (campaign_id, elector_id);
