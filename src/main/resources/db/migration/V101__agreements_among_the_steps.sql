-- A step may be an agreement: the text stays as it was, and undoing it takes the agreement back. Here is what was agreed to
-- as question, round and difference; empty for a change of the text.
alter table survey_step add column agreement text not null default '';
