-- Answers to the questions about equality, until their round closes. One row for each question somebody
-- answered: nothing joins it to a response, or to the same person's next row. The id is a mark made from the
-- token in that person's browser and the server's secret, so that pressing twice adds nothing; question and
-- answer are locked together, in the same number of bytes for all.
create table equality_answer (
    id     uuid primary key,
    round  text not null references round (key) on delete cascade,
    locked bytea not null
);

-- What they come to once the round has closed: each question by itself, and nothing of anyone.
create table equality_count (
    round    text not null references round (key) on delete cascade,
    question text not null,
    option   text not null,
    people   integer not null,
    primary key (round, question, option)
);
