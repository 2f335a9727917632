-- A file of new invitation codes that takes longer to make than a page may wait for. It lies here until it is taken
-- away, once, for minutes at most, locked with a key that only the browser of the officer who asked has.
create table code_file (
    mark    uuid primary key,                    -- of that key
    round   text not null references round (key),
    asked   timestamp with time zone not null,
    content bytea,                               -- empty while it is being made, or where that went wrong
    failed  boolean not null default false
);
