package org.heard.reporting.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Comparison;
import org.heard.reporting.document.Block;

/** Counts the tests behind a release, by pair of rounds: made, flagged, and what chance alone would flag. */
final class Tests {
    /** The level of each test: what chance alone flags of a hundred, without allowing for their number. */
    private static final double LEVEL = 0.05;

    private int made;
    private int flagged;

    private Tests() {}

    static Block.Table of(List<SafeTable> tables) {
        Map<String, Tests> byPair = byPair(tables);
        return new Block.Table(
                "tests",
                "Tests made between rounds, and what chance alone would have flagged without allowing for them",
                List.of("Rounds compared", "Tests made", "Flagged as more or fewer", "Chance alone"),
                byPair.entrySet().stream()
                        .map(entry -> entry.getValue().row(entry.getKey()))
                        .toList(),
                1);
    }

    private static Map<String, Tests> byPair(List<SafeTable> tables) {
        Map<String, Tests> byPair = new LinkedHashMap<>();
        tables.forEach(table -> table.changes().stream()
                .filter(change -> change.to().equals(table.latest().key()))
                .forEach(change -> change.comparison()
                        .filter(c -> c.adjustedP().isPresent())
                        .ifPresent(c -> byPair.computeIfAbsent(pair(table, change), pair -> new Tests())
                                .count(c))));
        return byPair;
    }

    /** How many were made, and how many chance alone would have flagged. */
    static String inWords(List<SafeTable> tables) {
        Map<String, Tests> byPair = byPair(tables);
        int made = byPair.values().stream().mapToInt(tests -> tests.made).sum();
        int flagged = byPair.values().stream().mapToInt(tests -> tests.flagged).sum();
        if (made == 0) {
            return "No two rounds could be tested.";
        }
        return "%s tests were made between this round and earlier ones, of all questions; %s flagged. Chance alone would have flagged about %s, so each test allows for how many were made together."
                .formatted(
                        Integer.toString(made),
                        flagged == 1 ? "1 was" : flagged + " were",
                        Math.round(made * LEVEL) < 1 ? "none" : Long.toString(Math.round(made * LEVEL)));
    }

    private static String pair(SafeTable table, SafeTable.Change change) {
        return ReportText.label(table, change.from()) + " to " + ReportText.label(table, change.to());
    }

    private void count(Comparison comparison) {
        made++;
        if (comparison.verdict().isFlagged()) {
            flagged++;
        }
    }

    private List<String> row(String pair) {
        return List.of(
                pair,
                Integer.toString(made),
                Integer.toString(flagged),
                "about " + String.format(Locale.ROOT, "%.1f", made * LEVEL));
    }
}
