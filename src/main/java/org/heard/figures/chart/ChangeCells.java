package org.heard.figures.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Points;

/** What a data table says of a change. */
final class ChangeCells {
    private ChangeCells() {}

    static String limit(Comparison change, Function<Interval, Double> which) {
        return Points.signedTenth(which.apply(change.interval()));
    }

    /** Change, lower and upper limit in points, and the verdict's word. */
    static List<String> change(Optional<Change> change) {
        Optional<Comparison> found = change.filter(Change::isComparable).flatMap(Change::comparison);
        return List.of(
                found.map(Points::signedTenth).orElse(DataTable.NOT_AVAILABLE),
                found.map(c -> limit(c, Interval::lower)).orElse(DataTable.NOT_AVAILABLE),
                found.map(c -> limit(c, Interval::upper)).orElse(DataTable.NOT_AVAILABLE),
                verdict(change));
    }

    /** The same of a measure, which may stand in its first round. */
    static List<String> change(MeasureVerdicts.One one) {
        String none = DataTable.NOT_APPLICABLE;
        return one.said() == Said.NO_EARLIER_ROUND
                ? List.of(none, none, none, one.said().words())
                : change(one.change());
    }

    static String verdict(Optional<Change> change) {
        Said said = Said.of(change);
        return (said == Said.NOT_SHOWN ? DataTable.HIDDEN + " – " : "") + said.words();
    }
}
