-- Flyway's own table, as Flyway 11 makes it: a restore needs it before Flyway runs, and in one transaction with
-- all the others. BackupTest compares the two.
create table flyway_schema_history (
    installed_rank integer not null,
    version        varchar(50),
    description    varchar(200) not null,
    type           varchar(20) not null,
    script         varchar(1000) not null,
    checksum       integer,
    installed_by   varchar(100) not null,
    installed_on   timestamp not null default now(),
    execution_time integer not null,
    success        boolean not null
);
alter table flyway_schema_history add constraint flyway_schema_history_pk primary key (installed_rank);
create index flyway_schema_history_s_idx on flyway_schema_history (success);
