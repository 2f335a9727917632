package org.heard.figures.chart;

import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;

/** One bar: a round of a question, or one question of several. */
record DivergingLine(String name, SafeTable table, Row row) {
    String base() {
        return "n\u00a0=\u00a0" + row.base().text() + (row.lowBase() ? " " + DataTable.LOW_BASE : "");
    }

    Optional<Share> agree() {
        return sum(Column.Kind.NET_POSITIVE, Column.Kind.POSITIVE);
    }

    Optional<Share> sum(Column.Kind net, Column.Kind single) {
        List<Column> nets = Columns.of(table, net);
        List<Column> singles = Columns.of(table, single);
        List<Column> sums = nets.isEmpty() && singles.size() == 1 ? singles : nets;
        return sums.stream().findFirst().flatMap(column -> row.share(column.code()));
    }

    String dontKnow() {
        return table.column(Column.Kind.DONT_KNOW)
                .map(column -> row.share(column.code()).map(Percent::whole).orElse(DataTable.HIDDEN))
                .orElse("");
    }
}
