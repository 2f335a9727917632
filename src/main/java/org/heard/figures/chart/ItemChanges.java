package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.ground.language.Sentence;

/** What may be said of each item of a many-choice question since each earlier round, beside its counts. */
record ItemChanges(SafeTable table) {
    /** The table of options with four columns more for each earlier round the latest is set against. */
    DataTable beside(List<String> header, List<List<String>> rows) {
        List<Row> since = since();
        List<String> heads = new ArrayList<>(header);
        since.forEach(from -> List.of("Change%s, points", "Change%s, lower limit", "Change%s, upper limit", "Verdict%s")
                .forEach(head -> heads.add(head.formatted(" since " + DrawnRounds.name(from)))));
        List<List<String>> lines = rows.stream().map(row -> line(row, since)).toList();
        List<String> symbols = new ArrayList<>(Tables.symbols(List.of(table), heads, lines));
        Stream.of(HiddenBlock.sentences(table))
                .filter(words -> !words.isEmpty())
                .forEach(symbols::add);
        return new DataTable(Tables.caption(table), heads, lines, symbols);
    }

    private List<String> line(List<String> row, List<Row> since) {
        List<String> line = new ArrayList<>(row);
        for (Row from : since) {
            Optional<Change> change = item(row.get(0)).flatMap(column -> change(from, column));
            line.addAll(change.isPresent() ? ChangeCells.change(change) : List.of("z", "z", "z", "z"));
        }
        return line;
    }

    private Optional<String> item(String heading) {
        return table.columns().stream()
                .filter(column -> Sentence.capital(column.label()).equals(heading))
                .map(column -> column.code())
                .findFirst();
    }

    private Optional<Change> change(Row from, String column) {
        return table.changes().stream()
                .filter(c -> c.from().equals(from.key())
                        && c.to().equals(table.latest().key()))
                .filter(c -> c.column().equals(column))
                .findFirst();
    }

    /** Earlier rounds, oldest first; none for a scale, whose changes stand in the table of its headline. */
    private List<Row> since() {
        if (table.kind() != SafeTable.Kind.ITEMS) {
            return List.of();
        }
        Set<String> from = new LinkedHashSet<>();
        table.changes().stream()
                .filter(c -> c.to().equals(table.latest().key()))
                .forEach(c -> from.add(c.from()));
        return table.rows().stream().filter(row -> from.contains(row.key())).toList();
    }
}
