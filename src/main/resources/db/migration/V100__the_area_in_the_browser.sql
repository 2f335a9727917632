-- The area's file as administrators change it in the browser: the newest text, where there is one, takes the place of
-- area.yaml on every instance. Rows are only added, so that any earlier text can be brought back.
create table area_file (
    number  int primary key,
    text    text not null,
    made_on date not null,
    made_by text not null,                        -- a mark of the account, not its name
    said    text not null                         -- what was changed, in a sentence
);
