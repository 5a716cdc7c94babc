-- Returns now get their number in the feed in the transaction that brings them in. Those that were still waiting for
-- one get it here.
merge into return_log r using (
    select n.campaign_id, n.id,
           coalesce(p.sequence, 0)
               + row_number() over (partition by n.campaign_id order by n.received_at, n.id) as place
    from return_log n
    left join feed_position p on p.campaign_id = n.campaign_id
    where n.sequence is null and n.problem is null
) fresh on r.campaign_id = fresh.campaign_id and r.id = fresh.id
when matched then update set sequence = fresh.place;

insert into feed_position (campaign_id, sequence)
select c.id, 0 from campaign c where not exists (select 1 from feed_position p where p.campaign_id = c.id);

update feed_position set sequence = coalesce(
    (select max(r.sequence) from return_log r where r.campaign_id = feed_position.campaign_id), 0);
