-- Counts the changes of the campaign's register, and of states made anew because of them: by it a node notices what
-- another one did.
alter table feed_position add column register_changes bigint default 0 not null;
