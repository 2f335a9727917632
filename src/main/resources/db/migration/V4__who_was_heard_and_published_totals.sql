-- Who answered beside who could have, worked out from the safe tables when a release is made, and frozen
-- with it: text as printed, nothing hidden is in it. Releases made before have none.
alter table release add column who text;
alter table release add column who_digest text;

-- A round of which no answers survive, only published totals. The file is kept as it came: it is public,
-- it names nobody, and each figure must be traceable to its page.
create table published_totals (
    round   text primary key references round (key),
    file    text not null,                        -- its name, for people
    totals  text not null,                        -- the file itself
    made    date not null,
    made_by text not null                         -- a role, not a name
);
