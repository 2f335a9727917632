package org.heard.reporting.report;

import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Percent;
import org.heard.ground.language.Sentence;

/** What a table says, in the words it brought along. */
public final class ReportText {
    private ReportText() {}

    /** What may be said of the latest round: "November 2019 to March 2021 – no clear change: …". */
    public static List<String> changes(SafeTable table) {
        if (table.rows().size() < 2) {
            return List.of();
        }
        if (table.kind() == SafeTable.Kind.ITEMS) {
            return new ItemSentences(table).sentences();
        }
        return table.changes().stream()
                .filter(c -> c.to().equals(table.latest().key()))
                .map(c -> change(table, c))
                .toList();
    }

    private static String change(SafeTable table, SafeTable.Change change) {
        return label(table, change.from()) + " to " + label(table, change.to()) + " – "
                + Sentence.full(change.sentence());
    }

    /** The round's or group's name as printed. */
    static String label(SafeTable table, String row) {
        return table.row(row).map(SafeTable.Row::label).orElse(row);
    }

    /** "52% of 506", or why there is none. */
    static String share(SafeTable table, SafeTable.Row row) {
        return table.headline()
                .flatMap(column -> row.share(column.code()))
                .map(share -> Percent.whole(share) + " of " + share.base())
                .orElseGet(() -> why(table, row));
    }

    private static String why(SafeTable table, SafeTable.Row row) {
        Optional<SafeTable.Cell> cell = table.headline().map(column -> row.cell(column.code()));
        return "c, "
                + cell.filter(SafeTable.Hidden.class::isInstance)
                        .map(SafeTable.Hidden.class::cast)
                        .map(hidden -> hidden.why().words(table.rules(row)))
                        .orElse(SafeTable.Why.FEWER_THAN_TEN.words(table.rules(row)));
    }

    /** "M6 Listened to in the plan", or the title alone where the question is no measure. */
    public static String name(SafeTable table) {
        String measure = table.about().measure();
        return measure.isEmpty()
                ? table.about().title()
                : measure + " " + table.about().title();
    }
}
