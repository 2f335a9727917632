package org.heard.command;

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

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        assertThat(run(folder.resolve("none.json"), folder.resolve("out.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("Cannot read ").contains("none.json");
    }
}
