package org.heard.app;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database a served jar brought along, looked into from beside. */
public final class Database {
    private final PGSimpleDataSource source = new PGSimpleDataSource();

    public Database(Jar.Serving heard) throws IOException {
        List<String> note = Files.readAllLines(heard.home().resolve("postgres/data/postmaster.pid"));
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {Integer.parseInt(note.get(3).strip())});
        source.setDatabaseName("heard");
        source.setUser("heard");
        source.setPassword(
                Files.readString(heard.home().resolve("postgres/password")).strip());
    }

    public DataSource source() {
        return source;
    }

    /** The address another instance is started with. */
    public List<String> settings() {
        return List.of(
                "quarkus.datasource.jdbc.url=" + source.getUrl().replaceFirst("\\?.*", ""),
                "quarkus.datasource.username=" + source.getUser(),
                "quarkus.datasource.password=" + source.getPassword());
    }

    /** What came in, sealed or opened. */
    public long sent() throws SQLException {
        return number(
                "select (select count(*) from response)" + " + (select count(*) from envelope where instead is null)");
    }

    public long number(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
