package org.heard.proving.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.heard.ground.database.BundledPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/** A round of invented answers in a PostgreSQL of its own, in a throw-away folder, gone when it is closed. */
public final class StoredRound implements AutoCloseable {
    private static final String SCHEMA = "/db/migration/V1__rounds_drafts_responses_releases_accounts.sql";
    private static final String ROUND = """
            insert into round (key, survey, survey_version, label, state, invented)
            values (?, ?, 1, 'invented', 'CLOSED', true)""";
    private static final String SAMPLE = "insert into sample values (?::jsonb)";
    private static final String MANY = """
            insert into response (id, round, survey_version, language, face, mode, channel, received, answers)
            select gen_random_uuid(), '%s', 1, 'en', 'standard', 'web', 'open', date '2021-03-01', sample.answers
            from generate_series(1, %d) cross join sample""";

    private final Path home;
    private final BundledPostgres server;
    private final PGSimpleDataSource database = new PGSimpleDataSource();

    /** @param different documents, each stored {@code times} */
    public StoredRound(String round, List<String> different, int times) throws IOException, SQLException {
        home = Files.createTempDirectory("heard-benchmark-");
        server = BundledPostgres.in(home);
        database.setUrl(server.url());
        database.setUser(BundledPostgres.USER);
        database.setPassword(server.password());
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(schema());
            connection.createStatement().execute("create temporary table sample (answers jsonb not null)");
            try (PreparedStatement insert = connection.prepareStatement(ROUND)) {
                insert.setString(1, round);
                insert.setString(2, round);
                insert.execute();
            }
            try (PreparedStatement insert = connection.prepareStatement(SAMPLE)) {
                for (String document : different) {
                    insert.setString(1, document);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.createStatement().execute(MANY.formatted(round, times));
            connection.createStatement().execute("vacuum analyze response");
        }
    }

    public PGSimpleDataSource database() {
        return database;
    }

    private static String schema() throws IOException {
        try (InputStream file = StoredRound.class.getResourceAsStream(SCHEMA)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
