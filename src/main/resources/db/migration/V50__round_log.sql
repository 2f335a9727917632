-- What officers did with a round. A day and a role: never a name, never a time of day.
create table round_log (
    id    uuid primary key,
    round text not null references round (key),
    day   date not null,
    role  text not null,
    done  text not null
);
create index round_log_round on round_log (round);
