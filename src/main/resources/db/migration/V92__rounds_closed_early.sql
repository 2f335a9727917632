-- The moment from which nobody begins any more, where an officer closes a round early: who has begun may send for an hour
-- after it (decision 0066). An officer's deed, and no respondent's.
alter table round add column closing timestamptz;
