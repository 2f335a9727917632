package org.heard.publication.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Percent;

/**
 * One measure in words: where it stands and what may be said of it against each earlier round.
 *
 * @param code question key, the last part of its page's address
 * @param stands "In March 2021, 52% feel listened to, of 345 children"
 * @param changes one sentence for each earlier round, the newest last
 */
record MeasureFinding(String code, String measure, String title, String stands, List<Change> changes) {
    /** @param mark "more", "fewer" or empty: nothing unflagged carries a mark */
    record Change(String against, String sentence, String mark) {}

    static MeasureFinding of(SafeTable table) {
        return new MeasureFinding(
                table.about().question(),
                table.about().measure(),
                table.about().title(),
                stands(table),
                table.changes().stream()
                        .filter(c -> c.to().equals(table.latest().key()))
                        .filter(c -> table.kind() == SafeTable.Kind.ROUNDS)
                        .map(c -> new Change(round(table, c.from()), c.sentence(), mark(c)))
                        .toList());
    }

    /** As its figures call it. */
    private static String round(SafeTable table, String key) {
        return table.rows().stream()
                .filter(row -> row.key().equals(key))
                .map(SafeTable.Row::label)
                .findFirst()
                .orElse(key);
    }

    private static String mark(SafeTable.Change change) {
        return change.comparison()
                .filter(c -> c.verdict().isFlagged())
                .map(c -> c.verdict().word())
                .orElse("");
    }

    private static String stands(SafeTable table) {
        SafeTable.Row latest = table.latest();
        String round = latest.label();
        if (latest.base() instanceof SafeTable.Hidden hidden) {
            return hidden.why() == SafeTable.Why.FEWER_THAN_TEN
                    ? "In " + round + " there were " + hidden.why().words(table.rules(latest))
                    : "The answers of " + round + " are not shown, so that nobody can be recognised";
        }
        String base = "of " + latest.base().text() + " " + table.about().unit();
        return table.headline()
                .flatMap(column -> latest.share(column.code())
                        .map(share ->
                                "In " + round + ", " + Percent.whole(share) + " " + says(table, column) + ", " + base))
                .or(() -> most(table).map(most -> "In " + round + ", " + most + ", " + base))
                .orElse("In " + round + " there were "
                        + answers(latest, table.about().unit()));
    }

    /** Where no answer is the good one: what most said. Not where one is hidden, for it may be the largest. */
    private static Optional<String> most(SafeTable table) {
        List<Column> answers = table.columns().stream()
                .filter(column -> column.inBase() && !column.isNet())
                .toList();
        boolean all = answers.stream()
                .allMatch(column -> table.latest().share(column.code()).isPresent());
        return answers.stream()
                .filter(column -> all)
                .max(Comparator.comparingDouble(column ->
                        table.latest().share(column.code()).orElseThrow().value()))
                .map(column -> "most said “" + column.label() + "”, "
                        + Percent.whole(table.latest().share(column.code()).orElseThrow()));
    }

    private static String answers(SafeTable.Row row, String unit) {
        return row.base().text() + " answers " + (unit.equals("children") ? "about " : "from ") + unit;
    }

    private static String says(SafeTable table, Column column) {
        return table.about().phrase().isEmpty()
                ? "said “" + column.label() + "”"
                : table.about().phrase();
    }
}
