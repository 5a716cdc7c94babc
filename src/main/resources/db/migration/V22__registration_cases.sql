-- People who are helped to register or to vote in another way. Never a National Insurance number: nothing here asks for
-- one, and texts with one are refused. needs: codes with commas between, in their order.
create table registration_case (
    campaign_id      uuid         not null references campaign (id) on delete cascade,
    id               uuid         not null,
    name             varchar(200) not null,
    phone            varchar(30),
    email            varchar(200),
    place            varchar(300),
    no_fixed_address boolean      not null,
    needs            varchar(200) not null,
    state            varchar(20)  not null,
    elector_id       uuid,
    volunteer_id     uuid,
    created_by       uuid,
    created_at       timestamp with time zone not null,
    changed_at       timestamp with time zone not null,
    primary key (campaign_id, id)
);
create index registration_case_by_state on registration_case (campaign_id, state, id);

create table registration_note (
    campaign_id uuid          not null,
    case_id     uuid          not null,
    id          uuid          not null,
    text        varchar(1000) not null,
    written_by  uuid,
    written_at  timestamp with time zone not null,
    primary key (campaign_id, case_id, id),
    foreign key (campaign_id, case_id) references registration_case (campaign_id, id) on delete cascade
);
