package org.heard.ground.database;

/** Why the PostgreSQL that Heard brings along does not run, and what to do about it, in one sentence. */
public final class DatabaseNotStarted extends RuntimeException {
    private static final String INSTEAD =
            "; or set QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD to use a PostgreSQL of your own.";

    DatabaseNotStarted(String why, String whatToDo, Throwable cause) {
        super("The database that Heard brings along could not start: " + why + ": " + whatToDo + INSTEAD, cause);
    }

    DatabaseNotStarted(String why, String whatToDo) {
        this(why, whatToDo, null);
    }
}
