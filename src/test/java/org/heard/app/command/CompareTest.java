package org.heard.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** All figures are invented. */
class CompareTest {
    private static final String HEADING = "round,key,question,option,n,base,unit,split,split_value,percent\n";
    private static final String ROUNDS = "pc2019,k,Q?,1,40,165,parents,,,\npc2020,k,Q?,1,120,345,parents,,,\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void printsSharesAndChangesToFullPrecision() throws IOException {
        assertThat(compare(ROUNDS)).isZero();

        JsonNode option = json().at("/tables/0/options/0");
        assertThat(option.path("n").asLong()).isEqualTo(40);
        assertThat(option.path("share").asDouble()).isEqualTo(40 / 165.0);
        // Wilson (1927) worked out to 40 digits with Python 3 decimal: 0.18337824083998311949
        assertThat(option.path("lower").asDouble()).isCloseTo(0.18337824083998314, within(1e-12));
        assertThat(option.path("printed").asText()).isEqualTo("24%");
        JsonNode change = json().at("/comparisons/0");
        assertThat(change.path("verdict").asText()).isEqualTo("more");
        assertThat(change.path("difference").asDouble()).isCloseTo(120 / 345.0 - 40 / 165.0, within(1e-15));
        assertThat(change.path("adjusted_p").asDouble())
                .isEqualTo(change.path("p").asDouble());
        assertThat(json().path("refused")).isEmpty();
    }

    @Test
    void namesARefusedRowAndStillUsesTheOthers() throws IOException {
        assertThat(compare(ROUNDS + "pc2019,other,Q?,1,,24,parents,,,41\n")).isEqualTo(2);

        assertThat(json().path("comparisons")).hasSize(1);
        assertThat(json().at("/refused/0/row").asLong()).isEqualTo(3);
        assertThat(json().at("/refused/0/reason").asText())
                .startsWith("line 4 (round pc2019, key other, option 1): no whole number of 24 answers gives 41%");
    }

    @Test
    void rebuildsThePublishedPercentages() throws IOException {
        assertThat(
                        compare(
                                "r2021,k,Q?,1,,300,parents,,,34\nr2021,k,Q?,2,,300,parents,,,34\nr2021,k,Q?,3,,300,parents,,,33\n"))
                .isZero();

        assertThat(json().at("/tables/0/options").findValuesAsText("printed")).containsExactly("34%", "34%", "33%");
        assertThat(json().at("/tables/0/notes").toString()).contains("add to 101% because each is rounded");
        assertThat(json().at("/tables/0/options/0/precision").asText()).isEqualTo("±0.5 points");
    }

    @Test
    void isNeverStoppedByAnEmptyRoundOrFile() throws IOException {
        assertThat(compare("pc2019,k,Q?,1,0,0,parents,,,\npc2020,k,Q?,1,120,345,parents,,,\n"))
                .isZero();
        assertThat(json().at("/tables/0/options/0/share").isNull()).isTrue();
        assertThat(json().at("/comparisons/0/verdict").isNull()).isTrue();
        assertThat(out.toString()).doesNotContain("NaN");
        assertThat(compare("")).isZero();
    }

    @Test
    void keepsTheWordsOfAnOptionAsTheyStand() throws IOException {
        String rows = ROUNDS.replace("Q?,1,", "Q?,Strongly agree + know why,");
        assertThat(compare(rows)).isZero();
        assertThat(json().at("/comparisons/0/option").asText()).isEqualTo("Strongly agree + know why");
    }

    @Test
    void readsFilesThatASpreadsheetSavedAgain() throws IOException {
        assertThat(compare(ROUNDS)).isZero();
        String plain = out.toString();
        String[] saved = {
            "\uFEFF" + HEADING + ROUNDS,
            (HEADING + ROUNDS).replace("\n", "\r\n\r\n"),
            "\n\n" + HEADING + ROUNDS + ",,,,,,,,,\n   \n",
            (HEADING + ROUNDS).replace("\n", ",,\n"),
            (HEADING + ROUNDS).replace(",", ";"),
            (HEADING + ROUNDS).replace(",", "\t"),
        };
        for (String text : saved) {
            assertThat(run(Files.writeString(folder.resolve("totals.csv"), text)))
                    .as(text)
                    .isZero();
            assertThat(out.toString()).isEqualTo(plain);
        }
        Path windows = Files.write(
                folder.resolve("w.csv"),
                (HEADING + ROUNDS).replace("Q?", "Caf\u00e9?").getBytes(Charset.forName("windows-1252")));
        assertThat(run(windows)).isZero();
        assertThat(json().at("/tables/0/question").asText()).isEqualTo("Caf\u00e9?");
    }

    @Test
    void answersAtOnceEvenForMoreAnswersThanThereArePeople() throws IOException {
        assertThat(compare("a2019,k,Q?,1,,999999999999,parents,,,50\na2020,k,Q?,1,,999999999998,parents,,,50\n"))
                .isZero();
        assertThat(json().at("/comparisons/0/p").asDouble()).isCloseTo(1, within(1e-3));
        assertThat(json().at("/comparisons/0/sentence").asText()).startsWith("about the same");
    }

    @Test
    void printsFishersPWhereFewWereToBeExpected() throws IOException {
        assertThat(compare("a2019,k,Q?,1,1,30,parents,,,\na2020,k,Q?,1,6,30,parents,,,\n"))
                .isZero();
        // scipy 1.17.1: fisher_exact([[1, 29], [6, 24]])
        assertThat(json().at("/comparisons/0/fisher_p").asDouble()).isCloseTo(0.10278971697348147, within(1e-10));
        assertThat(compare(ROUNDS)).isZero();
        assertThat(json().at("/comparisons/0/fisher_p").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\u0000", "round,key,option\n", "round,key,option,n,base,n\nr,k,1,5,9,5\n", "a\n\"b\"c"})
    void saysInOneSentenceWhyAFileIsNone(String text) throws IOException {
        assertThat(run(Files.writeString(folder.resolve("bad.csv"), text))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith(folder.toString()).hasLineCount(1).doesNotContain("Exception");
    }

    @Test
    void saysInOneSentenceThatAFileCannotBeUsed() {
        assertThat(run(folder.resolve("none.csv"))).isEqualTo(2);
        assertThat(err.toString()).contains("cannot be read").hasLineCount(1);
    }

    private int compare(String rows) throws IOException {
        return run(Files.writeString(folder.resolve("totals.csv"), HEADING + rows));
    }

    private int run(Path file) {
        out.getBuffer().setLength(0);
        CommandLine command = new CommandLine(new Compare());
        return command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(file.toString());
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }
}
