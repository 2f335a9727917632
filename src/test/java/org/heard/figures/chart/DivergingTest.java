package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What this kind of chart must say, read from the SVG text. */
class DivergingTest {
    private final Drawn battery = new Drawn(Chart.battery(Cases.battery()).svg());

    @ParameterizedTest
    @CsvSource(textBlock = """
            Know who to contact,    0, -33.2, 64.6, 26%, 57%
            Child makes,            1, -31.9, 64.4, 22%, 55%
            Listened to,            2, -36.8, 60.3, 28%, 52%
            Plan reviewed on,       3, -46.6, 50.3, 37%, 41%
            Services work,          4, -57.1, 39.2, 46%, 28%
            """)
    void barsEndWhereTheAnswersEndAndSumsComeFromCounts(
            String name, int place, double left, double right, String negative, String positive) {
        double y = Label.DROP; // only to find the row: labels stand this far below its middle
        double row = rows(battery).get(place);
        List<Drawn.Thing> bar = inRow(battery, row);

        assertThat(battery.text(name).y()).isCloseTo(row + y, within(12.0));
        assertThat(bar.stream().mapToDouble(Drawn.Thing::left).min().orElseThrow())
                .isCloseTo(battery.x(left, -100, 100), within(Drawn.NEAR));
        assertThat(bar.stream().mapToDouble(Drawn.Thing::right).max().orElseThrow())
                .isCloseTo(battery.x(right, -100, 100), within(Drawn.NEAR));
        assertThat(bold(battery, row)).containsExactly(negative, positive);
    }

    @Test
    void keyTableAndBarsRunFromWorstToBest() {
        Chart chart = Chart.diverging(Cases.listened());
        Drawn drawn = new Drawn(chart.svg());
        List<String> options = List.of("Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree");

        assertThat(drawn.words()).containsSubsequence(options);
        assertThat(chart.dataTable().rows().stream().map(row -> row.get(0))).containsSubsequence(options);
        List<String> colours = inRow(drawn, rows(drawn).get(0)).stream()
                .sorted(Comparator.comparingDouble(Drawn.Thing::left))
                .map(Drawn.Thing::fill)
                .toList();
        assertThat(colours)
                .containsExactly(
                        "rgb(128,22,80)", "rgb(217,155,189)", "rgb(217,217,217)", "rgb(107,172,230)", "rgb(18,67,109)");
    }

    @Test
    void oldestRoundStandsOnTop() {
        Drawn drawn = new Drawn(Chart.diverging(Cases.listened()).svg());

        assertThat(Stream.of("Nov 2019", "Sept 2020", "Mar 2021")
                        .map(name -> drawn.text(name).y()))
                .isSorted();
    }

    @Test
    void partsAndDontKnowMakeAHundred() {
        for (double row : rows(battery)) {
            double width =
                    inRow(battery, row).stream().mapToDouble(Drawn.Thing::width).sum();
            double percent = 100 * width / (battery.x(100, -100, 100) - battery.x(0, -100, 100));
            double dontKnow = battery.texts.stream()
                    .filter(t -> !t.bold() && t.text().matches("\\d+%") && Math.abs(t.y() - row) < 10)
                    .mapToDouble(t -> Double.parseDouble(t.text().replace("%", "")))
                    .findFirst()
                    .orElseThrow();
            assertThat(percent + dontKnow).isCloseTo(100, within(1.0));
        }
    }

    @Test
    void nothingUnderFivePercentIsLabelled() {
        SafeTable few = Sample.of("few.rounds", "Few", "agree")
                .row(Sample.MAR_2021, "March 2021", "2021-03", 9, 11, 80, 60, 40, 0, 0, 0)
                .safe();
        Chart chart = Chart.diverging(few);

        assertThat(new Drawn(chart.svg()).words()).contains("6", "40").doesNotContain("4", "5");
        // Whatever room there is.
        assertThat(DivergingBar.of(few, few.latest()).parts().stream().filter(part -> part.to() - part.from() < 5))
                .hasSize(1)
                .allMatch(part -> part.label().isEmpty());
    }

    /** Whatever the rules chose to hide: parts, blocks and a shown "don't know" make up the whole base. */
    @Test
    void hiddenAnswersAreHatchedBlocksOfExactlyWhatIsLeft() {
        SafeTable table = Cases.lowAndHidden();
        Chart chart = Chart.diverging(table);
        Drawn drawn = new Drawn(chart.svg());
        double row = rows(drawn).get(rows(drawn).size() - 1);
        double dontKnow =
                table.latest().share("dk").map(share -> share.value() * 100).orElse(0.0);

        assertThat(inRow(drawn, row)).anyMatch(bar -> bar.fill().equals(Drawn.WHITE));
        double width =
                inRow(drawn, row).stream().mapToDouble(Drawn.Thing::width).sum();
        assertThat(width).isCloseTo(drawn.x(100 - dontKnow, -100, 100) - drawn.x(0, -100, 100), within(2 * Drawn.NEAR));
        assertThat(drawn.words()).contains("c");
        assertThat(chart.dataTable().rows()).anySatisfy(line -> assertThat(line).contains("Strongly disagree", "c"));
    }

    @Test
    void aSideOfWhichOnlyTheSumIsShownIsOneBlockOfThatSum() {
        SafeTable table = Cases.lowAndHidden();
        double negative = table.latest().share("negative").orElseThrow().value() * 100;
        DivergingBar bar = DivergingBar.of(table, table.latest());

        assertThat(table.latest().share("sd")).isEmpty();
        assertThat(bar.hidden())
                .anySatisfy(block -> assertThat(block.to() - block.from()).isCloseTo(negative, within(0.01)));
    }

    @Test
    void theBlockStandsAtTheSideItsAnswersBelongTo() {
        SafeTable table = Cases.lowAndHidden();
        List<DivergingBar.Part> blocks = table.rows().stream()
                .flatMap(row -> DivergingBar.of(table, row).hidden().stream())
                .toList();

        assertThat(blocks).isNotEmpty().allMatch(block -> block.to() <= 0 || block.from() >= 0);
    }

    @Test
    void withheldRoundKeepsItsRowWithoutABar() {
        Drawn drawn = new Drawn(Chart.diverging(Cases.lowAndHidden()).svg());
        double y = drawn.text("Nov 2019").y();

        assertThat(drawn.text("c – fewer than 10 answers").y()).isEqualTo(y);
        assertThat(rows(drawn)).hasSize(2).allMatch(row -> row > y);
    }

    @Test
    void narrowDrawingHasTheSamePartsAndFitsTheWidth() {
        Drawn narrow = new Drawn(Chart.battery(Cases.battery()).svgNarrow());

        assertThat(rows(narrow)).hasSize(5);
        assertThat(narrow.words()).contains("Know who to contact, n = 501", "don't know 2%", "26%", "57%");
        assertThat(narrow.root.getAttribute("viewBox")).startsWith("0 0 320 ");
    }

    @Test
    void theMiddleAnswerStraddlesZero() {
        for (double row : rows(battery)) {
            Drawn.Thing middle = inRow(battery, row).stream()
                    .filter(part -> part.fill().equals("rgb(217,217,217)"))
                    .findFirst()
                    .orElseThrow();
            assertThat(middle.x()).isCloseTo(battery.x(0, -100, 100), within(Drawn.NEAR));
        }
    }

    /** 154 and 154 of 1,000 are 15% and 15%, together 31%. */
    @Test
    void aSumIsOfCountsWhereItsRoundedPartsWouldGiveAnother() {
        Drawn drawn = new Drawn(Chart.diverging(Sample.of("sums.rounds", "Sums", "agree")
                        .row(Sample.MAR_2021, "March 2021", "2021-03", 204, 204, 284, 154, 154, 0, 0, 0)
                        .safe())
                .svg());

        assertThat(drawn.words()).contains("15", "20").doesNotContain("16", "21");
        assertThat(bold(drawn, rows(drawn).get(0))).containsExactly("41%", "31%");
    }

    @Test
    void sumsStandAtFixedPlacesAndBarsAreSevenMillimetresInRowsOfEleven() {
        List<Drawn.Text> sums = battery.texts.stream().filter(Drawn.Text::bold).toList();
        List<Double> rows = rows(battery);

        assertThat(sums.stream().map(Drawn.Text::x).distinct()).hasSize(2);
        assertThat(battery.bars()).allMatch(bar -> Math.abs(bar.height() - 7 * 96 / 25.4) < Drawn.NEAR);
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i) - rows.get(i - 1)).isCloseTo(11 * 96 / 25.4, within(Drawn.NEAR));
        }
    }

    @Test
    void theAxisHasALineEachTwentyFiveAndNoSigns() {
        assertThat(battery.things.stream()
                        .filter(t -> t.isUpright() && t.stroke().equals("rgb(217,217,217)")))
                .hasSize(9);
        assertThat(battery.words()).contains("50%", "100%").noneMatch(word -> word.matches("[-−+].*%"));
    }

    @Test
    void aHiddenSumLeavesTheQuestionsInTheirOrder() {
        List<SafeTable> tables = Stream.concat(Stream.of(Cases.lowAndHidden()), Cases.battery().stream())
                .toList();
        SafeTable low = Sample.of("withheld.rounds", "Withheld", "agree")
                .row(Sample.MAR_2021, "March 2021", "2021-03", 1, 1, 1, 2, 2, 0, 0, 0)
                .safe();
        Drawn drawn = new Drawn(Chart.battery(
                        Stream.concat(tables.stream().skip(3), Stream.of(low)).toList())
                .svg());

        assertThat(drawn.words()).containsSubsequence("Listened to", "Withheld");
        assertThat(drawn.text("Listened to").y())
                .isLessThan(drawn.text("Withheld").y());
        assertThat(drawn.words()).containsSubsequence("Listened to", "Plan reviewed on", "Services work");
    }

    /** Middles of the rows that have a bar, from the top down. */
    private static List<Double> rows(Drawn drawn) {
        return drawn.bars().stream()
                .map(Drawn.Thing::y)
                .map(y -> Math.round(y * 10) / 10.0)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Drawn.Thing> inRow(Drawn drawn, double row) {
        return drawn.bars().stream()
                .filter(bar -> Math.abs(bar.y() - row) < Drawn.NEAR)
                .toList();
    }

    private static List<String> bold(Drawn drawn, double row) {
        return drawn.texts.stream()
                .filter(t -> t.bold() && Math.abs(t.y() - row) < 10)
                .sorted(Comparator.comparingDouble(Drawn.Text::x))
                .map(Drawn.Text::text)
                .toList();
    }
}
