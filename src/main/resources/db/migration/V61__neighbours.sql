-- A response is written anew with its neighbours by id (decision 0042): they are found without reading the round.
create index response_round_id on response (round, id);
drop index response_round;
