-- One schema for H2 (MODE=PostgreSQL) and PostgreSQL: plain types only.
-- The campaign comes first in every key, foreign key and index, so that the same tables can be
-- distributed by campaign and walled off by row-level security.

-- security ------------------------------------------------------------------------------------

create table account (
    id            uuid primary key,
    username      varchar(60)  not null unique,
    name          varchar(120) not null,
    password_hash varchar(200) not null,
    admin         boolean      not null,
    created_at    timestamp with time zone not null
);

create table browser_session (
    token_hash varchar(64) primary key,
    account_id uuid not null references account (id) on delete cascade,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);
create index browser_session_by_account on browser_session (account_id);

-- campaign ------------------------------------------------------------------------------------

create table campaign (
    id            uuid primary key,
    slug          varchar(60)  not null unique,
    name          varchar(200) not null,
    candidate     varchar(200) not null,
    controller    varchar(30)  not null,
    election_type varchar(30)  not null,
    nation        varchar(30)  not null,
    poll_date     date         not null,
    time_zone     varchar(60)  not null,
    created_at    timestamp with time zone not null
);

create table campaign_role (
    campaign_id uuid        not null references campaign (id) on delete cascade,
    account_id  uuid        not null references account (id) on delete cascade,
    role        varchar(30) not null,
    primary key (campaign_id, account_id, role)
);
create index campaign_role_by_account on campaign_role (account_id);

-- districts -----------------------------------------------------------------------------------

create table station (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    id          uuid         not null,
    name        varchar(200) not null,
    address     varchar(300),
    postcode    varchar(10),
    primary key (campaign_id, id)
);

create table polling_district (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    id          uuid         not null,
    code        varchar(20)  not null,
    name        varchar(200) not null,
    ward        varchar(200),
    station_id  uuid,
    primary key (campaign_id, id),
    unique (campaign_id, code),
    foreign key (campaign_id, station_id) references station (campaign_id, id)
);
create index polling_district_by_station on polling_district (campaign_id, station_id);

-- register ------------------------------------------------------------------------------------

create table register_import (
    campaign_id  uuid        not null references campaign (id) on delete cascade,
    id           uuid        not null,
    kind         varchar(20) not null,
    filename     varchar(200),
    file_hash    varchar(64),
    published    date,
    layout       varchar(30),
    encoding     varchar(30),
    delimiter    varchar(10),
    status       varchar(20) not null,
    problem      varchar(2000),
    header       varchar(4000),
    rows_read    integer not null,
    created      integer not null,
    updated      integer not null,
    unchanged    integer not null,
    removed      integer not null,
    rejected     integer not null,
    warnings     varchar(20000),
    progress     double precision not null,
    created_by   uuid,
    created_at   timestamp with time zone not null,
    started_at   timestamp with time zone,
    finished_at  timestamp with time zone,
    primary key (campaign_id, id)
);

create table register_reject (
    campaign_id uuid    not null,
    import_id   uuid    not null,
    row_number  integer not null,
    reason      varchar(60)   not null,
    detail      varchar(300),
    raw         varchar(8000) not null,
    primary key (campaign_id, import_id, row_number),
    foreign key (campaign_id, import_id) references register_import (campaign_id, id) on delete cascade
);

-- A door: one postal address in one polling district. Electors without an address have none.
-- id: made from the district and the address, so that the same address is the same door in every file.
-- address_lines: parted by line feeds, without the postcode. postcode: with its space.
create table property (
    campaign_id   uuid not null references campaign (id) on delete cascade,
    id            uuid not null,
    district_id   uuid not null,
    address_lines varchar(600) not null,
    postcode      varchar(10),
    street        varchar(150),
    building      varchar(150),
    flat          varchar(80),
    note          varchar(300),
    primary key (campaign_id, id),
    foreign key (campaign_id, district_id) references polling_district (campaign_id, id)
);
create index property_by_postcode on property (campaign_id, postcode);

-- surname_key, forename_key: as NameKey makes them, for looking up. row_hash: of what the file said.
create table elector (
    campaign_id     uuid not null references campaign (id) on delete cascade,
    id              uuid not null,
    district_id     uuid not null,
    number          integer not null,
    suffix          integer not null,
    surname         varchar(150) not null,
    forename        varchar(200) not null,
    surname_key     varchar(150) not null,
    forename_key    varchar(200) not null,
    marker          varchar(20)  not null,
    attainment      date,
    eligible        varchar(10)  not null,
    absent          varchar(20)  not null,
    absent_until    date,
    property_id     uuid,
    row_hash        bigint  not null,
    removed         boolean not null default false,
    primary key (campaign_id, id),
    unique (campaign_id, district_id, number, suffix),
    foreign key (campaign_id, district_id) references polling_district (campaign_id, id),
    foreign key (campaign_id, property_id) references property (campaign_id, id)
);
create index elector_by_property on elector (campaign_id, property_id);
create index elector_by_surname on elector (campaign_id, surname_key);
create index elector_by_forename on elector (campaign_id, forename_key);

-- returns -------------------------------------------------------------------------------------

-- Append-only. Only the sequencer writes "sequence" (once); a held return, and an undo that came before what it takes
-- back, get their elector or property (once). An undo has the elector or property of what it takes back.
-- counted_at: "at", but where that is more than a day ahead of the clock here, the start of the day it came on.
-- problem: why it is held; null if it is not. A held return has no sequence.
create table return_log (
    campaign_id   uuid not null references campaign (id) on delete cascade,
    id            uuid not null,
    sequence      bigint,
    type          varchar(20) not null,
    at            timestamp with time zone not null,
    counted_at    timestamp with time zone not null,
    received_at   timestamp with time zone not null,
    caller_kind   varchar(10) not null,
    caller_id     uuid        not null,
    elector_id    uuid,
    property_id   uuid,
    target_id     uuid,
    problem       varchar(60),
    body          varchar(8000) not null,
    primary key (campaign_id, id)
);
create index return_log_by_elector on return_log (campaign_id, elector_id);
create index return_log_by_target on return_log (campaign_id, target_id);
create index return_log_by_property on return_log (campaign_id, property_id);
create index return_log_by_sequence on return_log (campaign_id, sequence);
create index return_log_by_problem on return_log (campaign_id, problem);

create table feed_position (
    campaign_id uuid   primary key references campaign (id) on delete cascade,
    sequence    bigint not null
);

-- What an elector's returns amount to now; always recomputed from all of them. No row: nothing known.
create table elector_state (
    campaign_id     uuid not null,
    elector_id      uuid not null,
    intention       smallint,
    likelihood      smallint,
    contacted       boolean not null,
    voted           varchar(10),
    voted_at        timestamp with time zone,
    last_result     varchar(20),
    last_result_at  timestamp with time zone,
    last_contact_at timestamp with time zone,
    last_knock      varchar(20),
    last_knock_at   timestamp with time zone,
    do_not_contact  boolean not null,
    gone            boolean not null,
    flags           varchar(200) not null,
    language        varchar(35),
    primary key (campaign_id, elector_id),
    foreign key (campaign_id, elector_id) references elector (campaign_id, id) on delete cascade
);

-- canvass -------------------------------------------------------------------------------------

create table walk (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    id          uuid         not null,
    code        varchar(12)  not null,
    kind        varchar(20)  not null,
    name        varchar(200) not null,
    district_id uuid         not null,
    doors       integer not null,
    electors    integer not null,
    created_by  uuid,
    created_at  timestamp with time zone not null,
    primary key (campaign_id, id),
    unique (campaign_id, code),
    foreign key (campaign_id, district_id) references polling_district (campaign_id, id)
);
create index walk_by_district on walk (campaign_id, district_id);

-- Every code that a walk or a sheet printed without one has ever had: none is given twice, whatever becomes of it.
create table sheet_code (
    campaign_id uuid        not null references campaign (id) on delete cascade,
    code        varchar(12) not null,
    kind        varchar(20) not null,
    issued_by   uuid,
    issued_at   timestamp with time zone not null,
    primary key (campaign_id, code)
);

create table walk_door (
    campaign_id uuid    not null,
    walk_id     uuid    not null,
    position    integer not null,
    property_id uuid    not null,
    primary key (campaign_id, walk_id, position),
    foreign key (campaign_id, walk_id) references walk (campaign_id, id) on delete cascade,
    foreign key (campaign_id, property_id) references property (campaign_id, id)
);
create index walk_door_by_property on walk_door (campaign_id, property_id);

-- security: who joined for a day ----------------------------------------------------------------

create table invitation (
    campaign_id uuid        not null references campaign (id) on delete cascade,
    id          uuid        not null,
    code        varchar(12) not null unique,
    role        varchar(20) not null,
    station_id  uuid,
    expires_at  timestamp with time zone not null,
    uses        integer not null,
    used        integer not null,
    ended_at    timestamp with time zone,
    created_by  uuid,
    created_at  timestamp with time zone not null,
    primary key (campaign_id, id),
    foreign key (campaign_id, station_id) references station (campaign_id, id)
);

create table invitation_walk (
    campaign_id   uuid not null,
    invitation_id uuid not null,
    walk_id       uuid not null,
    primary key (campaign_id, invitation_id, walk_id),
    foreign key (campaign_id, invitation_id) references invitation (campaign_id, id) on delete cascade,
    foreign key (campaign_id, walk_id) references walk (campaign_id, id) on delete cascade
);
create index invitation_walk_by_walk on invitation_walk (campaign_id, walk_id);

create table invitation_district (
    campaign_id   uuid not null,
    invitation_id uuid not null,
    district_id   uuid not null,
    primary key (campaign_id, invitation_id, district_id),
    foreign key (campaign_id, invitation_id) references invitation (campaign_id, id) on delete cascade,
    foreign key (campaign_id, district_id) references polling_district (campaign_id, id)
);

create table device (
    campaign_id   uuid         not null,
    id            uuid         not null,
    invitation_id uuid         not null,
    name          varchar(120) not null,
    role          varchar(20)  not null,
    token_hash    varchar(64)  not null,
    joined_at     timestamp with time zone not null,
    expires_at    timestamp with time zone not null,
    ended_at      timestamp with time zone,
    primary key (campaign_id, id),
    foreign key (campaign_id, invitation_id) references invitation (campaign_id, id) on delete cascade
);
create index device_by_invitation on device (campaign_id, invitation_id);

-- teams ---------------------------------------------------------------------------------------

create table volunteer (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    id          uuid         not null,
    name        varchar(200) not null,
    phone       varchar(30),
    email       varchar(200),
    languages   varchar(200) not null,
    car         boolean      not null,
    notes       varchar(1000),
    primary key (campaign_id, id)
);

create table team (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    id          uuid         not null,
    name        varchar(200) not null,
    leader_id   uuid,
    primary key (campaign_id, id),
    foreign key (campaign_id, leader_id) references volunteer (campaign_id, id)
);

create table team_member (
    campaign_id  uuid not null,
    team_id      uuid not null,
    volunteer_id uuid not null,
    primary key (campaign_id, team_id, volunteer_id),
    foreign key (campaign_id, team_id) references team (campaign_id, id) on delete cascade,
    foreign key (campaign_id, volunteer_id) references volunteer (campaign_id, id) on delete cascade
);

create table assignment (
    campaign_id uuid        not null references campaign (id) on delete cascade,
    id          uuid        not null,
    team_id     uuid        not null,
    district_id uuid,
    walk_id     uuid,
    task        varchar(20) not null,
    starts_at   timestamp with time zone not null,
    ends_at     timestamp with time zone not null,
    primary key (campaign_id, id),
    foreign key (campaign_id, team_id) references team (campaign_id, id) on delete cascade,
    foreign key (campaign_id, district_id) references polling_district (campaign_id, id),
    foreign key (campaign_id, walk_id) references walk (campaign_id, id) on delete cascade
);
create index assignment_by_team on assignment (campaign_id, team_id);
create index assignment_by_district on assignment (campaign_id, district_id);

create table committee_room (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    id          uuid         not null,
    name        varchar(200) not null,
    address     varchar(300),
    phone       varchar(30),
    primary key (campaign_id, id)
);

create table committee_room_district (
    campaign_id       uuid not null,
    committee_room_id uuid not null,
    district_id       uuid not null,
    primary key (campaign_id, committee_room_id, district_id),
    foreign key (campaign_id, committee_room_id) references committee_room (campaign_id, id) on delete cascade,
    foreign key (campaign_id, district_id) references polling_district (campaign_id, id)
);

create table shift (
    campaign_id       uuid        not null references campaign (id) on delete cascade,
    id                uuid        not null,
    volunteer_id      uuid        not null,
    role              varchar(20) not null,
    station_id        uuid,
    committee_room_id uuid,
    starts_at         timestamp with time zone not null,
    ends_at           timestamp with time zone not null,
    primary key (campaign_id, id),
    foreign key (campaign_id, volunteer_id) references volunteer (campaign_id, id) on delete cascade,
    foreign key (campaign_id, station_id) references station (campaign_id, id) on delete cascade,
    foreign key (campaign_id, committee_room_id) references committee_room (campaign_id, id) on delete cascade
);

-- demo ----------------------------------------------------------------------------------------

-- The made-up campaign. ready_at: null while it is being made; one that stays so is made anew at the next start.
create table demo_campaign (
    campaign_id uuid primary key references campaign (id) on delete cascade,
    seed        bigint           not null,
    scale       double precision not null,
    ready_at    timestamp with time zone
);
