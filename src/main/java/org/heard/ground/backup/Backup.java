package org.heard.ground.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Writes every row of every table as it was at one moment, while Heard goes on writing. */
public final class Backup {
    private static final String SCRIPTS = "select script, version from flyway_schema_history"
            + " where success and version is not null order by installed_rank";

    private Backup() {}

    /** @throws BackupRefused in one sentence; then no file is there */
    public static Copied write(DataSource database, Path file) {
        Copied copied = BackupFile.write(file, packed -> copy(database, packed));
        try {
            return new Copied(copied.rows(), copied.tables(), Files.size(file));
        } catch (IOException e) {
            throw new BackupRefused("The backup cannot be read back from " + file + ".", e);
        }
    }

    private static Copied copy(DataSource database, OutputStream packed) throws IOException {
        try (Connection connection = database.getConnection()) {
            // One snapshot for all statements, taken by the first.
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            return copy(connection, packed);
        } catch (SQLException e) {
            throw new BackupRefused("The database could not be copied (" + e.getMessage() + "): nothing is kept.", e);
        }
    }

    private static Copied copy(Connection connection, OutputStream packed) throws SQLException, IOException {
        List<Table> tables = Catalog.tables(connection);
        if (tables.stream().noneMatch(table -> table.name().equals("flyway_schema_history"))) {
            throw new BackupRefused("There is nothing to back up: Heard has made no tables in this database yet.");
        }
        write(packed, heading(connection));
        long rows = 0;
        for (Table table : tables) {
            write(packed, table.heading());
            rows += connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), packed);
            write(packed, "\\.\n");
        }
        for (String sequence : Catalog.sequences(connection)) {
            write(packed, sequence(connection, Table.checked(sequence)));
        }
        write(packed, "end " + rows + "\n");
        return new Copied(rows, tables.size(), 0);
    }

    /** The version of the tables, and the scripts that make them. */
    private static String heading(Connection connection) throws SQLException {
        List<String> scripts = new ArrayList<>();
        String version = "";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SCRIPTS)) {
            while (row.next()) {
                scripts.add("script " + new Script(row.getString(1)).name() + "\n");
                version = row.getString(2);
            }
        }
        return "schema " + version + "\n" + String.join("", scripts);
    }

    private static String sequence(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select last_value, is_called from \"" + name + "\"")) {
            row.next();
            return "sequence " + name + " " + row.getLong(1) + " " + row.getBoolean(2) + "\n";
        }
    }

    private static void write(OutputStream packed, String line) throws IOException {
        packed.write(line.getBytes(StandardCharsets.UTF_8));
    }
}
