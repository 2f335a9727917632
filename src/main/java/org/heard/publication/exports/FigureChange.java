package org.heard.publication.exports;

import java.util.ArrayList;
import java.util.List;
import org.heard.figures.chart.DataTable;

/** One figure that is not what it was: "Mar 2021, per cent of: Agree", as printed then and now. */
public record FigureChange(String what, String was, String is) {
    private static final String GONE = "not printed";

    /** The same where several charts are told of. */
    FigureChange in(String chart) {
        return new FigureChange(chart + ": " + what, was, is);
    }

    /** Every figure of the earlier table that the later one prints otherwise, or not at all. */
    public static List<FigureChange> between(DataTable before, DataTable after) {
        List<FigureChange> moved = new ArrayList<>();
        for (List<String> row : before.rows()) {
            for (int column = 1; column < row.size(); column++) {
                String heading = before.header().get(column);
                String was = row.get(column);
                String is = at(after, row.get(0), heading);
                if (!was.equals(is)) {
                    moved.add(new FigureChange(row.get(0) + " – " + heading, was, is));
                }
            }
        }
        return moved;
    }

    /** Every figure of a table that the later release does not have. */
    static List<FigureChange> gone(DataTable before) {
        return between(before, new DataTable(before.caption(), before.header(), List.of(), List.of()));
    }

    private static String at(DataTable table, String rowHeading, String heading) {
        int column = table.header().indexOf(heading);
        return table.rows().stream()
                .filter(row -> column > 0 && row.get(0).equals(rowHeading))
                .map(row -> row.get(column))
                .findFirst()
                .orElse(GONE);
    }
}
