-- Few returns take something back, are about a whole door, or are held: the others need no entry, which makes writing them
-- cheaper; and nobody can look for another thing through these by mistake.
drop index return_log_by_target;
create index return_log_by_target on return_log (campaign_id, target_id) where target_id is not null;
drop index return_log_by_property;
create index return_log_by_property on return_log (campaign_id, property_id) where property_id is not null;
drop index return_log_by_problem;
create index return_log_by_problem on return_log (campaign_id, problem) where problem is not null;
