package org.heard.ground.database;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The server of one home, running, and how to reach it. Closing leaves it to its other users, if any. */
public final class BundledPostgres implements AutoCloseable {
    /** Owns the database and what is in it, and nothing else: not the server, not its files, no other account. */
    public static final String USER = "heard_app";

    /** Made with the server; starts, stops and tidies it. */
    static final String KEEPER = "heard";

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
        if (folder.equals(programs)) {
            Binaries.forgetHalves(programs); // where several share them, another may be unpacking now
        }
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

    /** Of {@link #USER}. */
    public String password() throws IOException {
        return cluster.password(USER);
    }

    /** Makes a database if there is none of this name; hands it and all that is in it to {@link #USER} if it is not theirs. */
    void createDatabase(String name) throws SQLException, IOException {
        try (Connection connection = asKeeper("postgres")) {
            Ownership.of(connection, name).make(USER, password());
        }
        try (Connection connection = asKeeper(name)) {
            Ownership.of(connection, name).handOver(USER);
        }
    }

    private Connection asKeeper(String database) throws SQLException, IOException {
        return DriverManager.getConnection(url(database), KEEPER, cluster.password(KEEPER));
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
        try (Connection connection = asKeeper("heard");
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
