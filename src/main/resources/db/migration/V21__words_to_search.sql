-- Names and streets of a register by every form under which they are looked up: docs/adr/0016.
-- kind: SURNAME (entry: a surname_key), FORENAME (the first word of a forename_key), STREET (as in property).
-- form: a word of it, that word without one letter, or how it sounds.
create table register_word (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    kind        varchar(10)  not null,
    entry       varchar(200) not null,
    form        varchar(40)  not null,
    primary key (campaign_id, kind, entry, form)
);
create index property_by_street on property (campaign_id, street);
