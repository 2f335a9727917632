package org.heard.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckSurveyChangesTest {
    private static final Path FILE = Path.of("surveys/parent-carer/pc_next.yaml");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String key, Path after) {
        return Heard.line(CommandLine.defaultFactory())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("check-survey-changes", "surveys", key, after.toString());
    }

    private Path after(String from, String to) throws IOException {
        return Files.writeString(
                folder.resolve("after.yaml"), Files.readString(FILE).replace(from, to));
    }

    @Test
    void printsByQuestionAndEarlierRoundWhatChangedAndWhatIsAsked() throws IOException {
        Path after = after(
                "text: Has your family had social care support in the last 12 months?",
                "text: Has your family had social care support in the last 6 months?");
        assertThat(run("pc_next", after)).isZero();
        assertThat(err.toString()).isEmpty();

        JsonNode questions = new ObjectMapper().readTree(out.toString()).path("questions");
        JsonNode used = questions.path("soc_used");
        assertThat(used.path("pc_next").path("asked").asText()).isEqualTo("refused");
        assertThat(used.path("pc_next").path("facets").path(0).path("change").asText())
                .isEqualTo("12 → 6");
        assertThat(used.path("pc2021").path("declared").asText()).isEqualTo("R");
        assertThat(used.path("pc2021").path("declaredIsOnOffer").asBoolean()).isFalse();
        assertThat(questions.path("soc_satis").path("pc_next").path("asked").asText())
                .isEqualTo("nothing");
        assertThat(questions.path("soc_satis").path("pc2021").path("asked"))
                .extracting(JsonNode::asText)
                .containsExactly("S", "R", "C", "B");
        assertThat(questions.path("tell_once").path("pc2021").path("asked"))
                .extracting(JsonNode::asText)
                .containsExactly("B");
    }

    @Test
    void namesTheMeasuresThatEndWithAQuestion() throws IOException {
        assertThat(run("pc_next", after("- key: overall_satis\n", "- key: satisfied_overall\n")))
                .isZero();
        JsonNode questions = new ObjectMapper().readTree(out.toString()).path("questions");
        assertThat(questions
                        .path("satisfied_overall")
                        .path("pc_next")
                        .path("asked")
                        .asText())
                .isEqualTo("refused");
        JsonNode dropped = questions.path("overall_satis").path("pc_next");
        assertThat(dropped.path("asked").asText()).isEqualTo("reason");
        assertThat(dropped.path("endsMeasures")).extracting(JsonNode::asText).containsExactly("M12");
    }

    @Test
    void saysInOneSentenceWhatCannotBeUsed() throws IOException {
        assertThat(run("pc_new", FILE)).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "There is no survey “pc_new”; there are pc2019, pc2020, pc2021, pc_next, yp, staff.");
        err.getBuffer().setLength(0);
        assertThat(run("pc_next", folder.resolve("none.yaml"))).isEqualTo(2);
        assertThat(err.toString()).contains("Cannot read ").hasLineCount(1);
        err.getBuffer().setLength(0);
        assertThat(run("pc_next", after("scale: RATE4", "scale: RATE5"))).isEqualTo(1);
        assertThat(err.toString())
                .contains("question rate_good: there is no scale “RATE5”")
                .hasLineCount(1);
        err.getBuffer().setLength(0);
        assertThat(run("pc_next", after("        scale: RATE4\n", ""))).isEqualTo(1);
        assertThat(err.toString())
                .contains("give exactly one of scale, options, tick, number, words")
                .hasLineCount(1);
        err.getBuffer().setLength(0);
        Path latin = Files.write(folder.resolve("latin.yaml"), "key: é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("pc_next", latin)).isEqualTo(2);
        assertThat(err.toString()).contains("is not saved as UTF-8").hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }
}
