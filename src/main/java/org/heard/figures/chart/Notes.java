package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Cell;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.disclosure.SafeTable.Row;

/** The lines under a picture: bases, what marks and symbols mean, what limits the comparison. */
final class Notes {
    static final String HIDES = "c: not shown, so that nobody can be recognised.";
    /** Where all parts of a whole are printed. */
    static final String PARTS = "Rounded parts may add up to 99% or 101%.";

    static final String SUMS =
            "Bold figures add up the answers on each side of the middle, from counts and not from rounded parts.";
    static final String DONT_KNOW = "“Don't know” belongs to the base but is not in the bar.";

    private static final String ROUNDED = "Shares are rounded to whole per cent after all working out.";
    private static final String WHISKERS =
            "Whiskers are 95% Wilson intervals: what chance alone could do with this many answers; they say nothing about ";
    /** What holds for every chart, and is said once where many stand together. */
    static final Pattern OF_ALL = Pattern.compile("(?:"
            + Stream.of(HIDES, PARTS, SUMS, DONT_KNOW, ROUNDED)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + "|" + Pattern.quote(WHISKERS) + "[^.]*\\.)\\s*");

    private Notes() {}

    /** "n = 312 (Nov 2019), 428 (Sept 2020) children; 300, 410 parents answered". */
    static String baseLine(SafeTable table) {
        String bases = table.rows().stream()
                .map(row -> text(row) + " (" + rowName(table, row) + ")")
                .collect(Collectors.joining(", "));
        return "n = " + bases + " " + table.about().unit() + respondents(table);
    }

    private static String respondents(SafeTable table) {
        boolean same = table.rows().stream().allMatch(row -> row.base().equals(row.respondents()));
        return same
                ? ""
                : "; answered by "
                        + table.rows().stream()
                                .map(row -> row.respondents().text())
                                .collect(Collectors.joining(", "))
                        + " people";
    }

    private static String text(Row row) {
        return DrawnRounds.wasAsked(row) ? row.base().text() : "not asked";
    }

    static String rowName(SafeTable table, Row row) {
        return table.kind() == SafeTable.Kind.GROUPS ? row.label() : DrawnRounds.name(row);
    }

    /** @param whiskers what the whiskers are, or empty where there are none */
    static String note(SafeTable table, String whiskers) {
        List<String> sentences = new ArrayList<>();
        if (!whiskers.isEmpty()) {
            sentences.add(whiskers);
        }
        sentences.add(ROUNDED);
        sentences.addAll(symbols(List.of(table)));
        sentences.addAll(limits(table));
        return String.join(" ", sentences);
    }

    static String whiskers(String unit) {
        return "Whiskers are 95% Wilson intervals: what chance alone could do with this many answers; they say"
                + " nothing about " + unit + " who did not answer.";
    }

    /** A sentence for each of c and u that occurs, and for weights. */
    static List<String> symbols(List<SafeTable> tables) {
        List<String> sentences = new ArrayList<>();
        if (tables.stream().anyMatch(Notes::hides)) {
            sentences.add(HIDES);
        }
        String lowBases = lowBases(tables);
        if (!lowBases.isEmpty()) {
            sentences.add("u: caution, low base (" + lowBases + " answers).");
        }
        if (WeightingShown.is(tables)) {
            sentences.add(WeightingShown.NOTE);
        }
        return sentences;
    }

    /** Of the rows that are marked; empty where none is. */
    private static String lowBases(List<SafeTable> tables) {
        return DisclosureRules.lowBases(tables.stream()
                .flatMap(table -> table.rows().stream().filter(Row::lowBase).map(table::rules)));
    }

    /** Whether those outside the base are one number in some row. */
    static boolean joinsFew(SafeTable table) {
        return table.rows().stream()
                .anyMatch(row -> row.cells().containsValue(new SafeTable.Hidden(SafeTable.Why.WITH_NO_ANSWER)));
    }

    static boolean hides(SafeTable table) {
        return table.rows().stream()
                .anyMatch(
                        row -> row.isWithheld() || row.cells().values().stream().anyMatch(Cell::isSecret));
    }

    /** Why rounds cannot be compared, or what was recoded; each reason once. */
    private static List<String> limits(SafeTable table) {
        Map<String, List<Change>> byReason = table.changes().stream()
                .filter(change -> !change.reason().isEmpty() || !change.isComparable())
                .collect(Collectors.groupingBy(
                        change -> change.from() + change.isComparable() + change.reason(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byReason.values().stream().map(changes -> limit(table, changes)).toList();
    }

    private static String limit(SafeTable table, List<Change> changes) {
        Change one = changes.get(0);
        String with = changes.stream()
                .map(change -> name(table, change.to()))
                .distinct()
                .collect(Collectors.joining(" and "));
        String words = one.isComparable() ? " is compared with " : " cannot be compared with ";
        return full(name(table, one.from()) + words + with + (one.reason().isEmpty() ? "" : ": " + one.reason()));
    }

    private static String name(SafeTable table, String key) {
        return table.row(key).map(row -> rowName(table, row)).orElse(key);
    }

    private static String full(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
