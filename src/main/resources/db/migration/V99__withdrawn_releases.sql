-- A release that was published is never deleted. It can be withdrawn, once: from that day on its figures are offered to
-- nobody as what stands, and its page says since when and why.
alter table release add column withdrawn_on date;
alter table release add column withdrawn_why text;
alter table release add constraint release_withdrawn
    check ((withdrawn_on is null) = (withdrawn_why is null) and (withdrawn_on is null or published));
