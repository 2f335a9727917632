package org.heard.figures.chart;

import java.util.Comparator;
import java.util.List;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;

/** Several questions on one scale as diverging bars. */
final class Battery {
    private Battery() {}

    /** The latest round of several questions on one scale, the highest share on top. */
    static Chart chart(List<SafeTable> tables) {
        List<DivergingLine> lines = sorted(tables.stream()
                .map(table -> new DivergingLine(table.about().title(), table, table.latest()))
                .toList());
        List<String> labels = Standing.labels(tables);
        String subtitle = "All answers, share of " + Measures.units(tables) + ", "
                + DrawnRounds.name(tables.get(0).latest()) + ", per cent";
        List<String> values = byShare(lines).stream()
                .flatMap(line -> line.agree().map(s -> Finding.lower(line.name()) + " " + Percent.whole(s)).stream())
                .toList();
        ChartText words = new ChartText(
                "All answers to " + tables.size() + " questions",
                subtitle,
                Keys.caption(subtitle, labels),
                AlternativeText.ranked("Bar chart of all answers; positive:", values),
                Measures.baseLine(tables),
                Diverging.sums(tables.get(0)) + " " + String.join(" ", Notes.symbols(tables)));
        return new Chart(
                tables,
                "and-others-answers",
                words,
                Tables.battery(lines.stream().map(DivergingLine::table).toList()),
                new Diverging(lines, labels));
    }

    /** By share, except where a hidden value would be placed by it. */
    private static List<DivergingLine> sorted(List<DivergingLine> lines) {
        boolean allShown = lines.stream().allMatch(line -> line.agree().isPresent());
        return allShown ? byShare(lines) : lines;
    }

    /** The highest share first; those not shown last. */
    private static List<DivergingLine> byShare(List<DivergingLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparingDouble(
                        line -> -line.agree().map(Share::value).orElse(0.0)))
                .toList();
    }
}
