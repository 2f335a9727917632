-- A large round on its way in: how far it is, for the page that shows it. The round itself is written in one transaction,
-- which also writes "said"; where the server dies before, the lock that transaction held is free and nothing is in.
create table import_work (
    upload  uuid primary key references import_upload (mark) on delete cascade,
    file    text not null,
    again   text not null,                       -- where the form that brings it in is sent once more
    begun   timestamp with time zone not null,
    answers integer not null,                    -- 0 until the file has been read
    written integer not null,
    said    text,                                -- it is in
    refused text                                 -- why it is not
);
