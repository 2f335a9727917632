package org.heard.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.heard.publication.exports.AllFigures;
import org.heard.publication.exports.FiguresFormat;
import org.heard.publication.release.Releases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** From the shipped files of earlier rounds to a Word file, without a browser. */
@QuarkusTest
class WriteReportTest {
    /** Kept after the test, for people who want to look at it. */
    private static final Path FILE = Path.of("target", "board-report.docx");

    private static final List<String> YEARS = List.of("2019", "2020", "2021");

    @Inject
    CommandLine.IFactory factory;

    @Inject
    Releases releases;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void leaveNothing() {
        QuarkusTransaction.requiringNew().run(() -> releases.delete("round", "pc2021"));
        YEARS.forEach(year -> run("import", "--undo", "pc" + year));
    }

    @Test
    void writesTheReportOfImportedRounds() throws IOException {
        YEARS.forEach(year -> assertThat(run("import", "surveys/parent-carer/rounds/" + year + ".map.yaml"))
                .isZero());
        assertThat(run("release", "pc2021", "--publish")).as(err.toString()).isZero();

        assertThat(run("report", "pc2021-1", "-o", FILE.toString()))
                .as(err.toString())
                .isZero();

        assertThat(out.toString()).endsWith(FILE + System.lineSeparator());
        try (InputStream in = Files.newInputStream(FILE);
                XWPFDocument word = new XWPFDocument(in)) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("SEND survey report: March 2021")
                    .anyMatch(line -> line.endsWith("Invented sample data. Reconstructed."));
        }
        for (String ending : List.of("pdf", "pptx", "html")) {
            Path file = FILE.resolveSibling("committee-report." + ending);
            assertThat(run("report", "pc2021-1", "--kind", "committee", "-o", file.toString()))
                    .as(err.toString())
                    .isZero();
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .startsWith(ending.equals("pdf") ? "%PDF" : ending.equals("pptx") ? "PK" : "<!DOCTYPE html>");
        }
        assertThat(run("report", "pc2021-1", "-o", "target/report.odt")).isEqualTo(2);
        assertThat(err.toString()).contains("What kind of file is report.odt to be?");
        assertThat(run("report", "pc2021-1", "-o", "target/no/such/folder/report.docx"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("Name a file in a folder you may write to.");
    }

    @Test
    void writesTheSameChartPackAsThePageOfTheReleaseHolds() throws IOException {
        YEARS.forEach(year -> assertThat(run("import", "surveys/parent-carer/rounds/" + year + ".map.yaml"))
                .isZero());
        assertThat(run("release", "pc2021", "--publish")).as(err.toString()).isZero();
        Path file = FILE.resolveSibling("charts.zip");

        assertThat(run("charts", "pc2021-1", "-o", file.toString()))
                .as(err.toString())
                .isZero();

        assertThat(out.toString()).endsWith(file + System.lineSeparator());
        assertThat(Files.readAllBytes(file))
                .isEqualTo(RestAssured.get("/results/pc2021-1/charts.zip").asByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("contents.html", "contents.xlsx")
                    .anyMatch(name -> name.matches("charts/pc2021-1-.+\\.png"))
                    .anyMatch(name -> name.matches("charts/pc2021-1-.+\\.svg"));
        }
        assertThat(run("charts", "pc2021-1", "-o", "target/no/such/folder/charts.zip"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("The chart pack cannot be written to");
    }

    @Test
    void writesTheSameFiguresAsTheAddressOfTheReleaseGives() throws IOException {
        YEARS.forEach(year -> assertThat(run("import", "surveys/parent-carer/rounds/" + year + ".map.yaml"))
                .isZero());
        assertThat(run("release", "pc2021", "--publish")).as(err.toString()).isZero();
        for (FiguresFormat form : FiguresFormat.values()) {
            Path file = FILE.resolveSibling("all." + form.ending());

            assertThat(run("figures", "pc2021-1", "-o", file.toString()))
                    .as(err.toString())
                    .isZero();

            Response page = RestAssured.get("/results/pc2021-1/figures." + form.ending());
            assertThat(page.contentType()).isEqualToIgnoringCase(form.mediaType());
            assertThat(page.header("Cache-Control")).isEqualTo("public, max-age=86400");
            assertThat(Files.readAllBytes(file)).isEqualTo(page.asByteArray());
        }
        assertThat(RestAssured.get("/results/pc2021-1/figures-dictionary.csv").asByteArray())
                .isEqualTo(AllFigures.dictionary());
        assertThat(RestAssured.get("/results/pc2021-2/figures-dictionary.csv").statusCode())
                .isEqualTo(404);
        assertThat(RestAssured.get("/results/pc2021-2/figures.json").statusCode())
                .isEqualTo(404);
        assertThat(RestAssured.get("/results/pc2021-1/figures.pdf").statusCode())
                .isEqualTo(404);
        assertThat(run("figures", "pc2021-1", "-o", "target/figures.pdf")).isEqualTo(2);
        assertThat(err.toString()).contains("Let it end in .csv, .xlsx, .ods or .json.");
    }

    @Test
    void saysWhichFormatsAndKindsThereAre() {
        assertThat(run("report", "pc2021-1", "--format", "odt")).isEqualTo(2);
        assertThat(run("report", "pc2021-1", "--kind", "other")).isEqualTo(2);

        assertThat(err.toString())
                .contains("write one of these: docx, pdf, pptx, html")
                .contains("write one of these: board, committee, two-monthly");
    }

    @Test
    void saysWhichReleasesThereAreWhenThisOneIsNot() {
        for (String command : List.of("report", "charts", "figures", "benchmark-report")) {
            assertThat(run(command, "pc1999-1")).isEqualTo(1);
        }

        assertThat(err.toString().lines())
                .filteredOn(line -> line.startsWith("There is no published release called pc1999-1."))
                .hasSize(4);
    }

    private int run(String... words) {
        return Heard.line(factory)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
