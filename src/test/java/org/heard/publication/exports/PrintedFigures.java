package org.heard.publication.exports;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;

/** Every number that may be printed of safe tables, written in every way it is printed. */
public final class PrintedFigures {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    /** Axes, a whole base in per cent, and the words "95% interval", "10 to 29", "fewer than 10". */
    private static final Set<String> ALWAYS = Set.of(
            "0", "5", "10", "15", "20", "25", "29", "30", "40", "50", "60", "70", "75", "80", "90", "95", "100",
            "100.0", "0.0");

    /** A check code, also where a line breaks inside it. */
    private static final String CODE = "\\b[34679A-Y]{3}- ?[34679A-Y]{3}- ?[34679A-Y]{3}\\b";

    /** Numbers of tables and pages, and how many changes chance alone would have made: "about 0.1". */
    private static final String NUMBERED = "(Table|Figure|Page|Slide) \\d+( of \\d+)?|about \\d+(\\.\\d+)?";

    /** Under every chart of parts. */
    private static final String ROUNDING = "may add up to 99% or 101%";

    private PrintedFigures() {}

    static Set<String> numbersIn(String text) {
        Set<String> numbers = new TreeSet<>();
        String words = text.replaceAll("\\s+", " ")
                .replace(ROUNDING, "")
                .replaceAll(CODE, "")
                .replaceAll(NUMBERED, "");
        Matcher matcher = NUMBER.matcher(words.replaceAll("(?<=\\d),(?=\\d{3}\\b)", ""));
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }

    /** Cells of a table, or pieces of text that stand alone, with a count that ought to be hidden. */
    static Set<String> small(String text, Collection<SafeTable> tables) {
        Set<String> small = Stream.of(text.split("[\\n\\t]"))
                .map(String::strip)
                .filter(cell -> cell.matches("[1-4]"))
                .collect(Collectors.toCollection(TreeSet::new));
        tables.forEach(table -> table.columns().forEach(column -> small.remove(column.label())));
        // How many left a question is no secret (decision 0063).
        tables.forEach(table -> table.column(Column.Kind.BLANK)
                .ifPresent(blank -> table.rows()
                        .forEach(row -> small.remove(row.cell(blank.code()).text()))));
        return small;
    }

    static Set<String> of(Collection<SafeTable> tables) {
        Set<String> numbers = new TreeSet<>(ALWAYS);
        tables.forEach(table -> of(table, numbers));
        return numbers;
    }

    private static void of(SafeTable table, Set<String> numbers) {
        numbers.addAll(numbersIn(table.about().toString() + table.id()));
        table.columns().forEach(column -> numbers.addAll(numbersIn(column.label())));
        for (SafeTable.Row row : table.rows()) {
            numbers.addAll(numbersIn(row.label() + " " + row.month() + " " + row.key()));
            row.base().shown().ifPresent(base -> numbers.add(Long.toString(base)));
            row.respondents().shown().ifPresent(base -> numbers.add(Long.toString(base)));
            row.cells().values().forEach(cell -> cell.shown().ifPresent(count -> numbers.add(Long.toString(count))));
            row.shares().values().forEach(share -> {
                numbers.addAll(numbersIn(Percent.whole(share)));
                numbers.addAll(numbersIn(Percent.tenth(share)));
            });
            row.intervals().values().forEach(interval -> limits(interval, numbers));
        }
        together(table).forEach(share -> {
            numbers.add(Long.toString(share.count()));
            numbers.addAll(numbersIn(Percent.whole(share)));
            numbers.addAll(numbersIn(Percent.tenth(share)));
        });
        table.changes().forEach(change -> {
            numbers.addAll(numbersIn(change.sentence() + " " + change.reason()));
            change.comparison().ifPresent(found -> {
                points(found.difference(), numbers);
                limits(found.interval(), numbers);
            });
        });
    }

    /** What hidden answers come to together, by subtraction of printed counts. */
    public static Stream<Share> together(SafeTable table) {
        if (table.kind() == SafeTable.Kind.ITEMS) {
            return Stream.empty();
        }
        return table.rows().stream()
                .filter(row -> row.base().shown().filter(base -> base > 0).isPresent())
                .flatMap(row -> hidden(table, row).stream()
                        .map(set -> sum(table, row, set))
                        .map(sum -> Share.of(sum, row.base().shown().get())));
    }

    /** Those of a side whose sum is shown, and those of the rest. */
    private static List<Set<String>> hidden(SafeTable table, SafeTable.Row row) {
        Map<String, List<Column>> bySum = table.columns().stream()
                .filter(column -> column.inBase() && !column.isNet())
                .filter(column -> row.cell(column.code()).shown().isEmpty())
                .collect(Collectors.groupingBy(
                        column -> side(table, row, column).map(Column::code).orElse("")));
        return bySum.values().stream()
                .filter(columns -> columns.size() > 1)
                .map(columns -> columns.stream().map(Column::code).collect(Collectors.toSet()))
                .toList();
    }

    private static Optional<Column> side(SafeTable table, SafeTable.Row row, Column column) {
        return table.columns().stream()
                .filter(net -> net.parts().contains(column.code()))
                .filter(net -> row.cell(net.code()).shown().isPresent())
                .findFirst();
    }

    private static long sum(SafeTable table, SafeTable.Row row, Set<String> set) {
        Optional<Column> net = table.columns().stream()
                .filter(one -> one.parts().containsAll(set))
                .filter(one -> row.cell(one.code()).shown().isPresent())
                .findFirst();
        long whole = net.map(one -> row.cell(one.code()).shown().get())
                .orElseGet(() -> row.base().shown().get());
        long shown = table.columns().stream()
                .filter(column ->
                        net.map(one -> one.parts().contains(column.code())).orElse(column.inBase() && !column.isNet()))
                .filter(column -> row.cell(column.code()).shown().isPresent())
                .mapToLong(column -> row.cell(column.code()).shown().get())
                .sum();
        long sides = net.isPresent()
                ? 0
                : table.columns().stream()
                        .filter(Column::isNet)
                        .filter(one -> row.cell(one.code()).shown().isPresent())
                        .mapToLong(one -> row.cell(one.code()).shown().get()
                                - one.parts().stream()
                                        .flatMap(part -> row.cell(part).shown().stream())
                                        .mapToLong(count -> count)
                                        .sum())
                        .sum();
        return whole - shown - sides;
    }

    private static void limits(Interval interval, Set<String> numbers) {
        points(interval.lower(), numbers);
        points(interval.upper(), numbers);
    }

    /** As a whole number and to a tenth, half away from zero and half up. */
    private static void points(double fraction, Set<String> numbers) {
        double points = Math.abs(fraction * 100);
        for (double shifted : new double[] {points, points + 1e-9, points - 1e-9}) {
            numbers.add(Long.toString(Math.round(shifted)));
            numbers.add(String.format(Locale.ROOT, "%.1f", Math.max(0, shifted)));
        }
    }
}
