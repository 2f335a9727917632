-- The board's one record: entries are only ever added (decision 0085). Each is chained to the one before it, so that
-- whoever has a printed number and digest can see that nothing was changed.
create table board_entry (
    seq         bigint primary key,
    thing       text not null,
    key         text not null,
    version     int  not null,
    on_day      date not null,                     -- when it was so
    recorded    date not null,                     -- when it was written down
    seat        text not null,                     -- who acted: a seat, never a name
    kind        text not null check (kind in ('made', 'changed', 'corrected', 'removed', 'redacted')),
    body        jsonb,                             -- every field of the thing; null once it was redacted
    why         text,
    body_digest text not null,                     -- of body and why
    previous    text not null,
    digest      text not null,
    unique (thing, key, version)
);

-- One row, made with the first entry, so that a backup can come back into an empty table: its lock gives each entry its
-- number, and it says where the record should end.
create table board_head (
    one    boolean primary key default true check (one),
    seq    bigint not null,
    digest text not null
);

create function board_entries_stay() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if new.body is null and new.why is null
                and row (new.seq, new.thing, new.key, new.version, new.on_day, new.recorded, new.seat, new.kind,
                         new.body_digest, new.previous, new.digest)
                  = row (old.seq, old.thing, old.key, old.version, old.on_day, old.recorded, old.seat, old.kind,
                         old.body_digest, old.previous, old.digest)
                and exists (select 1 from board_entry
                            where kind = 'redacted' and body ->> 'of' = old.seq::text) then
            return new;
        end if;
    end if;
    raise exception 'an entry of the board''s record stays as it is';
end $$;
create trigger board_entries_stay before update or delete on board_entry
    for each row execute function board_entries_stay();
create trigger board_record_stays before truncate on board_entry
    for each statement execute function board_entries_stay();

-- Members of the board, partners, advisers and the chair may sign in; each account has a seat of the record.
alter table account drop constraint account_role_check;
alter table account add constraint account_role_check
    check (role in ('forum', 'officer', 'administrator', 'member', 'partner', 'adviser', 'chair'));
alter table account add column seat text;
alter table account add column last_day date;
