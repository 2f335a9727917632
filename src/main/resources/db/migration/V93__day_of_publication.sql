-- News is as old as its publication, not as the draft it was made from.
alter table release add column published_on date;
update release set published_on = made where published;
