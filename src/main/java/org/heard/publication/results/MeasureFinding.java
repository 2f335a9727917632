package org.heard.publication.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.figures.chart.MeasureSentence;
import org.heard.figures.chart.MeasureWords;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Percent;
import org.heard.ground.language.Sentence;

/**
 * One question in words: where it stands and what may be said of it against each earlier round.
 *
 * @param code question key, the last part of its page's address
 * @param told of a question with a share {@link MeasureSentence#told}; of others the answer given most. Full sentences
 * @param sureness {@link MeasureSentence#sureness}; empty where there is no share
 * @param changes one sentence for each earlier round, the newest last
 */
record MeasureFinding(String code, String measure, String title, String told, String sureness, List<Change> changes) {
    /** @param mark "more", "fewer" or empty: nothing unflagged carries a mark */
    record Change(String against, String sentence, String mark) {}

    static MeasureFinding of(SafeTable table, MeasureWords words) {
        boolean hasShare = isTold(table);
        MeasureSentence sentence = new MeasureSentence(table, words);
        return new MeasureFinding(
                table.about().question(),
                table.about().measure(),
                table.about().title(),
                hasShare ? sentence.told() : stands(table) + ".",
                hasShare ? sentence.sureness() : "",
                table.changes().stream()
                        .filter(c -> c.to().equals(table.latest().key()))
                        .filter(c -> table.kind() == SafeTable.Kind.ROUNDS)
                        .map(c -> new Change(round(table, c.from()), c.sentence(), mark(c)))
                        .toList());
    }

    /** Whether one share tells of it. */
    static boolean isTold(SafeTable table) {
        return table.kind() == SafeTable.Kind.ROUNDS && table.headline().isPresent();
    }

    /** What is told of it, to stand under its title: sentences that begin with that lose it. */
    public String afterTitle() {
        String head = Sentence.headed(title, "");
        return told.startsWith(head)
                ? Sentence.capital(told.substring(head.length()).strip())
                : told;
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
        String unit = table.about().unit();
        return most(table)
                .map(most -> "In " + round + " the answer given most was " + most + " of "
                        + latest.base().text() + " " + unit)
                .orElseGet(() -> "In " + round + " there were " + answers(latest, unit));
    }

    /** Where no answer is the good one: the one given most. Not where one is hidden, for it may be the largest. */
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
                .map(column -> "“" + column.label() + "”: "
                        + Percent.whole(table.latest().share(column.code()).orElseThrow()));
    }

    private static String answers(SafeTable.Row row, String unit) {
        return row.base().text() + " answers " + (unit.equals("children") ? "about " : "from ") + unit;
    }
}
