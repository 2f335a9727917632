package org.heard.collection.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several files of one round, and questions whose answer stands in more than one column. */
class SeveralFilesTest {
    private static final String HEADINGS = "Id,Help now,Age,This year\n";

    @Test
    void aDoubtNamesTheFileItStandsIn() {
        assertThatThrownBy(() -> plan(
                                "",
                                HEADINGS + "1,A plan,Middle,Better\n",
                                HEADINGS + "1,Nothing,Little,Same\n2,Perhaps,Older,Same\n")
                        .orRefuse())
                .hasMessageContaining("1.csv and 2.csv, line 3 of 2.csv, column \"Help now\"");
    }

    @Test
    void whatIsWrongWithEachFileIsSaidAtOnce() {
        assertThatThrownBy(() -> plan(
                        "", HEADINGS.replace("Age", "Years") + "1,A plan,Middle,Better\n", "Id,Help now\n1,Nothing\n"))
                .hasMessageContaining("1.csv, line 1: there is no column \"Age\"")
                .hasMessageContaining("2.csv, line 1: there are no columns \"Age\", \"This year\"");
    }

    @Test
    void theSameFileTwiceIsRefused() {
        String one = HEADINGS + "1,A plan,Middle,Better\n";
        assertThatThrownBy(() -> plan("", one, one)).hasMessageContaining("1.csv and 2.csv hold the same");
    }

    @Test
    void aNumberThatMustNotComeTwiceMayNotComeInTwoFiles() {
        assertThatThrownBy(() -> plan(
                                "rows: {unique: Id}",
                                HEADINGS + "1,A plan,Middle,Better\n",
                                HEADINGS + "1,Nothing,Little,Same\n")
                        .orRefuse())
                .hasMessageContaining("1 comes twice, on lines 2 of 1.csv, 2 of 2.csv");
    }

    @Test
    void theSamePersonsNumberInTwoFilesIsTwoPeople() {
        assertThat(plan(
                                "rows: {person: Id}",
                                HEADINGS + "1,A plan,Middle,Better\n1,A plan,Little,Better\n",
                                HEADINGS + "1,Nothing,Little,Same\n")
                        .orRefuse()
                        .people())
                .hasSize(2);
    }

    @Test
    void aColumnMayHaveAnotherNameInAnotherFile() {
        ImportPlan plan = plan(
                "headings: {Wiek: Age, Pomoc: Help now, Ten rok: This year}",
                HEADINGS + "1,A plan,Middle,Better\n",
                "Nr,Pomoc,Wiek,Ten rok\n1,Nothing,Little,Same\n");
        assertThat(plan.orRefuse().people()).hasSize(2);
    }

    @Test
    void testsAreKnownByMoreThanOneRule() {
        Small small = Small.of2020(
                HEADINGS
                        + "1,A plan,Middle,Better\ntest 2,Nothing,Little,Same\n3,Unsure,Older,Same\nTrial,Nothing,Older,Same\n",
                "rows: {tests: [{column: Id, text: [test, Trial]}, {column: Help now, text: Unsure}]}");
        assertThat(small.plan().summary().tests()).isEqualTo(3);
    }

    @Test
    void oneChoiceMayStandInOneColumnForEachOption() {
        String csv = "Worse,Same,Better\nX,,\n,,X\n,,\n";
        assertThat(ticked(csv).given("change_12m")).containsEntry("2", 1).containsEntry("4", 1);
        assertThatThrownBy(() -> ticked(csv + "X,X,\n").plan().orRefuse()).hasMessageContaining("line 5");
    }

    private static Small ticked(String csv) {
        return new Small(
                csv,
                "survey: pc2020\nticked: X",
                "columns:\n  - {question: change_12m, ticks: {Worse: 2, Same: 3, Better: 4}}\n");
    }

    @Test
    void whatIsTypedBesideAnOptionMayStandForOne() {
        String columns = "columns:\n  - {question: support_status, column: Help now, options: {A plan: plan},"
                + " beside: {Something else: not_sure}}\n";
        Small small = new Small(
                "Help now,Something else\nA plan,\n,a letter\nA plan,I wrote more\n", "survey: pc2020", columns);
        assertThat(small.given("support_status")).containsEntry("plan", 2).containsEntry("not_sure", 1);
    }

    @Test
    void everyFaultOfTheMapIsNamed() {
        String text = Shipped.mapText("2019")
                .replace("header_rows: 1", "header_row: 1")
                .replace("encoding:", "encoded:")
                .replace("empty: quoted", "empty: always");
        assertThatThrownBy(() -> Shipped.map("2019", text))
                .hasMessageContaining("“header_row” is not a name")
                .hasMessageContaining("“encoded” is not a name")
                .hasMessageContaining("“header_rows” is missing")
                .hasMessageContaining("“encoding” is missing")
                .hasMessageContaining("use one of these words: quoted, routing");
    }

    @Test
    void anUnknownSurveyIsToldWithTheNearestAndAllThereAre() {
        assertThatThrownBy(
                        () -> Shipped.map("2019", Shipped.mapText("2019").replace("survey: pc2019", "survey: pc2018")))
                .hasMessageContaining("; the surveys are pc2019, pc2020, pc2021");
        assertThatThrownBy(
                        () -> Shipped.map("2019", Shipped.mapText("2019").replace("survey: pc2019", "survey: pc_nxt")))
                .hasMessageContaining("the nearest is \"pc_next\"");
    }

    @Test
    void theSampleMapOfEverySurveyCanBeRead() {
        Shipped.SURVEYS.all().forEach(survey -> {
            byte[] map = new SampleMap(survey).text().getBytes(StandardCharsets.UTF_8);
            assertThat(RoundMap.read(survey.key() + ".map.yaml", map, Shipped.SURVEYS)
                            .sources())
                    .hasSameSizeAs(survey.questions());
        });
    }

    private static ImportPlan plan(String more, String... files) {
        List<RoundFile> all = IntStream.range(0, files.length)
                .mapToObj(i -> RoundFile.of(i + 1 + ".csv", files[i].getBytes(StandardCharsets.UTF_8)))
                .toList();
        return ImportPlan.of(RoundFiles.of(all), Small.of2020("", more).map());
    }
}
