-- When somebody last signed a browser in: accounts are tried days before polling day.
alter table account add column signed_in_at timestamp with time zone;
update account set signed_in_at = (select max(s.created_at) from browser_session s where s.account_id = account.id);
