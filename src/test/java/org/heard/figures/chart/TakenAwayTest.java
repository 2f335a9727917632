package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.figures.disclosure.SafeTable;
import org.junit.jupiter.api.Test;

/** A loose picture loses its page, so it carries what stood around it. */
class TakenAwayTest {
    private static final Certificate CERTIFICATE = new Certificate("pc2021-1", LocalDate.of(2021, 5, 4), "ACD-EFG-HJK");

    /** Finding and subtitle above; below one line of how many and one of where it is from. */
    @Test
    void everyPictureHasItsFindingAboveAndTwoLinesBelow() {
        Cases.all().forEach((name, chart) -> {
            List<String> lines = new Drawn(chart.svg(CERTIFICATE)).words();
            List<String> picture = new Drawn(chart.svg()).words();

            assertThat(String.join(" ", lines)).as(name).startsWith(chart.title() + " " + chart.subtitle());
            assertThat(lines.get(lines.size() - 1))
                    .as(name)
                    .isEqualTo("Source: release pc2021-1, 4 May 2021. Check code ACD-EFG-HJK at /check");
            assertThat(lines.get(lines.size() - 2)).as(name).matches("n[ :=].*|Answers stand under each share");
            assertThat(lines.subList(lines.size() - 2 - picture.size(), lines.size() - 2))
                    .as(name)
                    .isEqualTo(picture);
            assertThat(lines).noneMatch(line -> line.endsWith("…"));
        });
    }

    @Test
    void noMoreThanTwentyFiveWordsStandAroundAPictureBesidesItsTitle() {
        Cases.all().forEach((name, chart) -> {
            List<String> lines = new Drawn(chart.svg(CERTIFICATE)).words();
            String under = String.join(" ", lines.subList(lines.size() - 2, lines.size()));

            assertThat(under.split(" ")).as(name + ": " + under).hasSizeLessThanOrEqualTo(25);
        });
    }

    /** It is in the file, for whoever looks there, and in the contents sheet of the pack. */
    @Test
    void whatThePageSaidBesidesIsInTheFilesOwnData() {
        Cases.all().forEach((name, chart) -> {
            String svg = new Drawn(chart.svg(CERTIFICATE))
                    .root
                    .getElementsByTagName("metadata")
                    .item(0)
                    .getTextContent();
            String png = new String(chart.png(CERTIFICATE), StandardCharsets.UTF_8);

            for (String told : List.of(svg, png)) {
                assertThat(told)
                        .as(name)
                        .contains(chart.baseLine() + ".", chart.note())
                        .contains("Question: “", "Question version 2. Open link, no rate.", "Measure M6. Objective A4.")
                        .contains("Release pc2021-1, made on 4 May 2021. Check code ACD-EFG-HJK")
                        .contains(Hiding.RULE)
                        .contains("nvented sample data");
            }
        });
    }

    @Test
    void whoDidNotSayIsCountedInTheFootnote() {
        assertThat(Chart.overTime(Cases.listened()).footnotes())
                .contains(
                        "Don't know: 12 (Nov 2019), 16 (Sept 2020), 15 (Mar 2021)",
                        "Not used: 20 (Nov 2019), 21 (Sept 2020), 22 (Mar 2021)",
                        "No answer: 9 (Nov 2019), 11 (Sept 2020), 12 (Mar 2021)");
        assertThat(Chart.overTime(Cases.lowAndHidden()).footnotes()).anyMatch(line -> line.contains("c (Mar 2021)"));
    }

    /** Six times "No answer: 6 (Nov 2019)" without saying to what tells nobody anything. */
    @Test
    void whatIsTrueOfOneOfSeveralQuestionsStandsUnderItsName() {
        List<SafeTable> tables = List.of(Cases.listened(), Cases.lowAndHidden());
        List<String> shared = new ArrayList<>(Chart.overTime(tables.get(0)).footnotes());
        shared.retainAll(Chart.overTime(tables.get(1)).footnotes());

        List<String> footnotes = Footnote.of(tables);

        assertThat(shared).isNotEmpty();
        assertThat(footnotes).startsWith(shared.toArray(String[]::new)).doesNotHaveDuplicates();
        assertThat(footnotes.subList(shared.size(), footnotes.size()))
                .isNotEmpty()
                .allMatch(line -> tables.stream()
                        .anyMatch(table -> line.startsWith(table.about().title() + ": ")));
    }

    @Test
    void theFileSaysItsCodeAndIsTheSameEachTime() {
        Chart chart = Chart.groups(Cases.settings(3, 6, 4, 8));

        assertThat(new String(chart.png(CERTIFICATE), StandardCharsets.UTF_8)).contains("Check code", "ACD-EFG-HJK");
        assertThat(chart.png(CERTIFICATE))
                .isEqualTo(Chart.groups(Cases.settings(3, 6, 4, 8)).png(CERTIFICATE));
        assertThat(chart.svg(CERTIFICATE))
                .isEqualTo(Chart.groups(Cases.settings(3, 6, 4, 8)).svg(CERTIFICATE));
    }
}
