package org.heard.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
