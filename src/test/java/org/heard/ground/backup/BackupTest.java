package org.heard.ground.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final Consumer<Connection> NO_LOOK = connection -> {};
    private static final String ROUND = "insert into round (key, survey, survey_version, label, state, invented)"
            + " values ('%s', 'pc_next', 1, 'March 2027', 'OPEN', false)";
    private static final String RESPONSE = "insert into response (id, round, survey_version, language, face, mode,"
            + " channel, received, answers) values (gen_random_uuid(), '%s', 1, 'en', 'standard', 'web', 'open',"
            + " '2027-03-01', jsonb_build_object('words', $words$%s$words$))";

    /** What a form of text trips over: line ends, tabs, escapes, the mark that ends a table, other alphabets. */
    private static final List<String> WORDS =
            List.of("two\nlines\r\n", "\\.", "\\N", "a\ttab \\t \\\\ and \"quotes\" ''", "żółw 亀 🐢", "");

    /** Every refusal is tried on it, so it must be as new after each. */
    private static DataSource untouched;

    private static Databases databases;

    @TempDir
    Path folder;

    @BeforeAll
    static void aServer() throws SQLException {
        databases = new Databases();
        untouched = databases.empty();
    }

    @AfterAll
    static void stopTheServer() {
        databases.close();
    }

    @Test
    void everyRowOfEveryTableComesBackIntoTheSameTables() throws Exception {
        DataSource used = filled("latest");
        DataSource empty = databases.empty();

        Copied written = Backup.write(used, file());
        Copied restored = Restore.of(BackupFile.checked(file()), empty, NO_LOOK);

        assertThat(Databases.rows(empty)).isEqualTo(Databases.rows(used)).contains("żółw");
        assertThat(Databases.schema(empty))
                .isEqualTo(Databases.schema(used))
                .anyMatch(line -> line.contains("flyway_schema_history_s_idx"));
        assertThat(restored).isEqualTo(written);
        assertThat(written.bytes()).isEqualTo(Files.size(file()));
        assertThat(written.tables())
                .as("all but mail that waits")
                .isEqualTo(Databases.ask(used, "select 1 from pg_tables where schemaname = 'public'")
                                .size()
                        - 1);
        Databases.migrate(empty, "latest"); // Flyway finds all as it left it
        assertThat(report(empty)).as("numbers go on").isEqualTo(report(used));
    }

    /** What came back from a backup would be sent a second time. */
    @Test
    void mailThatWaitsIsLeftOut() throws Exception {
        DataSource used = filled("latest");
        DataSource empty = databases.empty();
        Databases.run(
                used,
                "insert into waiting_mail (id, mailing, step, round, sealed, not_before)"
                        + " values (gen_random_uuid(), gen_random_uuid(), 0, 'pc', 'sealed'::bytea, now())");

        Backup.write(used, file());
        Restore.of(BackupFile.checked(file()), empty, NO_LOOK);

        assertThat(Databases.ask(used, "select 1 from waiting_mail")).hasSize(1);
        assertThat(Databases.ask(empty, "select 1 from waiting_mail")).isEmpty();
    }

    @Test
    void oneOfAnEarlierVersionComesBackAndIsThenBroughtUpToDate() throws Exception {
        DataSource used = filled("61");
        DataSource empty = databases.empty();
        Backup.write(used, file());

        Restore.of(BackupFile.checked(file()), empty, NO_LOOK);

        assertThat(Databases.rows(empty)).isEqualTo(Databases.rows(used));
        Databases.migrate(empty, "latest");
        Databases.migrate(used, "latest");
        assertThat(Databases.schema(empty)).isEqualTo(Databases.schema(used));
    }

    @Test
    void oneOfALaterVersionIsRefused() throws Exception {
        DataSource used = filled("latest");
        Databases.run(
                used,
                "insert into flyway_schema_history values (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', now(), 1,"
                        + " true)");
        Backup.write(used, file());

        refusesToRestore("newer Heard").hasMessageContaining("V999__later.sql");
    }

    @Test
    void rowsLieInAnOrderOfChance() throws Exception {
        DataSource used = databases.at("latest");
        Databases.run(used, ROUND.formatted("pc_next"));
        Databases.run(
                used,
                IntStream.range(0, 200)
                        .mapToObj(i -> RESPONSE.formatted("pc_next", "number " + i))
                        .toArray(String[]::new));
        String inOrder = "select answers->>'words' from response order by ctid";
        DataSource first = databases.empty();
        DataSource second = databases.empty();

        Backup.write(used, file());
        Restore.of(BackupFile.checked(file()), first, NO_LOOK);
        Path again = folder.resolve("again");
        Backup.write(used, again);
        Restore.of(BackupFile.checked(again), second, NO_LOOK);

        List<String> came = Databases.ask(used, inOrder);
        List<String> lies = Databases.ask(first, inOrder);
        assertThat(lies).containsExactlyInAnyOrderElementsOf(came);
        assertThat(inPlace(came, lies)).as("of 200, one by chance").isLessThan(8);
        assertThat(inPlace(lies, Databases.ask(second, inOrder))).isLessThan(8);
        assertThat(Databases.ask(first, "select distinct xmin::text from response"))
                .hasSize(1);
    }

    /** A round and its response are always written together; a backup has both or neither, of every pair. */
    @Test
    void allTablesAreOfOneMoment() throws Exception {
        DataSource used = databases.at("latest");
        DataSource empty = databases.empty();
        AtomicBoolean isEnough = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(50);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; !isEnough.get(); i++) {
                together(used, ROUND.formatted("r" + i), RESPONSE.formatted("r" + i, "of r" + i));
                begun.countDown();
            }
        });
        begun.await();

        Backup.write(used, file());
        isEnough.set(true);
        writing.get();
        Restore.of(BackupFile.checked(file()), empty, NO_LOOK);

        String both = "select count(*) || ' ' || count(distinct response.round) from round"
                + " left join response on response.round = round.key";
        List<String> pairs = Databases.ask(empty, "select count(*) || ' ' || count(*) from round");
        assertThat(Databases.ask(empty, both)).isEqualTo(pairs);
        assertThat(Long.parseLong(pairs.get(0).split(" ")[0])).isGreaterThanOrEqualTo(50);
    }

    @Test
    void aFileThatWasCutShortOrChangedIsRefused() throws Exception {
        Backup.write(filled("latest"), file());
        byte[] whole = Files.readAllBytes(file());

        for (int length : new int[] {20, 78, 79, 80, whole.length / 2, whole.length - 1}) {
            Files.write(file(), Arrays.copyOf(whole, length));
            refusesToRestore("cut short or changed");
        }
        for (int place = 15; place < whole.length; place += 97) {
            byte[] changed = whole.clone();
            changed[place] ^= 4;
            Files.write(file(), changed);
            assertThatThrownBy(() -> BackupFile.checked(file()))
                    .as("byte %d", place)
                    .hasMessageContaining("cut short or changed");
        }
        Files.write(file(), Arrays.copyOf(whole, whole.length + 1));
        refusesToRestore("cut short or changed");
    }

    @Test
    void whatIsNoBackupIsRefused() throws Exception {
        refusesToRestore("There is no file");
        for (String content : List.of(
                "", "Heard", "PK\3\4 something packed, and long enough to be read as a line", "Heard backup x")) {
            Files.writeString(file(), content);
            refusesToRestore("is not a backup");
        }
    }

    @Test
    void oneInALaterFormIsRefused() throws Exception {
        Backup.write(filled("latest"), file());
        byte[] content = Files.readAllBytes(file());
        content["Heard backup ".length()] = '2';
        Files.write(file(), content);

        refusesToRestore("written by a newer Heard");
    }

    @Test
    void aUsedDatabaseIsNotWrittenOver() throws Exception {
        DataSource used = filled("latest");
        Backup.write(used, file());
        String before = Databases.rows(used);

        assertThatThrownBy(() -> Restore.of(BackupFile.checked(file()), used, NO_LOOK))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("not empty");
        assertThat(Databases.rows(used)).isEqualTo(before);
    }

    @Test
    void whatTheLastLookRefusesWasNeverThere() throws Exception {
        Backup.write(filled("latest"), file());
        DataSource empty = databases.empty();
        Consumer<Connection> refusing = connection -> {
            throw new IllegalStateException("not this one");
        };

        assertThatThrownBy(() -> Restore.of(BackupFile.checked(file()), empty, refusing))
                .hasMessage("not this one");
        assertThat(Databases.schema(empty)).isEmpty();
        Restore.of(BackupFile.checked(file()), empty, NO_LOOK);
        assertThat(Databases.rows(empty)).contains("żółw");
    }

    @Test
    void isForItsOwnerAloneAndNeverWrittenOver() throws Exception {
        DataSource used = filled("latest");
        Backup.write(used, file());
        byte[] before = Files.readAllBytes(file());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> Backup.write(used, file())).hasMessageContaining("already");
        assertThat(file()).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file()));
    }

    @Test
    void leavesNothingBehindWhenItCannotBeMade() throws Exception {
        DataSource empty = databases.empty();
        assertThatThrownBy(() -> Backup.write(empty, file())).hasMessageContaining("nothing to back up");
        assertThatThrownBy(() -> Backup.write(empty, folder.resolve("nowhere").resolve("file")))
                .hasMessageContaining("name a file in a folder you may write to");
        assertThat(folder).isEmptyDirectory();
    }

    private AbstractThrowableAssert<?, ?> refusesToRestore(String why) throws SQLException {
        var refused = assertThatThrownBy(() -> Restore.of(BackupFile.checked(file()), untouched, NO_LOOK))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining(why);
        assertThat(Databases.schema(untouched)).isEmpty();
        return refused;
    }

    private static DataSource filled(String version) throws SQLException {
        DataSource database = databases.at(version);
        Databases.run(
                database,
                ROUND.formatted("pc_next"),
                "insert into draft (id, round, answers, started) values (gen_random_uuid(), 'pc_next', '\\x00ff0a0d5c2e',"
                        + " '2027-03-01')",
                "insert into release (id, round, version, made, made_by, published, frozen, digest, invented)"
                        + " values ('pc_next-1', 'pc_next', 1, '2027-04-01', 'officer', true, '{}', 'd', false)",
                "insert into account (name, password, role) values ('jo.smith', '$2a$10$hash', 'officer')",
                "insert into code_file (mark, round, asked) values (gen_random_uuid(), 'pc_next', now())");
        for (String words : WORDS) {
            Databases.run(database, RESPONSE.formatted("pc_next", words));
        }
        String first = report(database);
        Databases.run(
                database,
                "insert into report_section values (" + first + ", 'front', 1, '{\"a\": \"b\"}', null)",
                "insert into report (kind, title, release, follows, edition, started, started_by) values ('BOARD', '',"
                        + " 'pc_next-1', " + first + ", 2, '2027-04-03', 'officer')",
                "update report set issued = '2027-04-02', frozen = 'f', digest = 'd' where id = " + first);
        return database;
    }

    private static String report(DataSource database) throws SQLException {
        return Databases.ask(
                        database,
                        "insert into report (kind, title, release, edition, started, started_by) values ('BOARD', '',"
                                + " 'pc_next-1', 1, '2027-04-02', 'officer') returning id")
                .get(0);
    }

    private static void together(DataSource database, String... statements) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (String statement : statements) {
                connection.createStatement().execute(statement);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long inPlace(List<String> one, List<String> other) {
        return IntStream.range(0, one.size())
                .filter(i -> one.get(i).equals(other.get(i)))
                .count();
    }

    private Path file() {
        return folder.resolve("heard.backup");
    }
}
