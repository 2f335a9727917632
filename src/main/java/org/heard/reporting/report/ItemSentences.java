package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Comparison;
import org.heard.ground.language.Sentence;

/**
 * What may be said of a question of which several answers could be chosen: each change found by itself, all
 * others together, every answer by its name. A list of sentences without names would say nothing.
 */
record ItemSentences(SafeTable table) {
    /** For the latest round against each earlier one. */
    List<String> sentences() {
        Map<String, List<SafeTable.Change>> byRound = new LinkedHashMap<>();
        table.changes().stream()
                .filter(change -> change.to().equals(table.latest().key()))
                .forEach(change -> byRound.computeIfAbsent(change.from(), from -> new ArrayList<>())
                        .add(change));
        List<String> sentences = new ArrayList<>();
        byRound.forEach((from, changes) -> sentences.addAll(against(from, changes)));
        return sentences;
    }

    private List<String> against(String from, List<SafeTable.Change> changes) {
        String rounds = ReportText.label(table, from) + " to "
                + ReportText.label(table, table.latest().key()) + " – ";
        List<String> sentences = new ArrayList<>();
        Map<String, List<String>> together = new LinkedHashMap<>();
        for (SafeTable.Change change : changes) {
            if (change.comparison().filter(found -> found.verdict().isFlagged()).isPresent()) {
                sentences.add(rounds + name(change) + ": " + Sentence.full(change.sentence()));
            } else {
                together.computeIfAbsent(verdict(change), verdict -> new ArrayList<>())
                        .add(name(change));
            }
        }
        together.forEach((verdict, names) -> sentences.add(
                rounds + verdict + (names.size() == changes.size() ? " in any answer." : ": " + list(names) + ".")));
        return sentences;
    }

    private static String verdict(SafeTable.Change change) {
        return change.comparison().map(ItemSentences::verdict).orElse("not shown or not compared");
    }

    private static String verdict(Comparison found) {
        return switch (found.verdict()) {
            case TOO_FEW_TO_SAY -> "too few answers to say";
            case NO_CLEAR_CHANGE, MORE, FEWER -> "no clear change";
        };
    }

    private static String list(List<String> names) {
        return String.join("; ", names);
    }

    private String name(SafeTable.Change change) {
        return table.columns().stream()
                .filter(column -> column.code().equals(change.column()))
                .map(Column::label)
                .findFirst()
                .orElse(change.column());
    }
}
