package org.heard.figures.chart;

import java.util.Optional;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Cell;
import org.heard.figures.disclosure.SafeTable.Hidden;
import org.heard.figures.disclosure.SafeTable.Row;

/** The words that stand where a value may not. */
final class Hiding {
    /** True whatever the council's thresholds are: they are settings, and a release outlives them. */
    static final String RULE = "Small groups and small counts are hidden, and others from which they could be worked"
            + " out: c stands for each.";

    private Hiding() {}

    /** "c – fewer than 10 answers"; empty where the value is shown. */
    static Optional<String> words(SafeTable table, Row row, String column) {
        return why(table, row, column).map(why -> DataTable.HIDDEN + " – " + why);
    }

    /** "fewer than 10 answers"; empty where the value is shown. */
    static Optional<String> why(SafeTable table, Row row, String column) {
        DisclosureRules rules = table.rules(row);
        return reason(row.base(), rules).or(() -> reason(row.cell(column), rules));
    }

    private static Optional<String> reason(Cell cell, DisclosureRules rules) {
        return cell instanceof Hidden hidden ? Optional.of(hidden.why().words(rules)) : Optional.empty();
    }
}
