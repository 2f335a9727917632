-- What a survey asked when its round was opened: one line for each question, its key and a mark of its words, answers and
-- routes. A survey file changed since then would turn given answers into "No answer". Empty for rounds opened before:
-- noted at the next start.
alter table round add column asked text;
