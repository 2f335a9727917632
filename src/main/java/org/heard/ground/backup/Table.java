package org.heard.ground.backup;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A table by its name and columns, written in the file as {@code table round key survey}. */
record Table(String name, List<String> columns) {
    /** Names need no quotes and no escapes, and a changed file brings no statement of its own along. */
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*");

    Table {
        columns = List.copyOf(columns);
        checked(name);
        columns.forEach(Table::checked);
    }

    static Table read(String[] words) {
        return new Table(words[1], Arrays.asList(words).subList(2, words.length));
    }

    static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new BackupRefused("A backup cannot hold a table, column or sequence called " + name
                    + ": Heard makes none with such a name.");
        }
        return name;
    }

    String heading() {
        return "table " + name + " " + String.join(" ", columns) + "\n";
    }

    /** In an order of chance, so that nothing in the file, nor in tables made from it, tells who came when. */
    String copyOut() {
        return "copy (select " + quoted() + " from \"" + name + "\" order by random()) to stdout";
    }

    String copyIn() {
        return "copy \"" + name + "\" (" + quoted() + ") from stdin";
    }

    private String quoted() {
        return "\"" + String.join("\", \"", columns) + "\"";
    }
}
