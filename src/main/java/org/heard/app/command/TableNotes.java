package org.heard.app.command;

import java.util.ArrayList;
import java.util.List;
import org.heard.figures.statistics.Percent;
import org.heard.figures.totals.TotalsRow;

/** What a reader should know of one published table before quoting it. */
final class TableNotes {
    private TableNotes() {}

    static List<String> of(List<TotalsRow> rows) {
        List<String> notes = new ArrayList<>();
        notes.add("only totals survive: no further splits and no weights");
        TotalsRow first = rows.get(0);
        if (first.base() >= 10 && first.base() < 30) {
            notes.add("caution, low base");
        }
        if (first.about().unit().startsWith("child")) {
            notes.add("how many families the children come from is not known: with siblings the limits are too narrow");
        }
        if (rows.stream().anyMatch(row -> row.counts().orElseThrow().percent().isPresent())) {
            notes.add("some shares were published as whole percentages: limits cover every count that fits");
        }
        long total = rows.stream().mapToLong(TableNotes::percent).sum();
        if (!first.about().kind().equals("many") && total >= 99 && total <= 101 && total != 100) {
            notes.add("the shares add to %d%% because each is rounded".formatted(total));
        }
        return notes;
    }

    private static long percent(TotalsRow row) {
        boolean counts =
                !row.isNet() && row.base() > 0 && !row.counts().orElseThrow().hidden();
        return counts ? Percent.number(row.counts().orElseThrow().share(row.base())) : 0;
    }
}
