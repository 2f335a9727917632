package org.heard.ground.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Brings a backup back into an empty database, in one transaction: the tables are made by the scripts that had made
 * them when it was written, then come the rows. The next start of Heard runs what scripts there are since.
 */
public final class Restore {
    private static final byte[] TABLE_ENDS = "\\.\n".getBytes(StandardCharsets.US_ASCII);
    private static final int AT_ONCE = 1 << 16;

    private final Connection connection;
    private final Lines lines;
    private final List<Script> scripts = new ArrayList<>();
    private long rows;
    private int tables;

    private Restore(Connection connection, Lines lines) {
        this.connection = connection;
        this.lines = lines;
    }

    /**
     * @param lastLook at all that was restored, before it holds: what it refuses was never there
     * @throws BackupRefused in one sentence; then the database is as empty as before
     */
    public static Copied of(BackupFile file, DataSource database, Consumer<Connection> lastLook) {
        try (InputStream content = file.content();
                Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (!Catalog.isEmpty(connection)) {
                throw new BackupRefused(
                        "This database is not empty: restore into a new one, or into a new HEARD_HOME.");
            }
            Restore restore = new Restore(connection, new Lines(content));
            restore.all();
            lastLook.accept(connection);
            connection.commit();
            return new Copied(restore.rows, restore.tables, file.size());
        } catch (IOException e) {
            throw file.unreadable(e);
        } catch (SQLException e) {
            throw new BackupRefused(
                    "The backup could not be restored (" + e.getMessage() + "): the database is as it was.", e);
        }
    }

    private void all() throws IOException, SQLException {
        String[] words = lines.words();
        for (; !words[0].equals("end"); words = lines.words()) {
            switch (words[0]) {
                case "schema" -> run("/db/history.sql");
                case "script" -> scripts.add(new Script(words[1]));
                case "table" -> table(Table.read(words));
                case "sequence" -> sequence(words[1], Long.parseLong(words[2]), Boolean.parseBoolean(words[3]));
                default -> throw new IOException("it says " + words[0] + ", which this Heard does not know");
            }
        }
        if (Long.parseLong(words[1]) != rows) {
            throw new IOException("it tells of " + words[1] + " rows and holds " + rows);
        }
        execute("analyze");
    }

    private void table(Table table) throws IOException, SQLException {
        if (tables == 0) {
            // All are looked for before the first is run.
            for (String script : scripts.stream().map(Script::text).toList()) {
                execute(script);
            }
        }
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn());
        try {
            rows(copy);
            rows += copy.endCopy();
            tables++;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void rows(CopyIn copy) throws IOException, SQLException {
        ByteArrayOutputStream some = new ByteArrayOutputStream(2 * AT_ONCE);
        for (byte[] row = lines.next(); !Arrays.equals(row, TABLE_ENDS); row = lines.next()) {
            if (row.length == 0) {
                throw new IOException("it ends within a table");
            }
            some.write(row);
            if (some.size() > AT_ONCE) {
                copy.writeToCopy(some.toByteArray(), 0, some.size());
                some.reset();
            }
        }
        copy.writeToCopy(some.toByteArray(), 0, some.size());
    }

    private void sequence(String name, long last, boolean isCalled) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            set.setString(1, Table.checked(name));
            set.setLong(2, last);
            set.setBoolean(3, isCalled);
            set.execute();
        }
    }

    private void run(String resource) throws IOException, SQLException {
        try (InputStream script = Restore.class.getResourceAsStream(resource)) {
            execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void execute(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }
}
