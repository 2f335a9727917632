package org.heard.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CheckDisclosureTest {
    private static final Path REFERENCE = Path.of("src/test/resources/reference");

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(Path in, Path out) {
        return Heard.line(CommandLine.defaultFactory())
                .setErr(new PrintWriter(err, true))
                .execute("check-disclosure", in.toString(), out.toString());
    }

    @Test
    void writesEveryCaseWithAllItsHiddenFiguresAndNothingElseAnywhere() throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Path out = folder.resolve("out.json");
        try {
            assertThat(run(REFERENCE.resolve("shared_sdc_cases.json"), out)).isZero();
        } finally {
            System.setOut(console);
        }
        JsonNode patterns = new ObjectMapper().readTree(out.toFile());
        assertThat(patterns).hasSize(18);
        assertThat(patterns.path("S17")).isEmpty();
        assertThat(patterns.path("S01")).hasSize(2);
        assertThat(printed.size()).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void answersRuleCasesWithWhatTheRuleDecides() throws IOException {
        Path out = folder.resolve("out.json");
        assertThat(run(REFERENCE.resolve("shared_sdc_rules.json"), out)).isZero();
        assertThat(new ObjectMapper()
                        .readTree(out.toFile())
                        .path("SRULE52")
                        .path("display")
                        .asText())
                .isEqualTo("90+");
    }

    @Test
    void aFileThatIsNotJsonIsRefusedInOneSentence() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\n\"cases\": [");
        assertThat(run(bad, folder.resolve("out.json"))).isEqualTo(2);
        assertThat(err.toString())
                .contains("bad.json cannot be used: the file is not JSON")
                .hasLineCount(1);
    }

    @Test
    void aCaseWhoseFiguresDoNotAddUpIsNamed() throws IOException {
        String text = """
                {"cases": [{"id": "X1", "cells": [{"id": "a", "value": 3}, {"id": "n", "value": 9}],
                "equations": [{"coefs": {"a": 1, "n": -1}}], "primary": ["a"], "sensitive": ["a"]}]}
                """;
        Path bad = Files.writeString(folder.resolve("bad.json"), text);
        assertThat(run(bad, folder.resolve("out.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("case X1: the figures of this sum do not add up: [a, n].");
    }

    @Test
    void aCaseThatCannotBeMadeSafeIsNamedAndLeftOut() throws IOException {
        String text = """
                {"cases": [{"id": "X2", "cells": [{"id": "a", "value": 3}, {"id": "n", "value": 3, "never_hide": true}],
                "equations": [{"coefs": {"a": 1, "n": -1}}], "primary": ["a"], "sensitive": ["a"]}]}
                """;
        Path out = folder.resolve("out.json");
        assertThat(run(Files.writeString(folder.resolve("in.json"), text), out)).isEqualTo(1);
        assertThat(err.toString()).contains("No safe pattern was found for case X2.");
        assertThat(new ObjectMapper().readTree(out.toFile())).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            []                                                                   | no list called "cases"
            {"cases": []}                                                        | no list called "cases"
            {"cases": [3]}                                                       | a case has no id
            {"cases": [{"id": "A", "cells": []}, {"id": "A", "cells": []}]}      | two cases are called A
            {"cases": [{"id": "A", "rule": "hope", "input": {}}]}                | no rule is called "hope"
            {"cases": [{"id": "A", "cells": {"x": 1}}]}                          | case A: cells is not a list
            {"cases": [{"id": "A", "cells": [{"id": "x"}]}]}                     | case A: the value of x is not a number
            {"cases": [{"id": "A", "cells": [{"id": "x", "value": 1e999}]}]}     | case A: the value of x is not a number
            {"cases": [{"id": "A", "cells": [], "primary": ["x"]}]}              | case A: no figure is called x
            {"cases": [{"id": "A", "cells": [{"id": "x", "value": 1}], "equations": [{"coefs": {"x": "y"}}]}]} | case A: the coefficient of x
            """)
    void saysInOneSentenceWhyAFileIsNone(String text, String words) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), text);
        Path out = folder.resolve("out.json");
        assertThat(run(bad, out)).isEqualTo(2);
        assertThat(err.toString()).contains("bad.json cannot be used: ", words).hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    /** The figures contradict each other, so that the solver finds no filling: that case only goes without. */
    @Test
    void oneCaseThatCannotBeSolvedLeavesTheOthersTheirAnswers() throws IOException {
        String text = """
                \uFEFF{"cases": [
                {"id": "A", "cells": [{"id": "a", "value": 3, "lb": 20, "ub": 30}, {"id": "b", "value": 4, "lb": 20, "ub": 30},
                  {"id": "n", "value": 7, "never_hide": true}], "equations": [{"coefs": {"a": 1, "b": 1, "n": -1}}],
                  "primary": ["a", "b"], "sensitive": ["a"]},
                {"id": "B", "cells": [{"id": "a", "value": 50}], "equations": []}]}
                """;
        Path out = folder.resolve("out.json");
        assertThat(run(Files.writeString(folder.resolve("in.json"), text), out)).isEqualTo(1);
        assertThat(err.toString()).isEqualToIgnoringNewLines("No safe pattern was found for case A.");
        assertThat(new ObjectMapper().readTree(out.toFile()).path("B")).isEmpty();
        assertThat(new ObjectMapper().readTree(out.toFile()).has("A")).isFalse();
    }

    @Test
    void saysWhetherItCouldNotReadOrNotWrite() throws IOException {
        Path in = Files.write(folder.resolve("in.json"), new byte[] {(byte) 0xE9, (byte) 0xFF});
        assertThat(run(in, folder.resolve("out.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("is not JSON");
        assertThat(run(REFERENCE.resolve("shared_sdc_rules.json"), folder.resolve("no/out.json")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Cannot write ");
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        assertThat(run(folder.resolve("none.json"), folder.resolve("out.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("Cannot read ").contains("none.json");
    }
}
