package org.heard.figures.chart;

import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;

/**
 * How many answers are behind a picture that is taken away, in one line under it. Where its base line is longer, the
 * whole of it is in the file's own data and in the contents sheet.
 */
final class CountedLine {
    /** So many fit beside the source in 25 words. */
    private static final int MOST_WORDS = 13;

    private CountedLine() {}

    static String of(List<SafeTable> tables, String baseLine) {
        String answers = baseLine.replaceFirst(";? ?answered by .*", "");
        if (words(answers) <= MOST_WORDS) {
            return answers;
        }
        return tables.size() == 1 ? latest(tables.get(0)) : range(tables);
    }

    /** Of groups: everyone; of rounds the latest. */
    private static String latest(SafeTable table) {
        boolean groups = table.kind() == SafeTable.Kind.GROUPS;
        Row row = groups ? table.rows().get(0) : table.latest();
        return "n = " + row.base().text() + " " + table.about().unit() + " (" + Notes.rowName(table, row) + ")";
    }

    /** "n = 98 to 376 children and parents (Mar 2021)"; hidden bases are not counted in. */
    private static String range(List<SafeTable> tables) {
        List<Long> bases = tables.stream()
                .map(table -> table.latest().base().shown())
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        String latest = DrawnRounds.name(tables.get(0).latest());
        if (bases.isEmpty()) {
            return "n: not shown (" + latest + ")";
        }
        long least = bases.get(0);
        long most = bases.get(bases.size() - 1);
        return "n = " + (least == most ? "" + least : least + " to " + most) + " " + Measures.units(tables) + " ("
                + latest + ")";
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
