-- One log of all that officers do: what was done with a round that was brought in stays when the round is taken out again.
alter table round_log drop constraint round_log_round_fkey;

-- Drafts of releases that were deleted, never published: their numbers are not used again.
create table release_deleted (
    round   text not null,
    version int not null,
    primary key (round, version)
);
