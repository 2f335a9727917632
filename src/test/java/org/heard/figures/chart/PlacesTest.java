package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.Column.Kind;
import org.heard.figures.disclosure.SafeTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No label runs over a bar, a figure or the edge, in any picture, wide or narrow. */
class PlacesTest {
    /** Letters stand so far above their line, and hang so far below it. */
    private static final double ABOVE = 9;

    private static final double BELOW = 2;

    static Map<String, Chart> charts() throws IOException {
        Map<String, Chart> charts = new LinkedHashMap<>(Cases.all());
        charts.putAll(field21());
        return charts;
    }

    static List<String> names() throws IOException {
        return List.copyOf(charts().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyWordHasAPlaceOfItsOwn(String name) throws IOException {
        Chart chart = charts().get(name);
        for (String svg : List.of(chart.svg(), chart.svgNarrow())) {
            Drawn drawn = new Drawn(svg);
            double width = Double.parseDouble(drawn.root.getAttribute("viewBox").split(" ")[2]);
            List<Drawn.Text> texts = drawn.texts;
            for (int i = 0; i < texts.size(); i++) {
                Drawn.Text text = texts.get(i);
                assertThat(text.x()).as(text.text()).isGreaterThanOrEqualTo(0);
                assertThat(text.x() + text.width()).as(text.text()).isLessThanOrEqualTo(width);
                for (Drawn.Text other : texts.subList(i + 1, texts.size())) {
                    assertThat(meet(text, other)).as(text + " over " + other).isFalse();
                }
                for (Drawn.Thing bar : drawn.bars()) {
                    assertThat(outside(text, bar) || inside(text, bar))
                            .as(text + " over " + bar)
                            .isTrue();
                }
            }
        }
    }

    private static boolean meet(Drawn.Text one, Drawn.Text other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() - ABOVE < other.y() + BELOW
                && other.y() - ABOVE < one.y() + BELOW;
    }

    private static boolean outside(Drawn.Text text, Drawn.Thing bar) {
        return text.x() + text.width() <= bar.left()
                || text.x() >= bar.right()
                || text.y() + BELOW <= bar.top()
                || text.y() - ABOVE >= bar.bottom();
    }

    private static boolean inside(Drawn.Text text, Drawn.Thing bar) {
        return text.x() >= bar.left() && text.x() + text.width() <= bar.right();
    }

    /** Long words and extremes: the answers of the trial survey, counted from its file. */
    private static Map<String, Chart> field21() throws IOException {
        List<String[]> lines = Files.readAllLines(Path.of("src/test/resources/field/21-fx0.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put(
                "field 21, path",
                bars(
                        lines,
                        0,
                        "Neurodevelopmental/neurodisability pathway",
                        "Speech and language",
                        "Social/emotional/behavioural-and-mental-health pathway",
                        "Other"));
        charts.put(
                "field 21, told",
                bars(
                        lines,
                        1,
                        "Everything, at every meeting from the first one to the yearly review, in words I understood and"
                                + " with time to ask about each of them",
                        "A part of it, at some of the meetings, but not at the first one and not at the one where the"
                                + " help for my child was decided",
                        "Nothing"));
        charts.put(
                "field 21, page",
                bars(
                        lines,
                        8,
                        "https://www.example.org/local-offer/education-health-and-care-plans/guide-for-parents",
                        "A leaflet",
                        "Neither"));
        long satisfied = lines.stream().filter(line -> line[2].equals("4")).count();
        charts.put(
                "field 21, all",
                Chart.diverging(Sample.of("all.rounds", "The office answers the telephone", "")
                        .row("fx0", "September 2023", "2023-09", 0, 0, 0, satisfied, lines.size() - satisfied, 0, 0, 0)
                        .safe()));
        return charts;
    }

    private static Chart bars(List<String[]> lines, int place, String... labels) {
        List<Column> columns = new ArrayList<>();
        Arrays.stream(labels)
                .forEach(label -> columns.add(new Column("o" + columns.size(), label, Kind.OPTION, List.of(), true)));
        long[] counts = LongStream.range(0, labels.length)
                .map(i -> lines.stream()
                        .filter(line -> line[place].equals(Character.toString('a' + (int) i)))
                        .count())
                .toArray();
        SafeTable table = Sample.of("field.rounds", "Field", "")
                .kind(SafeTable.Kind.PROFILE)
                .columns(columns)
                .row("fx0", "September 2023", "2023-09", counts)
                .safe();
        return Cases.bars(table);
    }
}
