-- Forms on paper or by phone come in piles. A pile knows how many were counted and how many are keyed; no
-- response knows its pile.
create table pile (
    id       text primary key,                    -- "pc_next-3"
    round    text not null references round (key),
    number   integer not null,
    mode     text not null check (mode in ('paper', 'phone')),
    language text not null,
    face     text not null,
    counted  integer not null,
    keyed    integer not null default 0,
    keyer    bytea,                               -- mark of one officer's name, for this pile alone; goes at the close
    unique (round, number)
);

-- Answers that could not be taken from a form, by question and reason: how many, never whose.
create table keyed_blank (
    round    text not null references round (key),
    question text not null,
    reason   text not null,
    forms    integer not null,
    primary key (round, question, reason)
);

-- About one form in ten is keyed once more, by somebody else. Until then a copy of what was keyed first waits
-- here, locked with a key made from the code that is written on the paper; then it goes.
create table drawn_form (
    mark    uuid primary key,
    pile    text not null references pile (id),
    answers bytea not null
);

-- How far both agreed, over all forms keyed twice.
create table keyed_twice (
    round    text primary key references round (key),
    forms    integer not null,
    compared integer not null,
    agreed   integer not null
);
