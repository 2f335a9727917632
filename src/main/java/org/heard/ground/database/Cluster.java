package org.heard.ground.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The data of one home and the server on it. Callers hold the door of {@link Users}. */
final class Cluster {
    static final String PASSWORD = "password";

    /**
     * The write-ahead log says what was written together with what, so no more of it lies about than a crash needs:
     * often a checkpoint, and what lies before it goes instead of waiting to be written over. No copy of this server
     * is kept elsewhere, so nothing is logged for one (decision 0060).
     */
    private static final String LITTLE_LOG = " -c wal_recycle=off -c wal_level=minimal -c max_wal_senders=0"
            + " -c wal_keep_size=0 -c archive_mode=off -c min_wal_size=32MB -c max_wal_size=128MB"
            + " -c checkpoint_timeout=2min -c checkpoint_warning=0";

    /**
     * Durable (fsync and synchronous_commit on), reachable only from this machine, no socket file. The log
     * never repeats a statement or a row, because these may hold somebody's answer.
     */
    private static final String SETTINGS = " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on"
            + " -c log_min_error_statement=panic -c log_error_verbosity=terse -c log_checkpoints=off"
            + LITTLE_LOG;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Path data;
    private final Binaries binaries;

    Cluster(Path folder, Binaries binaries) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.binaries = binaries;
    }

    Optional<Postmaster> running() {
        return Postmaster.on(data).filter(Postmaster::ready);
    }

    /** @param user the keeper's lies where it always did */
    String password(String user) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return OwnerOnly.read(
                folder.resolve(user.equals(BundledPostgres.KEEPER) ? PASSWORD : PASSWORD + "-" + user),
                Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** @return the port it listens on */
    int start() throws IOException {
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            make();
        }
        if (Postmaster.on(data).isEmpty()) {
            // Stale after a power cut, or left by a zombie, whose number PostgreSQL would take for a living server.
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
        try {
            return start(port());
        } catch (IOException fault) {
            return start(port()); // somebody may have taken the port since we looked; another fault comes again
        }
    }

    private int start(int port) throws IOException {
        Command.run(
                folder,
                List.of(
                        binaries.program("pg_ctl"),
                        "start",
                        "-w",
                        "-t",
                        Long.toString(PATIENCE.toSeconds()),
                        "-D",
                        data.toString(),
                        "-l",
                        folder.resolve("log.txt").toString(),
                        "-o",
                        "-p " + port + SETTINGS));
        return port;
    }

    /** Stops the server if one runs: connections are closed, nothing is lost. */
    void stop() throws IOException {
        Optional<Postmaster> server = Postmaster.on(data);
        if (server.isEmpty()) {
            return;
        }
        Command.run(folder, List.of(binaries.program("pg_ctl"), "stop", "-m", "fast", "-W", "-D", data.toString()));
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (Postmaster.on(data).isPresent()) {
            if (System.nanoTime() > until) {
                throw new IOException("the server process " + server.get().process() + " does not stop");
            }
            pause();
        }
    }

    private void make() throws IOException {
        password(BundledPostgres.KEEPER);
        Path half = folder.resolve("data.new");
        Folders.delete(half);
        // The built-in collation needs nothing of the system and never changes under the indexes.
        Command.run(
                folder,
                List.of(
                        binaries.program("initdb"),
                        "-D",
                        half.toString(),
                        "-U",
                        BundledPostgres.KEEPER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + folder.resolve(PASSWORD),
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--wal-segsize=1")); // megabytes: so much of the log stays after a clean stop
        Files.move(half, data);
    }

    private static int port() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the server stops", e);
        }
    }
}
