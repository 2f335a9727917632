-- A round asked here is called after the month it opened in, no longer what its survey file said before anybody knew
-- the day ("Next round"). Rounds brought in from files keep their names.
update round set label = to_char(opens, 'FMMonth YYYY') where source_digest is null and opens is not null;
