package org.heard.app.command;

import static org.assertj.core.api.Assertions.assertThat;

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

class CheckBoardRulesTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(Path in, Path out) {
        return Heard.line(CommandLine.defaultFactory())
                .setErr(new PrintWriter(err, true))
                .execute("check-board-rules", in.toString(), out.toString());
    }

    @Test
    void writesWhatEveryRowOfTheRulesComesTo() throws IOException {
        Path rows = Path.of("src/test/resources/board/rules.json");
        Path out = folder.resolve("out.json");
        assertThat(run(rows, out)).isZero();
        assertThat(err.toString()).isEmpty();

        JsonNode answers = new ObjectMapper().readTree(out.toFile());
        int seen = 0;
        for (JsonNode list : new ObjectMapper().readTree(rows.toFile())) {
            for (JsonNode one : list.isArray() ? list : new ObjectMapper().createArrayNode()) {
                JsonNode answer = answers.path(one.path("id").asText());
                one.path("expect")
                        .properties()
                        .forEach(wanted -> assertThat(answer.path(wanted.getKey()))
                                .as(one.path("id").asText())
                                .isEqualTo(wanted.getValue()));
                seen++;
            }
        }
        assertThat(answers).hasSize(seen);
    }

    @Test
    void aCaseThatCannotBeUsedIsNamedAndNothingIsWritten() throws IOException {
        Path in = Files.writeString(
                folder.resolve("in.json"),
                "{\"asAt\": \"2020-01-22\", \"actions\": [{\"id\": \"1.2\", \"stat\": \"dropped\"}]}");
        Path out = folder.resolve("out.json");
        assertThat(run(in, out)).isEqualTo(2);
        assertThat(err.toString())
                .contains("in.json cannot be used: case 1.2: “stat” is no field of an action; the nearest is “state”.")
                .hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void saysWhetherItCouldNotReadOrNotWrite() throws IOException {
        assertThat(run(folder.resolve("none.json"), folder.resolve("out.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("Cannot read ").contains("none.json");
        Path in = Files.writeString(
                folder.resolve("in.json"),
                "\uFEFF{\"asAt\": \"2020-01-22\", \"actions\": [{\"id\": 1, \"state\": \"dropped\"}]}");
        assertThat(run(in, folder.resolve("no/out.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("Cannot write ");
    }
}
