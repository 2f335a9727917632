package org.heard.publication.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.publication.release.CheckCode;
import org.heard.reporting.report.SampleRelease;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChartPackTest {
    private static final String WARNING = "Nobody answered for this group: where they learn, special school.";
    private static final Portfolio PORTFOLIO =
            Taken.of(SampleRelease.tables(), CheckCode.of("frozen"), List.of(WARNING));

    private static byte[] zip;
    private static Map<String, byte[]> files;

    @BeforeAll
    static void pack() throws IOException {
        zip = packed();
        files = unpacked(zip);
    }

    @Test
    void holdsEveryChartOfTheReleaseInBothForms() {
        for (TakenChart taken : PORTFOLIO.charts()) {
            for (ExportFormat form : List.of(ExportFormat.PNG, ExportFormat.SVG)) {
                assertThat(files.get("charts/" + taken.fileName() + "." + form.ending()))
                        .isEqualTo(form.write(taken));
            }
        }
        assertThat(files.get("figures.xlsx")).isEqualTo(FiguresFormat.XLSX.write(new AllFigures(PORTFOLIO)));
        assertThat(files).hasSize(3 + 2 * PORTFOLIO.charts().size());
    }

    /** What sums up a release is what most people look for first. */
    @Test
    void theScoreboardComesFirst() {
        assertThat(PORTFOLIO.charts().get(0).chart().key()).contains("scoreboard");
        assertThat(files.keySet().stream().filter(name -> name.endsWith(".png")).findFirst())
                .hasValueSatisfying(name -> assertThat(name).contains("scoreboard"));
    }

    @Test
    void theContentsSayOfEachChartItsFileMeasureWordsAndCheckCode() {
        Document page = Jsoup.parse(new String(files.get("contents.html"), StandardCharsets.UTF_8));

        assertThat(page.select("h2")).hasSameSizeAs(PORTFOLIO.charts());
        for (TakenChart taken : PORTFOLIO.charts()) {
            Element picture =
                    page.select("img[src=charts/" + taken.fileName() + ".svg]").first();
            assertThat(picture.attr("alt")).isEqualTo(taken.chart().alternativeText());
            assertThat(picture.nextElementSibling().text())
                    .contains(
                            taken.chart().caption(),
                            taken.chart().baseLine(),
                            taken.chart().note(),
                            String.join(" ", taken.chart().origin(taken.certificate())),
                            taken.certificate().code(),
                            String.join(", ", taken.chart().measures()));
        }
    }

    @Test
    void whoWasNotHeardAndWhatTheDataAreStandOnTheFirstPage() throws IOException {
        String page = Jsoup.parse(new String(files.get("contents.html"), StandardCharsets.UTF_8))
                .text();

        assertThat(page).contains(WARNING, "Invented sample data · reconstructed.", "Release pc2021-1");
        assertThat(files.keySet()).first().isEqualTo("contents.html");
        assertThat(workbook()).contains(WARNING, "Invented sample data · reconstructed.");
    }

    @Test
    void theWorkbookListsTheSameFiles() throws IOException {
        assertThat(workbook())
                .containsAll(files.keySet().stream()
                        .filter(name -> name.startsWith("charts/"))
                        .toList());
    }

    @Test
    void theSameReleaseGivesTheSameBytes() throws IOException {
        assertThat(packed()).isEqualTo(zip);
    }

    @Test
    void noFilesNameSaysAFigure() {
        assertThat(files.keySet())
                .allMatch(name -> name.matches("contents\\.(html|xlsx)|figures\\.xlsx")
                        || name.matches("charts/pc2021-1-[a-z0-9-]+\\.(png|svg)"));
        List<String> keys = PORTFOLIO.tables().stream()
                .map(table -> table.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
                .toList();
        // A name is the table's own id and the kind of chart, both fixed before anybody answered.
        assertThat(files.keySet().stream().filter(name -> name.startsWith("charts/")))
                .allMatch(name -> keys.stream().anyMatch(key -> name.startsWith("charts/pc2021-1-" + key + "-")));
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChartPack(PORTFOLIO).write(new Drawings(), out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static List<String> workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(files.get("contents.xlsx")))) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<String> cells = new ArrayList<>();
            sheet.forEach(row -> row.forEach(cell -> cells.add(cell.getStringCellValue())));
            return cells;
        }
    }
}
