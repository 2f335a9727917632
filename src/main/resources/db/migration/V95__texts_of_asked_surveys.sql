-- The text of a survey that was asked from a draft, as it was asked: it is laid over the survey files from then on. A slip
-- that is put right while it is open adds a row; the newest counts.
create table asked_survey (
    number bigint generated always as identity primary key,
    survey text not null,
    text text not null,
    kept_on date not null
);
create index asked_survey_of on asked_survey (survey, number);

-- What an officer plans for a round before it opens, and looks at while it is open.
create table round_plan (
    round text primary key,
    name text not null default '',
    closes date,
    channels text not null default '',
    could_answer integer check (could_answer > 0),
    keep_until date,
    seen integer not null default 0
);
