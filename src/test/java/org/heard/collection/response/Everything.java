package org.heard.collection.response;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Every row of every table as text, in the order it lies, with what the database itself notes beside it: a dump. */
@Singleton
public class Everything {
    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1";

    private final DataSource database;

    public Everything(DataSource database) {
        this.database = database;
    }

    /** One row. @param place where it lies, @param transaction the number of the one that wrote it */
    public record Row(String place, long transaction, String text) {}

    public Map<String, List<Row>> dump() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Map<String, List<Row>> tables = new LinkedHashMap<>();
            for (String table : tables(statement)) {
                tables.put(table, rows(statement, table));
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Row> rows(String table) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return rows(statement, table);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What people put there, without the database's own notes: equal when nothing was changed. */
    public String text() {
        StringBuilder all = new StringBuilder();
        dump().forEach((table, rows) -> {
            all.append("== ").append(table).append('\n');
            rows.stream().map(Row::text).sorted().forEach(row -> all.append(row).append('\n'));
        });
        return all.toString();
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    private static List<Row> rows(Statement statement, String table) throws SQLException {
        List<Row> rows = new ArrayList<>();
        String all = "select ctid::text, xmin::text::bigint, t::text from \"" + table + "\" t order by ctid";
        try (ResultSet found = statement.executeQuery(all)) {
            while (found.next()) {
                rows.add(new Row(found.getString(1), found.getLong(2), found.getString(3)));
            }
        }
        return rows;
    }
}
