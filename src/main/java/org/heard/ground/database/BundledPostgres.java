package org.heard.ground.database;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The server of one home, running, and how to reach it. Closing leaves it to its other users, if any. */
public final class BundledPostgres implements AutoCloseable {
    public static final String USER = "heard";

    private final Cluster cluster;
    private final Users users;
    private final int port;

    private BundledPostgres(Cluster cluster, Users users, int port) {
        this.cluster = cluster;
        this.users = users;
        this.port = port;
    }

    /**
     * Starts the server of this home, or joins it when another process has it running.
     *
     * @param home the folder Heard keeps everything in
     * @throws DatabaseNotStarted with one sentence saying why, and what to set
     */
    public static BundledPostgres in(Path home) {
        return in(home.resolve("postgres"), home.resolve("postgres"));
    }

    /** @param programs where the unpacked programs are kept, when several servers share them */
    static BundledPostgres in(Path folder, Path programs) {
        Path own = folder.toAbsolutePath().normalize();
        try {
            OwnerOnly.folder(own);
            Users users = new Users(own);
            FileLock door = users.door();
            try {
                BundledPostgres server = enter(own, programs.toAbsolutePath().normalize(), users);
                server.createDatabase("heard");
                return server;
            } finally {
                door.release();
            }
        } catch (IOException e) {
            throw StartFault.explained(own, e);
        } catch (SQLException e) {
            throw new DatabaseNotStarted(
                    "it runs but does not let Heard in (" + e.getMessage() + ")",
                    "check that the file " + own.resolve(Cluster.PASSWORD) + " belongs to the data beside it",
                    e);
        }
    }

    private static BundledPostgres enter(Path folder, Path programs, Users users) throws IOException {
        Cluster cluster = new Cluster(folder, Binaries.unpackedIn(programs));
        if (!users.others()) {
            cluster.stop(); // an orphan, left behind when its JVM was killed
        }
        int port = cluster.running().isPresent() ? cluster.running().get().port() : cluster.start();
        users.enter();
        return new BundledPostgres(cluster, users, port);
    }

    /** For tests of what happens when locks are lost. */
    Users users() {
        return users;
    }

    public String url() {
        return url("heard");
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password() throws IOException {
        return cluster.password();
    }

    /** Makes a database if there is none of this name, and does nothing if there is. */
    void createDatabase(String name) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(url("postgres"), USER, password());
                var look = connection.prepareStatement("select 1 from pg_database where datname = ?");
                var make = connection.createStatement()) {
            look.setString(1, name);
            if (!look.executeQuery().next()) {
                make.execute("create database \"" + name + "\"");
            }
        }
    }

    /** The last one out stops the server. */
    @Override
    public void close() {
        try (users) {
            FileLock door = users.door();
            users.leave();
            if (!users.others()) {
                emptyTheLog();
                cluster.stop();
            }
            door.release();
        } catch (IOException e) {
            // Nothing is lost: the server goes on without us and the next start finds it as an orphan.
            System.err.println("Heard could not stop its database: " + e.getMessage());
        }
    }

    /** A stopped folder holds none of the write-ahead log before this moment: a new file of it begins, the others go. */
    private void emptyTheLog() throws IOException {
        try (var connection = DriverManager.getConnection(url(), USER, password());
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
            statement.execute("select pg_switch_wal()");
            statement.execute("checkpoint");
        } catch (SQLException e) {
            // Somebody stopped or killed it before us: the next clean stop does it.
        }
    }

    /** Whether this home has data already. */
    public static boolean hasData(Path home) {
        return Files.exists(home.resolve("postgres").resolve("data").resolve("PG_VERSION"));
    }
}
