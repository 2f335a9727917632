package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real jar, killed in every way: what was saved is there afterwards. */
class DurabilityIT {
    @TempDir
    Path folder;

    @Test
    void keepsASavedAnswerWhateverIsKilled() throws Exception {
        Jar.Serving heard = Jar.serve(home());
        UUID first = save();
        heard.kill();

        heard = Jar.serve(home());
        assertThat(kept()).containsExactly(first);
        UUID second = save();
        heard.kill();
        heard.killDatabase();

        heard = Jar.serve(home());
        assertThat(kept()).containsExactlyInAnyOrder(first, second);
        assertThat(heard.get("/q/health")).contains("\"status\": \"UP\"");
        heard.stop();
        assertThat(heard.database()).isEmpty();
    }

    @Test
    void lendsItsDatabaseToACommandAndKeepsServing() throws Exception {
        Jar.Serving heard = Jar.serve(home());
        Jar.Said added = Jar.run(home(), "four words are good\n", "account", "add", "jo.smith", "administrator");

        assertThat(added).isEqualTo(new Jar.Said(0, "", ""));
        assertThat(heard.get("/q/health")).contains("\"status\": \"UP\"");
        assertThat(Jar.run(home(), "four words are good\n", "account", "add", "jo.smith", "forum")
                        .err())
                .isEqualTo("There is an account with the name jo.smith already: choose another.\n");
        heard.stop();
    }

    private Path home() {
        return folder.resolve("home");
    }

    /** A draft as the journey keeps one, straight into the table: what is drilled here is the keeping. */
    private UUID save() throws Exception {
        UUID id = UUID.randomUUID();
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("insert into round (key, survey, survey_version, label, state, invented)"
                    + " values ('drill', 'drill', 1, 'June 2027', 'OPEN', true) on conflict do nothing");
            statement.execute("insert into draft (id, round, answers, started)" + " values ('" + id
                    + "', 'drill', 'locked'::bytea, '2027-06-01')");
        }
        return id;
    }

    private List<UUID> kept() throws Exception {
        List<UUID> kept = new ArrayList<>();
        try (Connection connection = connect();
                var rows = connection.createStatement().executeQuery("select id from draft")) {
            while (rows.next()) {
                kept.add(rows.getObject(1, UUID.class));
            }
        }
        return kept;
    }

    private Connection connect() throws Exception {
        Path postgres = home().resolve("postgres");
        String port = Files.readAllLines(postgres.resolve("data").resolve("postmaster.pid"))
                .get(3)
                .strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/heard",
                "heard",
                Files.readString(postgres.resolve("password")).strip());
    }
}
