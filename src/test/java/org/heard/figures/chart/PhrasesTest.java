package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.heard.figures.Seeds;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.junit.jupiter.api.Test;

/** Sentences made from figures and from questions: the largest is in them, and capitals and stops are right. */
class PhrasesTest {
    private static final List<String> LABELS =
            List.of("Short breaks", "Transport", "Something else", "Other", "None of these");

    @Test
    void theLargestIsNamedFirstWhateverItIsCalled() {
        Seeds.each(200, chance -> {
            long[] counts = LongStream.range(0, LABELS.size())
                    .map(i -> chance.between(20, 90))
                    .toArray();
            long most = LongStream.of(counts).max().orElseThrow();
            List<String> largest = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] == most) {
                    largest.add(LABELS.get(i));
                }
            }
            Chart bars = Cases.bars(items(counts));
            Chart themes = Chart.themes(items(counts));

            assertThat(largest).anyMatch(label -> bars.alternativeText().contains(": " + label + " " + most + "%"));
            assertThat(largest)
                    .anyMatch(label -> themes.alternativeText().contains(": " + Finding.lower(label) + " " + most));
            if (bars.title().startsWith("Named most")) {
                assertThat(largest)
                        .allSatisfy(
                                label -> assertThat(bars.title()).contains(Finding.lower(label) + " " + most + "%"));
            }
        });
    }

    @Test
    void nothingIsCalledTheMostNamedWhileAnAnswerIsHidden() {
        SafeTable hidden = items(30, 40, 3, 50, 60);

        assertThat(hidden.latest().share("i2")).isEmpty();
        assertThat(Cases.bars(hidden).title()).isEqualTo("Needs");
        assertThat(Chart.themes(hidden).title()).isEqualTo("Needs");
    }

    @Test
    void somethingElseIsDrawnLastAlthoughItIsNamedFirst() {
        Chart chart = Cases.bars(items(39, 30, 89, 20, 25));

        assertThat(chart.title()).isEqualTo("Named most: something else 89%, short breaks 39%");
        assertThat(new Drawn(chart.svg()).words()).containsSubsequence("Short breaks", "Transport", "Something else");
    }

    @Test
    void aSentenceAskedInTheFirstPersonKeepsItsCapitalAndHasOneStop() {
        SafeTable table = question("I can take part in activities I choose.");

        assertThat(Chart.overTime(table).title()).isEqualTo("I can take part in activities I choose: 23% said “Yes”");
        assertThat(Chart.distribution(table).title())
                .isEqualTo("I can take part in activities I choose: 23% said “Yes” (all answers)");
        assertThat(Chart.overTime(table).subtitle())
                .isEqualTo("I can take part in activities I choose, share of children, Mar 2021, per cent");
        assertThat(Chart.overTime(table).dataTable().rows().get(1)).startsWith("Yes: answers");
    }

    /** 34%, 67%, 55%: "more" is true of the first and the last, and not the whole of it. */
    @Test
    void aLineThatRoseAndFellAgainIsNotOnlyCalledMore() {
        SafeTable risen = Sample.of("m6.rounds", "Listened to", "feel listened to")
                .columns(Sample.YES_NO)
                .row(Sample.NOV_2019, "November 2019", "2019-11", 102, 198)
                .row(Sample.SEPT_2020, "September 2020", "2020-09", 201, 99)
                .row(Sample.MAR_2021, "March 2021", "2021-03", 165, 135)
                .same(Sample.NOV_2019, Sample.MAR_2021)
                .same(Sample.SEPT_2020, Sample.MAR_2021)
                .safe();

        assertThat(Chart.overTime(risen).title())
                .isEqualTo("More children feel listened to: 34% to 55% of those answered for, 67% in Sept 2020");
    }

    @Test
    void aQuestionKeepsItsMarkAndNoColonFollowsIt() {
        SafeTable table = question("Have you used the Local Offer?");

        assertThat(Chart.overTime(table).title()).isEqualTo("Have you used the Local Offer? 23% said “Yes”");
        assertThat(Cases.dots(List.of(table)).title()).isEqualTo("Have you used the Local Offer? No earlier round");
    }

    @Test
    void noWordsAroundAChartHoldABrokenStop() {
        for (String title : List.of("I can take part.", "Have you used it?", "SEN support", "How was it!")) {
            SafeTable table = question(title);
            SafeTable group = Sample.of("g.rounds", title, "")
                    .kind(SafeTable.Kind.GROUPS)
                    .columns(Sample.YES_NO)
                    .row("all", "All", "2021-03", 30, 100)
                    .safe();
            Stream.of(
                            Chart.overTime(table),
                            Chart.distribution(table),
                            Cases.dots(List.of(table)),
                            Chart.voices(List.of(table)),
                            Chart.groups(group))
                    .peek(chart -> assertThat(chart.alternativeText()).doesNotContainPattern("\\.\\.|\\bi can|\\bsEN"))
                    .flatMap(PhrasesTest::words)
                    .forEach(words ->
                            assertThat(words).doesNotContainPattern("[.?!][.:,]|\\.\\.|\\bi can|\\bsEN|[?] [a-z]"));
        }
    }

    private static Stream<String> words(Chart chart) {
        return Stream.concat(
                Stream.of(chart.title(), chart.caption(), chart.dataTable().caption(), chart.baseLine()),
                chart.dataTable().rows().stream().map(row -> row.get(0)));
    }

    private static SafeTable question(String title) {
        return Sample.of("q.rounds", title, "")
                .columns(Sample.YES_NO)
                .row(Sample.MAR_2021, "March 2021", "2021-03", 23, 77)
                .safe();
    }

    private static SafeTable items(long... counts) {
        List<Column> columns = new ArrayList<>();
        LABELS.forEach(
                label -> columns.add(new Column("i" + columns.size(), label, Column.Kind.OPTION, List.of(), true)));
        return Sample.of("needs.items", "Needs", "")
                .kind(SafeTable.Kind.ITEMS)
                .columns(columns)
                .items(Sample.MAR_2021, "March 2021", "2021-03", 100, counts)
                .safe();
    }
}
