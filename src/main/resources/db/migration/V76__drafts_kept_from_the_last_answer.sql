-- A draft is kept from the day of its last answer. The day it was begun is not kept any more; an older instance beside a
-- newer one still writes it, and gets the other by itself.
alter table draft add column saved date;
update draft set saved = started;
alter table draft alter column saved set default current_date, alter column saved set not null;
alter table draft alter column started drop not null;
drop index draft_started;
create index draft_saved on draft (saved);
