-- What a campaign has volunteers say at doors, by language; what is null is said in the program's own words. The words that ask
-- for consent are not among them: those have to be the right ones for the kind of controller.
create table door_words (
    campaign_id uuid       not null references campaign (id) on delete cascade,
    language    varchar(8) not null,
    opening     varchar(1000),
    question    varchar(300),
    out_card    varchar(1000),
    primary key (campaign_id, language)
);
