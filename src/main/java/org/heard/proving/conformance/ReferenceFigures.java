package org.heard.proving.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.figures.statistics.Interval;

/** Collects what was worked out for one row, beside what the row expects. */
final class ReferenceFigures {
    private static final Tolerance USUAL = Tolerance.absolute(1e-9);
    private static final Tolerance USUAL_P = Tolerance.relative(1e-8);

    private final ReferenceRow row;
    private final List<ReferenceFigure> figures = new ArrayList<>();

    ReferenceFigures(ReferenceRow row) {
        this.row = row;
    }

    ReferenceFigures value(String column, double found) {
        return value(column, Optional.of(found));
    }

    ReferenceFigures value(String column, Optional<Double> found) {
        return add(column, found, USUAL);
    }

    ReferenceFigures p(String column, Optional<Double> found) {
        return add(column, found, USUAL_P);
    }

    ReferenceFigures limits(String lower, String upper, Optional<Interval> found) {
        return limits(lower, upper, found, USUAL);
    }

    ReferenceFigures limits(String lower, String upper, Optional<Interval> found, Tolerance tolerance) {
        return add(lower, found.map(Interval::lower), tolerance).add(upper, found.map(Interval::upper), tolerance);
    }

    ReferenceFigures add(String column, Optional<Double> found, Tolerance tolerance) {
        figures.add(new ReferenceFigure(column, row.expected(column), found, tolerance));
        return this;
    }

    ReferenceFigures list(String column, List<Optional<Double>> found, Tolerance tolerance) {
        List<Optional<Double>> expected = row.numbers(column);
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            figures.add(new ReferenceFigure(column + " " + (i + 1), at(expected, i), at(found, i), tolerance));
        }
        return this;
    }

    private static Optional<Double> at(List<Optional<Double>> list, int place) {
        return place < list.size() ? list.get(place) : Optional.empty();
    }

    List<ReferenceFigure> all() {
        return figures;
    }
}
