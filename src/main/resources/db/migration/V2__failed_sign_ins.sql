-- Wrong passwords of the last minutes, so that guessing is slow on every instance alike. Kept by a hash of
-- the name: people type their password into the wrong field, and that must not be stored.
create table failed_sign_in (
    name_hash bytea not null,
    at        timestamptz not null
);
create index failed_sign_in_name on failed_sign_in (name_hash, at);
