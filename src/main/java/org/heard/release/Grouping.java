package org.heard.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.disclosure.Column;
import org.heard.disclosure.TrueTable;
import org.heard.survey.Option;

/**
 * The groups of one split, with everyone who belongs to none of them. Groups too small to be shown are
 * joined into one, and with the next smallest if they are still too few together: one row more to read
 * instead of two withheld. Which are joined follows from how many answered, never from what they said.
 */
final class Grouping {
    static final String UNKNOWN = "unknown";
    private static final String JOINED = "joined";

    private final List<Option> groups;
    private final List<Column> columns;
    private final int smallestBase;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private final Map<String, String> rowOf = new HashMap<>();

    /** One unit's answer, kept until it is known which row counts it. */
    private record Entry(String person, List<String> codes) {}

    Grouping(List<Option> groups, List<Column> columns, int smallestBase) {
        this.groups = groups;
        this.columns = columns;
        this.smallestBase = smallestBase;
        groups.forEach(g -> entries.put(g.code(), new ArrayList<>()));
        entries.put(UNKNOWN, new ArrayList<>());
    }

    void add(String group, String person, List<String> codes) {
        entries.get(group).add(new Entry(person, codes));
    }

    /** Rows in the order of the file, the joined one last; empty where fewer than two would be left. */
    Optional<List<TrueTable.Row>> rows(AnsweredRound round) {
        List<String> apart = new ArrayList<>(entries.keySet());
        List<String> joined = new ArrayList<>(apart.stream()
                .filter(g -> respondents(List.of(g), round) < smallestBase)
                .toList());
        apart.removeAll(joined);
        while (!joined.isEmpty() && respondents(joined, round) < smallestBase && !apart.isEmpty()) {
            String next = apart.stream()
                    .min(Comparator.comparingLong((String g) -> respondents(List.of(g), round)))
                    .orElseThrow();
            apart.remove(next);
            joined.add(0, next);
        }
        List<TrueTable.Row> rows = new ArrayList<>();
        apart.forEach(g -> rowOf.put(g, g));
        apart.forEach(g -> rows.add(count(List.of(g)).row(g, label(List.of(g)), round)));
        if (!joined.isEmpty()) {
            String key = joined.equals(List.of(UNKNOWN)) ? UNKNOWN : JOINED;
            joined.forEach(g -> rowOf.put(g, key));
            rows.add(count(joined).row(key, label(joined), round));
        }
        return rows.size() < 2 ? Optional.empty() : Optional.of(rows);
    }

    /** The row that counts a group, once {@link #rows} has made them; a code that is no group is unknown. */
    String rowOf(String group) {
        return rowOf.getOrDefault(group, rowOf.get(UNKNOWN));
    }

    private long respondents(List<String> some, AnsweredRound round) {
        return count(some).row("", "", round).respondentBase();
    }

    private RowCount count(List<String> some) {
        RowCount count = new RowCount(columns);
        some.forEach(g -> entries.get(g).forEach(e -> count.add(e.person(), e.codes())));
        return count;
    }

    private String label(List<String> some) {
        List<String> labels = groups.stream()
                .filter(g -> some.contains(g.code()))
                .map(g -> g.label().english())
                .toList();
        if (labels.isEmpty()) {
            return "Other or not said";
        }
        return String.join("; ", labels) + (some.contains(UNKNOWN) ? "; or not said" : "");
    }
}
