package org.heard.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.proving.boardcases.BoardCases;
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
    void writesTheAnswersToAllCasesOfAFile() throws IOException {
        Path rows = Path.of("src/test/resources/board/rules.json");
        Path out = folder.resolve("out.json");
        assertThat(run(rows, out)).isZero();
        assertThat(err.toString()).isEmpty();

        assertThat(out).hasContent(BoardCases.read(Files.readString(rows)).answers());
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
        Path latin =
                Files.write(folder.resolve("latin.json"), "{\"about\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run(latin, folder.resolve("out.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("latin.json is not saved as UTF-8; save it again as UTF-8.");
        Path in = Files.writeString(
                folder.resolve("in.json"),
                "\uFEFF{\"asAt\": \"2020-01-22\", \"actions\": [{\"id\": 1, \"state\": \"dropped\"}]}");
        assertThat(run(in, folder.resolve("no/out.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("Cannot write ");
    }
}
