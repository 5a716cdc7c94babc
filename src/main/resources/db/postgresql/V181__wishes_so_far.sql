-- What was asked for before there was a list of it; of all campaigns, which the wall would hide from this.
select set_config('committee_room.campaign', '*', true);

insert into wish (campaign_id, return_id, flag)
select r.campaign_id, r.id, f.flag
from return_log r
join (values ('WANTS_POSTAL_VOTE'), ('POSTER'), ('LIFT'), ('HELPER'), ('NEEDS_VOTER_ID')) as f (flag)
    on r.body ~ ('"flags" ?: ?\[[^\]]*"' || lower(f.flag) || '"')
where r.body like '%"flags"%';
