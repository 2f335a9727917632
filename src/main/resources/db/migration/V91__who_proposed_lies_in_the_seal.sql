-- Who proposed lies in the seal with what they propose (decision 0077): two proposals of one officer, or for one form that
-- was put right between them, are not to be joined. What waits from before is sealed another way and goes: the form
-- is as it was keyed, and is proposed for once more. (An instance of before can propose nothing while both run.)
delete from keyed_correction;
alter table keyed_correction drop column proposer;

-- Codes of forms struck while their round is open, until it closes: a page sent once more does not key one of them again.
create table struck_form (
    mark  uuid primary key,                       -- of the form's code, for this table alone
    round text not null references round (key) on delete cascade
);
