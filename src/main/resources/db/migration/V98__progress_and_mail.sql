-- Where people are who have begun and not sent: how many drafts were last kept before that page, and nothing of whom or
-- when. Each page has a few rows, one of which, drawn by chance, a save adds to: so saves do not wait for each other, and
-- one row alone says nothing (it may be below nought); only their sum does (decision 0096).
create table page_reached (
    round  text not null,
    page   text not null,
    part   integer not null,
    drafts integer not null,
    primary key (round, page, part)
) with (fillfactor = 50);

-- What officers are told of an open round, rounded, as it was counted last; counted anew when ten more have answered.
create table told_so_far (
    round     text primary key,
    responses bigint not null,
    told      jsonb not null
);

-- One sending of one mailing file: who was written to is in no table.
create table mailing (
    id        uuid not null,                      -- of the file; of chance
    step      integer not null,                   -- 0 the invitation, 1 and 2 its reminders
    round     text not null,
    day       date not null,
    addresses integer not null,                   -- 0 for a reminder: how many have not answered is not kept
    sent      integer not null default 0,         -- 0 for a reminder, too
    refused   integer not null default 0,
    seen      boolean not null default false,     -- an officer has read what was refused
    primary key (id, step)
);

-- A mail that waits: the address and the code lie sealed, and the row goes when the mail does. Backups leave it out.
create table waiting_mail (
    id         uuid primary key,                  -- of chance; its seal's key is made of it and the server's secret
    mailing    uuid not null,
    step       integer not null,
    round      text not null,
    sealed     bytea not null,
    trying     boolean not null default false,    -- handed to the mail server; not known yet with what success
    tries      integer not null default 0,
    not_before timestamptz not null
);
alter table waiting_mail alter column sealed set storage main;
create index waiting_mail_round on waiting_mail (round);
comment on table waiting_mail is 'Left out of backups: what came back from one would be sent a second time.';
