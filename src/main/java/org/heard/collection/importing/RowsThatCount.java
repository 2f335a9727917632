package org.heard.collection.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows of a file, told apart: each is a test, was never sent, holds no answer, or is kept.
 *
 * @param answered every row with an answer to a question of the map, kept or not
 */
record RowsThatCount(RoundMap map, List<Row> all, List<Row> answered, List<Row> kept, int tests, int incomplete) {
    /** What a tool numbers its rows with, which may be shown; anything else could be a name or an address. */
    private static final String NUMBER = "[A-Za-z0-9_-]{1,40}";

    private static final int EXAMPLES = 5;

    RowsThatCount {
        all = List.copyOf(all);
        answered = List.copyOf(answered);
        kept = List.copyOf(kept);
    }

    static RowsThatCount of(List<Row> rows, RoundMap map) {
        RowRules rules = map.rows();
        List<Row> all = rows.stream().map(row -> map.missing().outOf(row, map)).toList();
        List<Row> answered = all.stream().filter(map::isAnswered).toList();
        List<Row> real = all.stream().filter(row -> !rules.isTest(row)).toList();
        List<Row> sent = real.stream().filter(rules::isComplete).toList();
        List<Row> kept = sent.stream().filter(map::isAnswered).toList();
        return new RowsThatCount(map, all, answered, kept, all.size() - real.size(), real.size() - sent.size());
    }

    int unanswered() {
        return all.size() - tests - incomplete - kept.size();
    }

    /** The end of a sentence about a file of which nothing is kept. */
    String whyNone() {
        if (unanswered() > 0) {
            return " holds no answer to any question that the map names, in " + unanswered()
                    + " rows; look whether the map belongs to this file";
        }
        return " holds only rows that were never sent, or tests"
                + map.rows().complete().map(this::said).orElse("");
    }

    private String said(Finished finished) {
        return "; in the column \"" + finished.column() + "\" stands "
                + all.stream()
                        .map(row -> row.text(finished.column()))
                        .map(text -> text.isEmpty() ? "nothing" : SourceText.shown(text))
                        .distinct()
                        .limit(EXAMPLES)
                        .collect(Collectors.joining(", "));
    }

    /** One doubt for each number that stands in more than one of the rows kept. */
    List<Doubt> repeated() {
        String column = map.rows().unique().orElse("");
        Map<String, List<Row>> byNumber = new LinkedHashMap<>();
        kept.stream()
                .filter(row -> row.isFilled(column))
                .forEach(row -> byNumber.computeIfAbsent(row.text(column), number -> new ArrayList<>())
                        .add(row));
        return byNumber.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one -> repeated(column, one.getKey(), one.getValue()))
                .toList();
    }

    private static Doubt repeated(String column, String number, List<Row> rows) {
        String lines = rows.stream().map(row -> row.place().number()).collect(Collectors.joining(", "));
        return new Doubt(
                rows.get(1).place(),
                column,
                (number.matches(NUMBER) ? number : SourceText.shown(number))
                        + (rows.size() == 2 ? " comes twice" : " comes " + rows.size() + " times")
                        + ", on lines " + lines + "; take all but one of these rows out of the file");
    }
}
