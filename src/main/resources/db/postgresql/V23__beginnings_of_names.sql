-- Serve the beginning of a text in whatever order the database sorts, which PostgreSQL must be told.
create index register_word_by_form on register_word (campaign_id, kind, form varchar_pattern_ops, entry);
drop index elector_by_surname;
create index elector_by_surname on elector (campaign_id, surname_key varchar_pattern_ops, forename_key varchar_pattern_ops);
drop index elector_by_forename;
create index elector_by_forename on elector (campaign_id, forename_key varchar_pattern_ops);
drop index property_by_postcode;
create index property_by_postcode on property (campaign_id, postcode varchar_pattern_ops);
