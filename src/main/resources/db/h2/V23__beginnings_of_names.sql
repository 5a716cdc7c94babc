create index register_word_by_form on register_word (campaign_id, kind, form, entry);
drop index elector_by_surname;
create index elector_by_surname on elector (campaign_id, surname_key, forename_key);
drop index elector_by_forename;
create index elector_by_forename on elector (campaign_id, forename_key);
drop index property_by_postcode;
create index property_by_postcode on property (campaign_id, postcode);
