package org.heard.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.disclosure.Column;
import org.heard.disclosure.SafeTable;
import org.heard.disclosure.SafeTable.Row;
import org.heard.statistics.Percent;
import org.heard.statistics.Share;

/**
 * The parts of one bar around zero: the middle answer half to each side, the others outwards. Answers
 * not shown make one block, at their side where all of them belong to it, else beyond the right end.
 */
record DivergingBar(List<Part> parts, Optional<Part> rest) {
    private static final double GAP = 1;

    /**
     * A part of a bar in per cent, left of zero negative.
     *
     * @param label whole per cent; empty under 5%
     */
    record Part(double from, double to, Color colour, String label) {}

    static DivergingBar of(SafeTable table, Row row) {
        return new Maker(table, row).make();
    }

    /** Colours by distance from the middle; the best and the worst are always the dark ones. */
    static Color colour(Column column, List<Column> side) {
        if (column.kind() == Column.Kind.MIDDLE) {
            return Palette.PALE_GREY;
        }
        boolean negative = column.kind() == Column.Kind.NEGATIVE;
        boolean outermost = side.indexOf(column) == (negative ? 0 : side.size() - 1);
        if (outermost) {
            return negative ? Palette.DARK_PINK : Palette.DARK_BLUE;
        }
        return negative ? Palette.PALE_PINK : Palette.LIGHT_BLUE;
    }

    private static final class Maker {
        private final SafeTable table;
        private final Row row;
        private final List<Part> parts = new ArrayList<>();
        private double left;
        private double right;

        Maker(SafeTable table, Row row) {
            this.table = table;
            this.row = row;
        }

        DivergingBar make() {
            Columns.of(table, Column.Kind.MIDDLE).forEach(this::middle);
            List<Column> negative = Columns.negative(table);
            Columns.reversed(negative).forEach(column -> toTheLeft(column, negative));
            List<Column> positive = Columns.positive(table);
            positive.forEach(column -> toTheRight(column, positive));
            return new DivergingBar(List.copyOf(parts), rest());
        }

        private void middle(Column column) {
            percent(column).ifPresent(width -> {
                add(column, List.of(), -width / 2, width / 2);
                left = -width / 2;
                right = width / 2;
            });
        }

        private void toTheLeft(Column column, List<Column> side) {
            percent(column).ifPresent(width -> {
                add(column, side, left - width, left);
                left -= width;
            });
        }

        private void toTheRight(Column column, List<Column> side) {
            percent(column).ifPresent(width -> {
                add(column, side, right, right + width);
                right += width;
            });
        }

        private void add(Column column, List<Column> side, double from, double to) {
            Share share = row.share(column.code()).orElseThrow();
            String label = share.value() < 0.05 ? "" : Long.toString(Percent.number(share));
            if (to > from) {
                parts.add(new Part(from, to, colour(column, side), label));
            }
        }

        private Optional<Part> rest() {
            List<Column.Kind> hidden = answers().stream()
                    .filter(column -> row.share(column.code()).isEmpty())
                    .map(Column::kind)
                    .distinct()
                    .toList();
            if (hidden.isEmpty() || row.isWithheld()) {
                return Optional.empty();
            }
            double shown = answers().stream()
                    .mapToDouble(column -> percent(column).orElse(0.0))
                    .sum();
            double width = Math.max(0, 100 - shown);
            return Optional.of(block(hidden, width));
        }

        private Part block(List<Column.Kind> hidden, double width) {
            double from = hidden.equals(List.of(Column.Kind.NEGATIVE))
                    ? left - width
                    : hidden.equals(List.of(Column.Kind.POSITIVE)) ? right : right + GAP;
            return new Part(from, from + width, Color.WHITE, DataTable.HIDDEN);
        }

        /** Everything the base is made of. */
        private List<Column> answers() {
            return table.columns().stream()
                    .filter(column -> column.inBase() && !column.isNet())
                    .toList();
        }

        private Optional<Double> percent(Column column) {
            return row.share(column.code()).map(share -> share.value() * 100);
        }
    }
}
