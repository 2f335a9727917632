package org.heard.ground.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whose a database is: of an account that may do nothing beyond it, so that no fault in a page reaches the server. */
record Ownership(Connection connection, String database) {
    /** Tables of an earlier Heard belong to the keeper still; sequences of a column go with their table. */
    private static final String EACH = """
            do $$ declare one record; begin
            for one in select c.oid::regclass as name from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relowner <> '%1$s'::regrole
                  and (c.relkind in ('r', 'p', 'v') or c.relkind = 'S' and not exists (
                      select 1 from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i')))
            loop execute format('alter table %%s owner to %1$s', one.name); end loop;
            for one in select p.oid::regprocedure as name from pg_proc p
                where p.pronamespace = 'public'::regnamespace and p.proowner <> '%1$s'::regrole
            loop execute format('alter function %%s owner to %1$s', one.name); end loop;
            end $$""";

    static Ownership of(Connection connection, String database) {
        return new Ownership(connection, database);
    }

    /** The account with this password, and a database that belongs to it. */
    void make(String user, String password) throws SQLException {
        String role = "\"" + user + "\"";
        if (!isThere("select 1 from pg_roles where rolname = '" + user + "'")) {
            run("create role " + role);
        }
        run("alter role " + role + " login nosuperuser nocreatedb nocreaterole password '" + password + "'");
        // It closes the log after each lot of answers (decision 0060), which needs these two and no more.
        run("grant pg_checkpoint to " + role);
        if (!isThere("select 1 from pg_database where datname = '" + database + "'")) {
            run("create database \"" + database + "\" owner " + role);
        }
        run("alter database \"" + database + "\" owner to " + role);
    }

    /** All that is in it. */
    void handOver(String user) throws SQLException {
        run(EACH.formatted(user));
        run("grant execute on function pg_switch_wal() to \"" + user + "\"");
    }

    private boolean isThere(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
