-- Files an officer has chosen to bring in, from the look at them to the press that does it: an hour at most, locked with
-- a key that only that officer's page has. Once they are in, only the sentence about it stays for the rest of the hour,
-- so that a second press says the same.
create table import_upload (
    mark    uuid primary key,                    -- of that key
    asked   timestamp with time zone not null,
    content bytea,                               -- empty once they are in
    said    text
);
create index import_upload_asked on import_upload (asked);
