-- Who is signed in. A cookie holds a token of chance and here lies its hash, so that signing out, a new password and
-- the removal of an account end every session at once, on every instance (decision 0071).
create table session (
    mark    bytea primary key,                    -- SHA-256 of the token
    account text not null references account (name) on delete cascade,
    begun   timestamptz not null default now(),
    seen    timestamptz not null default now()
);
create index session_account on session (account);

-- Wrong passwords are counted by account and network, so that a stranger who guesses shuts out only the network the
-- guesses come from. A network is a keyed hash of its address.
truncate failed_sign_in;
alter table failed_sign_in add column network bytea not null;
create index failed_sign_in_network on failed_sign_in (network, at);

-- From where somebody has signed in before: let in even while many networks guess at the account at once.
create table known_network (
    account text not null references account (name) on delete cascade,
    network bytea not null,
    at      timestamptz not null default now(),
    primary key (account, network)
);
