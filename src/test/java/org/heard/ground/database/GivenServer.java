package org.heard.ground.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL as a council would have it, given by its URL: started as a process of its own without any part
 * of our launcher but the programs, with a database, an owner and a password that are not ours.
 */
public class GivenServer implements QuarkusTestResourceLifecycleManager {
    private Path folder;
    private Binaries programs;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "homes")), "given")
                    .toAbsolutePath();
            programs =
                    Binaries.unpackedIn(Path.of("target", "postgres-programs").toAbsolutePath());
            Path word = Files.writeString(folder.resolve("word"), "superuser");
            run("initdb", "-D", data(), "-U", "postgres", "-A", "scram-sha-256", "--pwfile=" + word, "-E", "UTF8");
            int port = freePort();
            String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
            run(
                    "pg_ctl",
                    "start",
                    "-w",
                    "-D",
                    data(),
                    "-l",
                    folder.resolve("log").toString(),
                    "-o",
                    options);
            String server = "jdbc:postgresql://127.0.0.1:" + port + "/";
            try (var connection = DriverManager.getConnection(server + "postgres", "postgres", "superuser");
                    var make = connection.createStatement()) {
                make.execute("create role council login password 'given'");
                make.execute("create database surveys owner council");
            }
            return Map.of(
                    "quarkus.datasource.jdbc.url", server + "surveys",
                    "quarkus.datasource.username", "council",
                    "quarkus.datasource.password", "given");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        try {
            run("pg_ctl", "stop", "-m", "immediate", "-W", "-D", data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the resources that hold for every test, so that this URL stands. */
    @Override
    public int order() {
        return 1;
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... words) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(programs.program(program)));
        command.addAll(List.of(words));
        Command.run(folder, command);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
