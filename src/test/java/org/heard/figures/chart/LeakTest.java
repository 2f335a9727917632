package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Points;
import org.junit.jupiter.api.Test;

/**
 * Every number that leaves Heard with a chart is one the safe table holds, or one worked out of it alone. The words in
 * a PNG are its title and alternative text, see {@link OutputTest}.
 */
class LeakTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** Axes, years, days, the level of intervals, what a low base is, the check code's release. */
    private static final List<String> WORDS =
            List.of(("0 10 20 30 40 50 60 75 25 100 100.0 95 29 99 101 2019 2020 2021 1 2 4 3 5 6").split(" "));

    @Test
    void noPictureNoWordAndNoFileHoldsAnyOther() {
        hiding().forEach((chart, tables) -> {
            Set<String> held = new HashSet<>(WORDS);
            tables.forEach(table -> held.addAll(held(table)));
            assertThat(numbers(chart)).as(chart.key()).isSubsetOf(held);
        });
    }

    /** Charts with small numbers: 7, 9 and 14 people, 3 of 6, 4 of 8, 3 of 8, and cells of 3 and 4. */
    private static Map<Chart, List<SafeTable>> hiding() {
        Map<Chart, List<SafeTable>> charts = new HashMap<>(ofEveryOtherKind());
        List<SafeTable> measures = List.of(Cases.lowAndHidden(), Cases.listened(), Cases.risen());
        charts.put(
                Boards.board(measures.stream()
                                .map(table -> ScoreboardLine.of("", table, true))
                                .toList())
                        .chart(),
                measures);
        return charts;
    }

    private static Map<Chart, List<SafeTable>> ofEveryOtherKind() {
        SafeTable low = Cases.lowAndHidden();
        SafeTable settings = Cases.settings(3, 6, 4, 8);
        List<SafeTable> voices = Cases.voices(7, 8);
        List<SafeTable> measures = List.of(low, Cases.listened(), Cases.risen());
        return Map.of(
                Chart.overTime(low),
                List.of(low),
                Chart.diverging(low),
                List.of(low),
                Chart.distribution(low),
                List.of(low),
                Chart.groups(settings),
                List.of(settings),
                Chart.voices(voices),
                voices,
                Cases.dots(measures),
                measures,
                Chart.changes(measures, Sample.NOV_2019, Sample.MAR_2021),
                measures,
                Chart.battery(measures),
                measures);
    }

    private static Set<String> held(SafeTable table) {
        Set<String> held = new HashSet<>();
        for (SafeTable.Row row : table.rows()) {
            HiddenBlock.of(table, row).forEach(block -> {
                held.add(Long.toString(block.share().count()));
                held.add(digits(Percent.whole(block.share())));
                held.add(TableNumbers.tenth(block.share()));
            });
            Stream.concat(Stream.of(row.base(), row.respondents()), row.cells().values().stream())
                    .forEach(cell -> cell.shown().ifPresent(count -> held.add(Long.toString(count))));
            row.shares().values().forEach(share -> {
                held.add(digits(Percent.whole(share)));
                held.add(TableNumbers.tenth(share));
            });
            row.intervals().values().forEach(interval -> {
                held.add(TableNumbers.tenth(interval.lower()));
                held.add(TableNumbers.tenth(interval.upper()));
            });
        }
        table.changes().forEach(change -> change.comparison().ifPresent(found -> held.addAll(held(found))));
        return held;
    }

    private static List<String> held(Comparison change) {
        return Stream.of(
                        change.difference(),
                        change.interval().lower(),
                        change.interval().upper())
                .flatMap(points -> Stream.of(Points.signed(points), Points.signedTenth(points)))
                .map(LeakTest::digits)
                .toList();
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9.]", "");
    }

    private static List<String> numbers(Chart chart) {
        Certificate certificate = new Certificate("pc2021-1", LocalDate.of(2021, 5, 4), "ACD-EFG-HJK");
        String all = String.join(" ", new Drawn(chart.svg()).words())
                + " " + String.join(" ", new Drawn(chart.svgNarrow()).words())
                + " " + String.join(" ", new Drawn(chart.svg(certificate)).words())
                + " " + chart.title() + " " + chart.alternativeText() + " " + chart.baseLine() + " " + chart.note()
                + " " + chart.footnotes() + " " + chart.dataTable().rows()
                + chart.dataTable().symbols();
        return NUMBER.matcher(all).results().map(m -> m.group()).distinct().toList();
    }
}
