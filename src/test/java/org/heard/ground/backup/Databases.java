package org.heard.ground.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.heard.collection.response.Everything;
import org.heard.ground.database.GivenServer;
import org.postgresql.ds.PGSimpleDataSource;

/** New databases, as many as a test needs, on a server as a council has it; their owner owns nothing else. */
final class Databases implements AutoCloseable {
    /** All that makes a schema what it is, anyone who made it. */
    private static final List<String> SCHEMA = List.of(
            "select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '"
                    + " || coalesce(column_default, '') || ' ' || is_identity || ordinal_position"
                    + " || coalesce(' ' || character_maximum_length, '')"
                    + " from information_schema.columns where table_schema = 'public' order by 1",
            "select indexdef from pg_indexes where schemaname = 'public' order by 1",
            "select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint"
                    + " where connamespace = 'public'::regnamespace order by 1",
            "select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal order by 1",
            "select prosrc from pg_proc where pronamespace = 'public'::regnamespace order by 1");

    private final GivenServer server = new GivenServer();
    private final Map<String, String> settings = server.start();
    private int made;

    DataSource empty() throws SQLException {
        String name = "database" + ++made;
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "superuser");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner council");
        }
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url(name));
        database.setUser(settings.get("quarkus.datasource.username"));
        database.setPassword(settings.get("quarkus.datasource.password"));
        return database;
    }

    /** With tables as Flyway makes them. @param version the last script that is run, or "latest" */
    DataSource at(String version) throws SQLException {
        DataSource database = empty();
        migrate(database, version);
        return database;
    }

    static void migrate(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    static void run(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    static List<String> ask(DataSource database, String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            List<String> answers = new ArrayList<>();
            while (row.next()) {
                answers.add(row.getString(1));
            }
            return answers;
        }
    }

    static String rows(DataSource database) {
        return new Everything(database).text();
    }

    static List<String> schema(DataSource database) throws SQLException {
        List<String> schema = new ArrayList<>();
        for (String question : SCHEMA) {
            schema.addAll(ask(database, question));
        }
        return schema;
    }

    private String url(String database) {
        return settings.get("quarkus.datasource.jdbc.url").replaceFirst("/surveys$", "/" + database);
    }

    @Override
    public void close() {
        server.stop();
    }
}
