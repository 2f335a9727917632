-- What one officer proposes to put right in a keyed form, until another has looked at it (decision 0077). Locked with a
-- key made from the server's secret and the code that is written on the paper, and filled up, so that neither what it
-- says nor whether it corrects or strikes can be seen here. Neither mark leads to the form's envelope or response.
create table keyed_correction (
    mark     uuid primary key,                    -- of the form's code, for this table alone
    round    text not null references round (key) on delete cascade,
    proposer bytea not null,                      -- mark of one officer's name, for this proposal alone
    sealed   bytea not null
);
