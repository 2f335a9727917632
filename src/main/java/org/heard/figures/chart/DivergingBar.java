package org.heard.figures.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;

/**
 * The parts of one bar around zero: the middle answer half to each side, the others outwards. A side of
 * which only the sum is shown is one hatched block. Answers
 * not shown make one block (with "don't know" where that is hidden too): at one side where none of the
 * other side is in it, else apart from both, beyond the right end.
 */
record DivergingBar(List<Part> parts, List<Part> hidden) {
    private static final double GAP = 3;

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
        private final List<Part> hidden = new ArrayList<>();
        private final List<Column> accounted = new ArrayList<>();
        private double left;
        private double right;

        Maker(SafeTable table, Row row) {
            this.table = table;
            this.row = row;
        }

        DivergingBar make() {
            Columns.of(table, Column.Kind.MIDDLE).forEach(this::middle);
            List<Column> negative = Columns.negative(table);
            List<Column> positive = Columns.positive(table);
            Columns.reversed(negative).forEach(column -> toTheLeft(column, negative));
            positive.forEach(column -> toTheRight(column, positive));
            net(Column.Kind.NET_NEGATIVE, negative).ifPresent(width -> {
                hidden.add(block(left - width, width));
                left -= width;
            });
            net(Column.Kind.NET_POSITIVE, positive).ifPresent(width -> {
                hidden.add(block(right, width));
                right += width;
            });
            rest();
            return new DivergingBar(List.copyOf(parts), List.copyOf(hidden));
        }

        /** The sum of a side of which no part is shown. */
        private Optional<Double> net(Column.Kind net, List<Column> side) {
            boolean noneShown =
                    side.stream().noneMatch(column -> percent(column).isPresent());
            Optional<Double> sum = table.column(net).flatMap(this::percent).filter(width -> noneShown && width > 0);
            sum.ifPresent(width -> accounted.addAll(side));
            return sum;
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

        /** One block of everything that neither a part nor the sum of a side has shown. */
        private void rest() {
            List<Column.Kind> kinds = answers().stream()
                    .filter(column -> percent(column).isEmpty() && !accounted.contains(column))
                    .map(Column::kind)
                    .toList();
            double dontKnow = answers().stream()
                    .filter(column -> !Columns.scale(table).contains(column))
                    .mapToDouble(column -> percent(column).orElse(0.0))
                    .sum();
            double width = 100 - (right - left) - dontKnow;
            if (!kinds.isEmpty() && !row.isWithheld() && width > 0.01) {
                hidden.add(block(start(kinds, width), width));
            }
        }

        /** Where no positive answer is in it, left; where no negative one is, right; else apart from both. */
        private double start(List<Column.Kind> kinds, double width) {
            boolean noMiddle = !kinds.contains(Column.Kind.MIDDLE);
            if (noMiddle && kinds.contains(Column.Kind.NEGATIVE) && !kinds.contains(Column.Kind.POSITIVE)) {
                return left - width;
            }
            if (noMiddle && kinds.contains(Column.Kind.POSITIVE) && !kinds.contains(Column.Kind.NEGATIVE)) {
                return right;
            }
            return right + Math.min(GAP, Math.max(0, 100 - right - width));
        }

        private static Part block(double from, double width) {
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
