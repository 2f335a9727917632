-- The area's file as administrators change it in the browser: the newest text, where there is one, takes the place of
-- area.yaml on every instance. Rows are only added, so that any earlier text can be brought back.
create table area_file (
    number  int primary key,
    text    text not null,
    made_on date not null,
    made_by text not null,                        -- a mark of the account, not its name
    said    text not null                         -- what was changed, in a sentence
);

-- The thresholds of what is shown, as administrators set them; the newest row takes the place of the settings.
create table area_thresholds (
    number         int primary key,
    smallest_base  int not null,
    smallest_count int not null,
    width          int not null,
    low_base       int not null,
    made_on        date not null,
    made_by        text not null
);

-- How the pages look: a colour and a logo of the council's. The newest row counts.
create table area_look (
    number    int primary key,
    colour    text not null default '',           -- #rrggbb; empty for the usual one
    logo      bytea,                              -- made safe before it is kept
    logo_type text not null default '',
    digest    text not null default '',           -- of the logo
    width     int not null default 0,
    height    int not null default 0,
    made_on   date not null,
    made_by   text not null
);
