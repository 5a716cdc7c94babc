-- A second factor of built-in accounts: codes by time (RFC 6238). totp_secret: sealed with a key that is not in the
-- database. totp_since: null until the first code was right. totp_step: of the last code that was used; none works twice.
alter table account add column totp_secret varchar(200);
alter table account add column totp_since timestamp with time zone;
alter table account add column totp_step bigint default 0 not null;

-- For who has lost the phone. code_hash: keyed, with the same key; each works once.
create table recovery_code (
    account_id uuid        not null references account (id) on delete cascade,
    code_hash  varchar(64) not null,
    used_at    timestamp with time zone,
    primary key (account_id, code_hash)
);

-- What a campaign asks of its staff.
create table staff_rule (
    campaign_id   uuid    primary key references campaign (id) on delete cascade,
    second_factor boolean not null
);
