-- Which secret this database is used with: a mark made from it, so that Heard started with another one says so.
-- The secret itself is never here (decision 0060).
create table secret_mark (
    one  boolean primary key default true check (one),
    mark text not null
);
