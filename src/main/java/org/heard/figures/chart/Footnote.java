package org.heard.figures.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;

/**
 * What every chart carries under its table besides what stands in its note: version and fieldwork, how people were
 * invited, who did not say, and what the board follows with it.
 */
final class Footnote {
    private Footnote() {}

    /** Where several questions are drawn, what is true of all is said once and the rest under each one's name. */
    static List<String> of(List<SafeTable> tables) {
        List<String> shared = tables.stream()
                .map(Footnote::lines)
                .reduce((before, next) -> before.stream().filter(next::contains).toList())
                .orElse(List.of());
        return Stream.concat(
                        shared.stream(),
                        tables.stream()
                                .map(table -> lines(table).stream()
                                        .filter(line -> !shared.contains(line))
                                        .map(Footnote::sentence)
                                        .collect(Collectors.joining(
                                                " ", table.about().title() + ": ", "")))
                                .filter(words -> !words.endsWith(": ")))
                .distinct()
                .toList();
    }

    private static String sentence(String line) {
        return line.endsWith(".") ? line : line + ".";
    }

    private static List<String> lines(SafeTable table) {
        return Stream.of(table.about().notes().stream(), outside(table), followed(table.about()))
                .flatMap(lines -> lines)
                .distinct()
                .toList();
    }

    /** "Don't know: 12 (Nov 2019), 15 (Mar 2021)": the first of the columns that tell of no opinion, and the others. */
    private static Stream<String> outside(SafeTable table) {
        if (table.kind() != SafeTable.Kind.ROUNDS) {
            return Stream.empty();
        }
        return Columns.of(table, Column.Kind.DONT_KNOW, Column.Kind.NOT_USED, Column.Kind.BLANK).stream()
                .map(column -> column.label() + ": "
                        + table.rows().stream()
                                .map(row -> row.cell(column.code()).text() + " (" + DrawnRounds.name(row) + ")")
                                .collect(Collectors.joining(", ")));
    }

    private static Stream<String> followed(About about) {
        String measure = about.measure().isEmpty() ? "" : "Measure " + about.measure();
        String objectives = about.objectives().isEmpty() ? "" : "Objective " + String.join(", ", about.objectives());
        String both =
                Stream.of(measure, objectives).filter(words -> !words.isEmpty()).collect(Collectors.joining(". "));
        return both.isEmpty() ? Stream.empty() : Stream.of(both + ".");
    }
}
