package org.heard.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heard.collection.editor.DraftVerdicts;
import org.heard.collection.editor.SurveyDrafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Surveys taken out as files and brought in as drafts, from the command line. */
@QuarkusTest
class SurveyWordTest {
    private static final Path FILE = Path.of("surveys/parent-carer/pc_next.yaml");

    @TempDir
    Path folder;

    @Inject
    CommandLine.IFactory factory;

    @Inject
    SurveyDrafts drafts;

    @Inject
    DraftVerdicts verdicts;

    @Inject
    EntityManager store;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> store.createNativeQuery("delete from survey_draft where key = 'pc2027'")
                        .executeUpdate());
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Heard.line(factory)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    /** A copy of the next round's file, with words nobody has judged. */
    private Path changed() throws IOException {
        String text = Files.readString(FILE)
                .replace("key: pc_next\n", "key: pc2027\ncopied_from: pc_next\n")
                .replace("month: 2026-03", "month: 2027-03")
                .replace("text: Where do you live?", "text: Where do you stay – now?");
        return Files.writeString(folder.resolve("pc2027.yaml"), text);
    }

    private List<String> asks() {
        return QuarkusTransaction.requiringNew()
                .call(() -> verdicts.asks(drafts.called("pc2027").orElseThrow()))
                .stream()
                .map(ask -> ask.question() + " " + ask.round().key() + " " + ask.letters() + " " + ask.state())
                .toList();
    }

    @Test
    void outAndInElsewhereItIsTheSameTextAndAsksTheSame() throws IOException {
        Path file = changed();
        assertThat(run("survey", "bring-in", file.toString())).isZero();
        assertThat(out.toString()).contains("pc2027 is in as a draft: /surveys/pc2027");
        List<String> asked = asks();
        assertThat(run("survey", "take-out", "pc2027")).isZero();
        String taken = out.toString();
        assertThat(taken).isEqualTo(Files.readString(file));

        forget();
        run(
                "survey",
                "bring-in",
                Files.writeString(folder.resolve("elsewhere.yaml"), taken).toString());

        assertThat(asks()).isEqualTo(asked).anyMatch(ask -> ask.startsWith("locality pc2021"));
        run("survey", "take-out", "pc2027");
        assertThat(out.toString()).isEqualTo(taken);
    }

    /** As under LANG=C, where a service is often started. */
    @Test
    void aSurveyIsTakenOutInUtf8WhateverTheMachinesLettersAre() throws IOException {
        PrintStream before = System.out;
        String letters = System.getProperty("sun.stdout.encoding", "UTF-8");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setProperty("sun.stdout.encoding", "US-ASCII");
            System.setOut(new PrintStream(bytes, true, StandardCharsets.US_ASCII));
            assertThat(Heard.line(factory).execute("survey", "take-out", "pc_next"))
                    .isZero();
        } finally {
            System.setOut(before);
            System.setProperty("sun.stdout.encoding", letters);
        }
        assertThat(bytes.toByteArray()).isEqualTo(Files.readAllBytes(FILE));
    }

    @Test
    void whatWasAskedIsTakenOutAndNeverWrittenOver() throws IOException {
        assertThat(run("survey", "take-out", "pc2021")).isZero();
        String asked = out.toString();
        assertThat(asked).isEqualTo(Files.readString(Path.of("surveys/parent-carer/pc2021.yaml")));

        Path file = Files.writeString(folder.resolve("pc2021.yaml"), asked);
        assertThat(run("survey", "bring-in", file.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("There is a survey “pc2021” already")
                .hasLineCount(1);
        assertThat(run("survey", "take-out", "no_such")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no survey “no_such”");
    }
}
