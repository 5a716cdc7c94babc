-- Who saw, changed, exported, printed and granted what, when, from where. Written with the change itself; readings a
-- moment later, many at once. batch: which link of the chain holds it; null for a moment.
-- what: of the operation, in words. subject_id: the last thing in the address. detail: what was asked for.
create table audit_entry (
    campaign_id uuid         not null references campaign (id) on delete cascade,
    id          uuid         not null,
    at          timestamp with time zone not null,
    kind        varchar(10)  not null,
    operation   varchar(100) not null,
    what        varchar(200) not null,
    subject_id  uuid,
    detail      varchar(1000) not null,
    caller_kind varchar(10)  not null,
    caller_id   uuid         not null,
    caller_name varchar(120) not null,
    address     varchar(60)  not null,
    batch       bigint,
    primary key (campaign_id, id)
);
create index audit_entry_by_batch on audit_entry (campaign_id, batch);
create index audit_entry_by_subject on audit_entry (campaign_id, subject_id);
create index audit_entry_by_caller on audit_entry (campaign_id, caller_id);

-- The chain: hash is SHA-256 over the hash before it, the number and the entries. returns_to: the log of returns up to
-- this number is summed up in an entry of this or an earlier batch.
create table audit_batch (
    campaign_id uuid        not null references campaign (id) on delete cascade,
    number      bigint      not null,
    at          timestamp with time zone not null,
    entries     integer     not null,
    returns_to  bigint      not null,
    hash        varchar(64) not null,
    primary key (campaign_id, number)
);

-- When the program ran. One that ended without saying so may have lost what was read in its last moment, and the audit
-- says that. seen_at: within the last ten seconds while it runs.
create table audit_run (
    id         uuid primary key,
    started_at timestamp with time zone not null,
    seen_at    timestamp with time zone not null,
    ended_at   timestamp with time zone
);
