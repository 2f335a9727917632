package org.heard.ground.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the database says it holds: nothing here knows a table by name, so none can be forgotten. A table whose own comment
 * says that it is left out, and why, is.
 */
final class Catalog {
    /** Of our schema, and not part of an extension somebody added to it. */
    private static final String OURS = """
            c.relnamespace = current_schema()::regnamespace and not exists (
                select 1 from pg_depend d
                where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')""";

    private static final String COLUMNS = """
            select c.relname, a.attname
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and c.relkind = 'r' and %s
                and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'Left out of backups:%%'
            order by c.relname, a.attnum""".formatted(OURS);

    private static final String NEEDS = """
            select c.relname, other.relname
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class other on other.oid = k.confrelid
            where k.contype = 'f' and k.conrelid <> k.confrelid and c.relkind = 'r' and %s
            order by 1, 2""".formatted(OURS);

    private static final String SEQUENCES =
            "select c.relname, '' from pg_class c where c.relkind = 'S' and %s order by 1".formatted(OURS);

    private static final String ANYTHING =
            "select c.relname, '' from pg_class c where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and %s limit 1"
                    .formatted(OURS);

    private Catalog() {}

    static boolean isEmpty(Connection connection) throws SQLException {
        return pairs(connection, ANYTHING).isEmpty();
    }

    /** Each after all those its rows point to. */
    static List<Table> tables(Connection connection) throws SQLException {
        Map<String, List<String>> columns = grouped(pairs(connection, COLUMNS));
        Map<String, List<String>> needs = grouped(pairs(connection, NEEDS));
        Set<String> ordered = new LinkedHashSet<>();
        columns.keySet().forEach(table -> place(table, needs, ordered, new LinkedHashSet<>()));
        return ordered.stream()
                .map(table -> new Table(table, columns.get(table)))
                .toList();
    }

    static List<String> sequences(Connection connection) throws SQLException {
        return List.copyOf(grouped(pairs(connection, SEQUENCES)).keySet());
    }

    private static void place(String table, Map<String, List<String>> needs, Set<String> placed, Set<String> waiting) {
        if (!waiting.add(table)) {
            throw new IllegalStateException("tables point to each other in a circle: " + waiting);
        }
        for (String needed : needs.getOrDefault(table, List.of())) {
            if (!placed.contains(needed)) {
                place(needed, needs, placed, waiting);
            }
        }
        waiting.remove(table);
        placed.add(table);
    }

    private static Map<String, List<String>> grouped(List<String[]> pairs) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        pairs.forEach(pair ->
                groups.computeIfAbsent(pair[0], first -> new ArrayList<>()).add(pair[1]));
        return groups;
    }

    private static List<String[]> pairs(Connection connection, String question) throws SQLException {
        List<String[]> pairs = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            while (row.next()) {
                pairs.add(new String[] {row.getString(1), row.getString(2)});
            }
        }
        return pairs;
    }
}
