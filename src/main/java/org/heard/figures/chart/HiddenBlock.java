package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.Column.Kind;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;

/**
 * Answers of one row that are hidden each by itself, while what they come to together follows from printed figures
 * alone: the base less every answer shown, or the sum of a side less its parts shown. It is printed so that no reader
 * has to work it out.
 *
 * @param columns at least two, in the order of the scale
 * @param share of all of them together, in the base
 */
record HiddenBlock(List<Column> columns, Share share) {
    HiddenBlock {
        columns = List.copyOf(columns);
    }

    /** None where the row is withheld, nothing is hidden or shares are weighted. */
    static List<HiddenBlock> of(SafeTable table, Row row) {
        Optional<Long> base = row.base().shown().filter(count -> count > 0);
        if (base.isEmpty() || table.kind() == SafeTable.Kind.ITEMS || WeightingShown.is(table)) {
            return List.of();
        }
        List<HiddenBlock> blocks = new ArrayList<>();
        long rest = base.get();
        Set<Column> left = new HashSet<>(answers(table));
        for (Kind side : List.of(Kind.NET_NEGATIVE, Kind.NET_POSITIVE)) {
            Optional<Column> net = table.column(side);
            Optional<Long> sum = net.flatMap(column -> row.cell(column.code()).shown());
            if (sum.isPresent()) {
                List<Column> parts = answers(table).stream()
                        .filter(column -> net.get().parts().contains(column.code()))
                        .toList();
                block(row, parts, sum.get(), base.get()).ifPresent(blocks::add);
                left.removeAll(parts);
                rest -= sum.get();
            }
        }
        List<Column> others = answers(table).stream().filter(left::contains).toList();
        block(row, others, rest, base.get()).ifPresent(blocks::add);
        return blocks;
    }

    /** Empty where none is hidden, or where one is by itself or was never kept: then no sum is of hidden answers. */
    private static Optional<HiddenBlock> block(Row row, List<Column> columns, long sum, long base) {
        List<Column> hidden = columns.stream()
                .filter(column -> row.cell(column.code()).shown().isEmpty())
                .toList();
        boolean secret =
                hidden.stream().allMatch(column -> row.cell(column.code()).isSecret());
        if (hidden.size() < 2 || !secret) {
            return Optional.empty();
        }
        long shown = columns.stream()
                .flatMap(column -> row.cell(column.code()).shown().stream())
                .mapToLong(count -> count)
                .sum();
        return Optional.of(new HiddenBlock(hidden, Share.of(sum - shown, base)));
    }

    /** "33% no or I am not sure". */
    String words() {
        return Percent.whole(share) + " " + names(columns);
    }

    /** "no or I am not sure". */
    static String names(List<Column> columns) {
        return columns.stream().map(column -> Finding.lower(column.label())).collect(Collectors.joining(" or "));
    }

    /** The values of an alternative text, with those of the latest round that are only known together. */
    static List<String> beside(List<String> values, SafeTable table) {
        return Stream.concat(values.stream(), of(table, table.latest()).stream().map(HiddenBlock::words))
                .toList();
    }

    /**
     * What may stand in a block of a bar, the longest first.
     *
     * @param width of the block in per cent, which is what it is known by
     */
    static List<String> labels(SafeTable table, Row row, double width) {
        return Stream.concat(
                        of(table, row).stream()
                                .filter(block -> Math.abs(block.share().value() * 100 - width) < 0.01)
                                .flatMap(block -> Stream.of(
                                        block.words(),
                                        Percent.whole(block.share()),
                                        Long.toString(Percent.number(block.share())))),
                        Stream.of(DataTable.HIDDEN))
                .toList();
    }

    /** A sentence for each round that has blocks: "Mar 2021, together: 33% no or I am not sure."; empty for none. */
    static String sentences(SafeTable table) {
        return table.rows().stream()
                .flatMap(row -> Stream.of(
                                of(table, row).stream().map(HiddenBlock::words).toList())
                        .filter(words -> !words.isEmpty())
                        .map(words -> Notes.rowName(table, row) + ", together: " + String.join("; ", words) + "."))
                .collect(Collectors.joining(" "));
    }

    /** Everything the base is made of. */
    private static List<Column> answers(SafeTable table) {
        return Stream.concat(
                        Columns.scale(table).stream(),
                        table.columns().stream()
                                .filter(column -> !Columns.scale(table).contains(column)))
                .filter(column -> column.inBase() && !column.isNet())
                .toList();
    }
}
