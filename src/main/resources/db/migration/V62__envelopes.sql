-- What somebody sent, sealed, until it is opened in a lot with others and becomes a response (decision 0059). All
-- that can be read here without the server's secret is the round; all envelopes are of one size. Responses that were
-- here before stay where they are, and so do their receipts.
create table envelope (
    mark    bytea primary key,                    -- of its receipt, for this table alone
    round   text not null,                        -- no foreign key: it would write on the round's own row with each send
    instead bytea unique,                         -- of the opened response it will take the place of, for this column alone
    sealed  bytea not null
);
-- In the row itself: no table beside it in which the order of sends could be read once more.
alter table envelope alter column sealed set storage main, alter column mark set storage plain,
    alter column instead set storage plain, alter column round set storage plain;
alter table spent_invitation drop constraint spent_invitation_round_fkey; -- for the same reason
create index envelope_waiting on envelope (round) where instead is null;

comment on index response_round_id is 'A round is counted and read in the order of ids, which is one of chance.';

-- An answer about equality stays sealed until its round closes, but not under the mark of the browser that gave it: in
-- lots it is sealed anew here, under an id of chance. What is left of it in its first place is the mark alone, so that
-- nobody is counted twice.
alter table equality_answer alter column locked drop not null;
create table equality_sealed (
    id     uuid primary key,
    round  text not null references round (key) on delete cascade,
    locked bytea not null
);
create index equality_sealed_round on equality_sealed (round);
create index equality_answer_round on equality_answer (round);

-- Codes made at once: reminders are told for all of them or for none. Those made before this are one batch.
alter table invitation add column batch uuid not null default '00000000-0000-0000-0000-000000000000';
alter table invitation alter column batch drop default;
create index invitation_round on invitation (round);
