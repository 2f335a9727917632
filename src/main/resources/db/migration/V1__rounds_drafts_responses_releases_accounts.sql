-- A round: one survey asked once. Imported rounds and rounds answered here are the same thing.
create table round (
    key            text primary key,              -- also the key of its survey: pc2021
    survey         text not null,
    survey_version integer not null,
    label          text not null,                 -- "March 2021"
    opens          date,
    closes         date,
    state          text not null check (state in ('OPEN', 'CLOSED')),
    invented       boolean not null,              -- sample data, said so wherever they show
    source_digest  text                           -- SHA-256 of the file an imported round came from
);

-- An unsent questionnaire. Only the holder of its token can read it: the row is found by half of a hash
-- of the token, and the answers are locked with a key made from the token alone. Where a return code
-- was asked for, the token is here too, locked with a key that needs the code and the server's secret.
create table draft (
    id           uuid primary key,
    round        text not null references round (key),
    answers      bytea not null,
    started      date not null,                   -- a date, never a time of day
    return_hash  bytea unique,
    return_token bytea
);
create index draft_started on draft (started);

-- A sent questionnaire, or one imported. Ids are random, not in order of time.
create table response (
    id             uuid primary key,
    round          text not null references round (key),
    survey_version integer not null,
    language       text not null,
    face           text not null,
    mode           text not null,                 -- web, paper, phone, import
    channel        text not null,                 -- open, schools, forum, ...
    received       date not null,                 -- a date; for imports the first of the month
    answers        jsonb not null,                -- one document: about the person, and per child
    receipt_hash   bytea unique                   -- one draft becomes one response
);
create index response_round on response (round);

-- A release: the safe tables of a round and its comparisons, protected together, frozen.
create table release (
    id        text primary key,                   -- "pc2021-1"
    round     text not null references round (key),
    version   integer not null,
    made      date not null,
    made_by   text not null,                      -- a role, not a name
    published boolean not null,
    frozen    text not null,                      -- what disclosure gave; nothing hidden is in it
    digest    text not null,
    invented  boolean not null,
    unique (round, version)
);

create table account (
    name     text primary key,
    password text not null,                       -- bcrypt
    role     text not null check (role in ('forum', 'officer', 'administrator')),
    demo     boolean not null default false
);
