package org.heard.figures.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All figures are invented. */
class TotalsFileTest {
    private static final String HEADING = "round,key,option,n,base,percent,unit,split,split_value,kind\n";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            r,k,1,-3,100            | n should be a whole number
            r,k,1,3.5,100           | n should be a whole number
            r,k,1,ten,100           | n should be a whole number
            r,k,1,101,100           | n is 101 but the base is only 100
            r,k,1,5,                | base is blank
            r,k,1,5,about 100       | base should be a whole number
            r,k,1,,100              | neither a count nor a percentage
            r,k,1,,100,101          | a share of 101% cannot be
            r,k,1,,100,40.5         | percent should be a whole number
            r,k,1,,24,41            | no whole number of 24 answers gives 41%
            r,k,1,,0,50             | a share of 50% of nobody
            r,k,1,65,165,24         | 65 of 165 is not 24%
            ,k,1,5,100              | round is blank
            r,,1,5,100              | key is blank
            r,k,,5,100              | option is blank
            r,k,1,5,100,,,phase     | split and split_value must both be given
            r,k,1+2,,100            | only where all its parts are given as counts
            r,k,1,5,100,,,,,,more   | it has 11 cells where the heading has 10
            """)
    void refusesARowThatCannotBeTrue(String row, String reason) {
        TotalsFile file = TotalsFile.of(HEADING + "r,other,1,50,100\n" + row + "\n");

        assertThat(file.rows()).hasSize(1);
        assertThat(file.refused()).hasSize(1);
        assertThat(file.refused().get(0).sentence()).startsWith("line 3 ").contains(reason);
        assertThat(file.refused().get(0).place()).isEqualTo(new Place(2, 3));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0,100", "100,100", "0,0", "5,10"})
    void takesCountsFromNoneToAll(String n, String base) {
        assertThat(TotalsFile.of(HEADING + "r,k,1,%s,%s\n".formatted(n, base)).refused())
                .isEmpty();
    }

    @Test
    void believesNeitherOfTwoBasesOfOneQuestion() {
        TotalsFile file = TotalsFile.of(HEADING + "r,k,1,5,100\nr,k,2,6,100\nr,k,3,7,101\nr2,k,1,5,101\n");

        assertThat(file.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.what().round()).isEqualTo("r2"));
        assertThat(file.refused())
                .hasSize(3)
                .allSatisfy(refusal -> assertThat(refusal.reason()).contains("contradicts"));
    }

    @Test
    void believesNeitherOfTwoCountsOfOneOptionAndARepeatOnlyOnce() {
        TotalsFile file = TotalsFile.of(HEADING + "r,k,1,5,100\nr,k,1,6,100\nr,k,2,9,100\nr,k,2,9,100\n");

        assertThat(file.rows()).extracting(TotalsRow::option).containsExactly("2");
        assertThat(file.refused())
                .extracting(Refusal::reason)
                .satisfiesExactly(
                        first -> assertThat(first).contains("contradicts line 3"),
                        second -> assertThat(second).contains("contradicts line 2"),
                        third -> assertThat(third).contains("repeats line 4"));
    }

    @Test
    void refusesOptionsThatAddToMoreThanTheBaseUnlessManyCouldBeChosen() {
        assertThat(TotalsFile.of(HEADING + "r,k,1,60,100\nr,k,2,41,100\n").refused())
                .hasSize(2);
        assertThat(TotalsFile.of(HEADING + "r,k,1,60,100\nr,k,2,40,100\n").refused())
                .isEmpty();
        assertThat(TotalsFile.of(HEADING + "r,k,1,60,100,,,,,many\nr,k,2,41,100,,,,,many\n")
                        .refused())
                .isEmpty();
    }

    @Test
    void allowsPercentagesThatAddTo101ByRoundingButNotMore() {
        assertThat(TotalsFile.of(HEADING + "r,k,1,,120,34\nr,k,2,,120,34\nr,k,3,,120,33\n")
                        .refused())
                .isEmpty();
        assertThat(TotalsFile.of(HEADING + "r,k,1,,120,34\nr,k,2,,120,34\nr,k,3,,120,38\n")
                        .refused())
                .hasSize(3);
    }

    @Test
    void addsUpANetFromCountsAndChecksOneThatIsGiven() {
        TotalsFile file = TotalsFile.of(HEADING + "r,k,4,30,100\nr,k,5,20,100\nr,k,4+5,,100\n");
        assertThat(file.rows().get(2).counts()).contains(Counts.exactly(50));

        assertThat(TotalsFile.of(HEADING + "r,k,4,30,100\nr,k,5,20,100\nr,k,4+5,51,100\n")
                        .refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("parts add to 50 of 100"));
        assertThat(TotalsFile.of(HEADING + "r,k,4,30,100\nr,k,5,,100,20\nr,k,4+5,,100\n")
                        .refused())
                .hasSize(1);
    }

    @Test
    void doesNotTakeAnOptionThatEndsInAPlusForANet() {
        assertThat(TotalsFile.of(HEADING + "r,k,16+,,100\n").refused().get(0).reason())
                .contains("neither a count nor a percentage");
        assertThat(TotalsFile.of(HEADING + "r,k,16+,60,100\nr,k,0-15,41,100\n").refused())
                .hasSize(2);
    }

    @Test
    void refusesAGroupLargerThanEveryone() {
        TotalsFile file = TotalsFile.of(
                HEADING
                        + "r,k,1,50,100\nr,k,1,20,101,,,phase,primary\nr,k,1,51,60,,,phase,secondary\nr,k,1,9,30,,,phase,early\n");

        assertThat(file.rows()).hasSize(2);
        assertThat(file.refused())
                .extracting(Refusal::reason)
                .satisfiesExactly(
                        base -> assertThat(base).contains("larger than 100"),
                        answers -> assertThat(answers).contains("than of everyone"));
    }

    @Test
    void keepsWhatTheSourceHidHidden() {
        TotalsFile file = TotalsFile.of(HEADING + "r,k,1,c,100\nr,k,2,97,100\n");

        assertThat(file.refused()).isEmpty();
        assertThat(file.rows().get(0).counts().orElseThrow().hidden()).isTrue();
    }

    @Test
    void readsOneFileSavedThreeWaysAlike() throws IOException {
        String text = "round,key,question,option,n,base\nr,k,What’s next?,1,5,100\n";
        Path plain = Files.writeString(folder.resolve("a.csv"), text);
        Path marked = Files.writeString(folder.resolve("b.csv"), "\uFEFF" + text, StandardCharsets.UTF_8);
        Path windows = Files.writeString(
                folder.resolve("c.csv"), text.replace(',', ';').replace("\n", "\r\n"), Charset.forName("windows-1252"));

        assertThat(TotalsFile.read(marked)).isEqualTo(TotalsFile.read(plain));
        assertThat(TotalsFile.read(windows)).isEqualTo(TotalsFile.read(plain));
    }

    @Test
    void saysInOneSentenceThatItIsNoFileOfTotals() {
        assertThatThrownBy(() -> TotalsFile.of("round,key,n,base\nr,k,5,100\n"))
                .isInstanceOf(NotTotals.class)
                .hasMessageContaining("the heading lacks option");
        assertThatThrownBy(() -> TotalsFile.of("round,key,option,base\nr,k,1,100\n"))
                .hasMessageContaining("lacks n or percent");
        assertThatThrownBy(() -> TotalsFile.of("")).isInstanceOf(NotTotals.class);
        assertThatThrownBy(() -> TotalsFile.read(folder.resolve("none.csv"))).hasMessageContaining("cannot be read");
    }
}
