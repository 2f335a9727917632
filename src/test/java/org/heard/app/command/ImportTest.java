package org.heard.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@QuarkusTest
class ImportTest {
    private static final Path ROUNDS = Path.of("surveys/parent-carer/rounds");

    @TempDir
    Path folder;

    @Inject
    CommandLine.IFactory factory;

    @Inject
    Rounds rounds;

    @Inject
    Responses responses;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void takeOut() {
        if (kept() > 0) {
            run("import", "--undo", "pc2020");
        }
    }

    @Test
    void bringsARoundInAndSaysWhatItTook() {
        assertThat(run("import", ROUNDS.resolve("2020.map.yaml").toString())).isZero();

        assertThat(out.toString())
                .contains("180 rows: 180 kept, 0 tests and 0 never sent left out; 180 parents, 180 children")
                .contains("ehcp_listened        asked   80  answered   77  blank   3")
                .contains("Dropped, named in the map: Respondent ID · Collector ID")
                .endsWith(
                        "2020.csv is in as September 2020: 180 answers, about 180 children." + System.lineSeparator());
        assertThat(kept()).isEqualTo(180);
    }

    @Test
    void takesTheRoundOutAgain() {
        run("import", ROUNDS.resolve("2020.map.yaml").toString());
        assertThat(run("import", "--undo", "pc2020")).isZero();
        assertThat(kept()).isZero();
    }

    @Test
    void checkingStoresNothing() {
        assertThat(run("import", "--check", ROUNDS.resolve("2020.map.yaml").toString()))
                .isZero();
        assertThat(out.toString()).contains("Nothing was stored");
        assertThat(kept()).isZero();
    }

    @Test
    void severalFilesOfOneRoundAreNamedOneAfterAnother() {
        Path field = Path.of("src/test/resources/field");
        String name = "19-one-round-two-files";
        assertThat(run(
                        "import",
                        "--check",
                        field.resolve(name + ".map.yaml").toString(),
                        field.resolve(name + ".en.csv").toString(),
                        field.resolve(name + ".pl.csv").toString()))
                .isZero();
        assertThat(out.toString()).contains("5 rows: 5 kept", "; 5 parents, 5 children");
    }

    @Test
    void aMissingColumnStopsItInOneSentence() throws IOException {
        refused(
                text().replace("How old is your child?", "Age"),
                StandardCharsets.UTF_8,
                "spoilt.csv, line 1: there is no column \"How old is your child?\", which the map names");
    }

    @Test
    void anUnknownOptionStopsItInOneSentence() throws IOException {
        refused(
                text().replaceFirst("Better since", "Better after"),
                StandardCharsets.UTF_8,
                "column \"Was this different before and since March 2020?\": \"Better after\" is none of the texts");
    }

    @Test
    void aWrongEncodingStopsItInOneSentence() throws IOException {
        Path map = folder.resolve("2020.map.yaml");
        Files.writeString(
                map, Files.readString(ROUNDS.resolve("2020.map.yaml")).replace("encoding: detect", "encoding: utf-8"));
        refused(map, text(), Charset.forName("windows-1252"), ": a letter is not UTF-8");
    }

    @Test
    void wrongUseIsToldApartFromARefusal() {
        assertThat(run("import")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(run("import", "nowhere.yaml")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("There is no file nowhere.yaml.");
    }

    private void refused(String text, Charset charset, String sentence) throws IOException {
        refused(ROUNDS.resolve("2020.map.yaml"), text, charset, sentence);
    }

    private void refused(Path map, String text, Charset charset, String sentence) throws IOException {
        Path spoilt = folder.resolve("spoilt.csv");
        Files.write(spoilt, text.getBytes(charset));

        assertThat(run("import", map.toString(), spoilt.toString())).isEqualTo(1);
        assertThat(err.toString().strip())
                .startsWith("spoilt.csv, line ")
                .contains(sentence)
                .doesNotContain("\n");
        assertThat(kept()).isZero();
        assertThat(QuarkusTransaction.requiringNew().call(() -> rounds.called("pc2020")))
                .isEmpty();
    }

    private int run(String... words) {
        return Heard.line(factory)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private long kept() {
        return QuarkusTransaction.requiringNew().call(() -> responses.count("round", "pc2020"));
    }

    private static String text() throws IOException {
        return Files.readString(ROUNDS.resolve("2020.csv"));
    }
}
