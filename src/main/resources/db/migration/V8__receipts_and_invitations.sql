-- Whoever holds the receipt code may change or erase a response until its round is counted for a release.
alter table response add column version integer not null default 1;   -- raised with every change
alter table draft add column changing boolean not null default false; -- it changes a response sent before
alter table round add column counted date;                            -- from then on nothing changes

-- That somebody withdrew their answers: how many on a day, and nothing else.
create table withdrawal (
    round     text not null references round (key),
    day       date not null,
    responses integer not null,
    primary key (round, day)
);

-- A code an officer gave out; it works once. The id is a mark of the code, made with the server's secret.
create table invitation (
    id    uuid primary key,
    round text not null references round (key),
    used  boolean not null default false          -- written for ten or more at once, never with a response
);

-- Codes used since "used" was last written. The mark is made from the code for this table alone: without
-- the server's secret it leads to no invitation, and nothing in it leads to a response.
create table spent_invitation (
    mark  uuid primary key,
    round text not null references round (key)
);
