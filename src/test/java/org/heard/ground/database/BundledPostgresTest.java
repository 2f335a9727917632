package org.heard.ground.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledPostgresTest {
    private static final Path PROGRAMS = Path.of("target", "postgres-programs");

    @TempDir
    Path home;

    @Test
    void keepsWhatWasSavedAcrossAStop() throws Exception {
        try (BundledPostgres server = start()) {
            save(server, "kept");
        }
        try (BundledPostgres server = start()) {
            assertThat(saved(server)).isEqualTo("kept");
        }
    }

    @Test
    void keepsWhatWasSavedWhenTheServerIsKilled() throws Exception {
        try (BundledPostgres server = start()) {
            save(server, "kept");
            kill();
        }
        try (BundledPostgres server = start()) {
            assertThat(saved(server)).isEqualTo("kept");
        }
    }

    @Test
    void isDurableAndReachableFromThisMachineOnly() throws Exception {
        try (BundledPostgres server = start()) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Files.readString(data().resolve("postmaster.pid"))
                            .lines()
                            .toList())
                    .element(4)
                    .isEqualTo(""); // the folder of its socket file
            assertThat(ask(server, "show server_encoding")).isEqualTo("UTF8");
        }
    }

    /** Not even in files that wait to be written over: what lies in the log says what was written together. */
    @Test
    void keepsNothingOfItsLogOnceStopped() throws Exception {
        try (BundledPostgres server = start()) {
            save(server, "said by nobody else");
            assertThat(logHolds("said by nobody else")).isTrue();
            assertThat(ask(server, "show wal_recycle")).isEqualTo("off");
            assertThat(ask(server, "show wal_level")).isEqualTo("minimal");
        }
        assertThat(logHolds("said by nobody else")).isFalse();
        try (BundledPostgres server = start()) {
            assertThat(saved(server)).isEqualTo("said by nobody else");
        }
    }

    @Test
    void startsOnDataOfAnEarlierHeardWithItsLongerFilesOfTheLog() throws Exception {
        makeAsBefore();
        try (BundledPostgres server = start()) {
            save(server, "kept");
            assertThat(ask(server, "show wal_segment_size")).isEqualTo("16MB");
        }
        try (BundledPostgres server = start()) {
            assertThat(saved(server)).isEqualTo("kept");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (BundledPostgres server = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), BundledPostgres.USER, "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                            home.resolve("postgres").resolve("password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void lendsItsUserTheDatabaseAndNothingOfTheServer() throws Exception {
        try (BundledPostgres server = start()) {
            assertThat(ask(server, "show is_superuser")).isEqualTo("off");
            assertThat(ask(
                            server,
                            "select rolsuper or rolcreaterole or rolcreatedb or rolreplication from pg_roles"
                                    + " where rolname = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> ask(server, "select pg_read_file('/etc/hostname')"))
                    .hasMessageContaining("permission denied");
            save(server, "kept");
            assertThat(ask(server, "select pg_switch_wal() is not null")).isEqualTo("t");
        }
    }

    @Test
    void handsOverWhatAnEarlierHeardMadeAsItsKeeper() throws Exception {
        try (BundledPostgres server = start()) {
            save(server, "kept");
            try (Connection keeper = DriverManager.getConnection(
                            server.url(), BundledPostgres.KEEPER, Files.readString(home.resolve("postgres/password")));
                    var step = keeper.createStatement()) {
                step.execute("create table numbered (it serial, other int generated always as identity)");
                step.execute("create function one() returns int language sql as 'select 1'");
                step.execute("alter table kept owner to heard");
            }
        }
        try (BundledPostgres server = start()) {
            assertThat(ask(
                            server,
                            "select count(*) from pg_class where relnamespace = 'public'::regnamespace"
                                    + " and relowner <> current_user::regrole and relkind in ('r', 'S')"))
                    .isEqualTo("0");
            assertThat(saved(server)).isEqualTo("kept");
        }
    }

    @Test
    void whatAKilledStartUnpackedHalfIsForgotten() throws Exception {
        Path programs = Files.createDirectories(home.resolve("programs"));
        Path half = Files.createDirectories(programs.resolve("unpacking-123/bin"));
        Files.writeString(half.resolve("postgres"), "half of it");

        Binaries.forgetHalves(programs);

        assertThat(programs.resolve("unpacking-123")).doesNotExist();
    }

    @Test
    void takesOverAnOrphanWhoseUserWasKilled() throws Exception {
        BundledPostgres server = start();
        save(server, "kept");
        forget(server);
        try (BundledPostgres again = start()) {
            assertThat(saved(again)).isEqualTo("kept");
        }
        assertThat(Postmaster.on(data())).isEmpty();
    }

    @Test
    void startsBesideANoteThatNamesALivingStranger() throws Exception {
        start().close();
        Files.writeString(
                data().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data() + "\n1\n2\n");
        try (BundledPostgres server = start()) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void saysInOneSentenceThatTheDataAreOfAnotherVersion() throws Exception {
        start().close();
        Files.writeString(data().resolve("PG_VERSION"), "9.6\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining("another version of PostgreSQL")
                .hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
    }

    private void makeAsBefore() throws IOException {
        Path folder = Files.createDirectories(home.resolve("postgres")).toAbsolutePath();
        Path word = Files.writeString(folder.resolve("password"), "as before");
        String initdb = Binaries.unpackedIn(PROGRAMS.toAbsolutePath()).program("initdb");
        Command.run(
                folder,
                List.of(initdb, "-D", data().toString(), "-U", "heard", "-A", "scram-sha-256", "--pwfile=" + word));
    }

    private boolean logHolds(String words) throws IOException {
        try (Stream<Path> files = Files.walk(data().resolve("pg_wal"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
            return false;
        }
    }

    private BundledPostgres start() {
        return BundledPostgres.in(home.resolve("postgres"), PROGRAMS);
    }

    private Path data() {
        return home.resolve("postgres").resolve("data").toAbsolutePath();
    }

    private void kill() throws Exception {
        ProcessHandle postmaster =
                ProcessHandle.of(Postmaster.on(data()).orElseThrow().process()).orElseThrow();
        postmaster.destroyForcibly();
        // A zombie counts as dead here, so the handle's own end cannot be waited for.
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (Postmaster.on(data()).isPresent()) {
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.onSpinWait();
        }
    }

    /** As when its JVM is killed: the locks go, the server stays. */
    private static void forget(BundledPostgres server) throws IOException {
        server.users().close();
    }

    private static void save(BundledPostgres server, String words) throws Exception {
        try (Connection connection = connect(server)) {
            connection.createStatement().execute("create table kept (words text)");
            connection.createStatement().execute("insert into kept values ('" + words + "')");
        }
    }

    private static String saved(BundledPostgres server) throws Exception {
        return ask(server, "select words from kept");
    }

    private static String ask(BundledPostgres server, String question) throws Exception {
        try (Connection connection = connect(server);
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(BundledPostgres server) throws Exception {
        return DriverManager.getConnection(server.url(), BundledPostgres.USER, server.password());
    }
}
