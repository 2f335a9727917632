-- How an imported round was read: the map as it was, so that a later reader can see what became of each
-- column and text. Of the file itself only its digest is kept, with the round.
create table import_map (
    round   text primary key references round (key),
    map     text not null,
    digest  text not null,                        -- SHA-256 of the map in hex
    made    date not null,
    made_by text not null                         -- a role, not a name
);
