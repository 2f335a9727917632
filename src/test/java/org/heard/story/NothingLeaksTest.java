package org.heard.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.heard.disclosure.SafeTable;
import org.heard.release.Releases;
import org.heard.statistics.Percent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Everything of the sample release that leaves Heard, gathered: pages, drawings, alternative texts,
 * files, the Word report. That the figures together give no hidden one away is shown over the same
 * release in {@code ShippedRoundsTest}; here, that nothing but those figures is printed.
 */
@QuarkusTest
@TestProfile(Demonstration.class)
@TestSecurity(user = "somebody", roles = "officer")
class NothingLeaksTest {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(,\\d{3})*|\\d+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Set<String> TICKS =
            Set.of("0", "10", "20", "25", "30", "40", "50", "60", "70", "75", "80", "90", "100");

    @Inject
    Releases releases;

    @Test
    void noCountOfOneToFourIsPrintedAnywhere() throws IOException {
        Set<List<String>> headers = new HashSet<>();
        for (String address : pages()) {
            Document page = page(address);
            for (Element table : page.select("main table")) {
                headers.add(table.select("thead th").eachText());
                table.select("tbody td").eachText().forEach(cell -> assertNotSmall(cell, address));
            }
            for (Element link : page.select("main a[href$=.csv]")) {
                figures(link.attr("href")).forEach(cell -> assertNotSmall(cell, link.attr("href")));
            }
        }
        assertThat(headers).hasSizeGreaterThan(5);
        assertThat(checkedInWord(headers)).isGreaterThan(100);
    }

    @Test
    void drawingsAndTheirWordsHoldNoNumberThatTheSafeTablesDoNotShow() {
        for (String address : pages()) {
            String question = address.substring(address.lastIndexOf('/') + 1);
            Set<String> shown = shown(question);
            for (Element drawing : page(address).select("svg")) {
                drawing.select("text, title, desc")
                        .forEach(words -> numbersIn(words.text())
                                .forEach(number -> assertThat(shown)
                                        .as(address + ": " + words.text())
                                        .contains(number)));
            }
        }
    }

    /** All cells of a file but its headings, of columns and of rows. */
    private static List<String> figures(String address) throws IOException {
        String text = RestAssured.get(address).then().statusCode(200).extract().asString();
        List<String> figures = new ArrayList<>();
        for (CSVRecord row : CSVFormat.RFC4180
                .builder()
                .setSkipHeaderRecord(true)
                .setHeader()
                .get()
                .parse(new StringReader(text))) {
            figures.addAll(row.toList().subList(1, row.size()));
        }
        return figures;
    }

    private static void assertNotSmall(String cell, String where) {
        if (WHOLE.matcher(cell).matches()) {
            assertThat(Long.parseLong(cell.replace(",", "")))
                    .as(where)
                    .matches(count -> count == 0 || count >= 5, "0, or 5 and more");
        }
    }

    /** Cells of the report's data tables looked at: those with the header of a table on a page. */
    private int checkedInWord(Set<List<String>> headers) throws IOException {
        byte[] word = RestAssured.get("/releases/" + Demonstration.RELEASE + "/report.docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        int checked = 0;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            for (XWPFTable table : document.getTables()) {
                if (headers.contains(texts(table, 0))) {
                    for (int row = 1; row < table.getNumberOfRows(); row++) {
                        List<String> cells = texts(table, row);
                        cells.subList(1, cells.size()).forEach(cell -> assertNotSmall(cell, "the Word report"));
                        checked += cells.size() - 1;
                    }
                }
            }
        }
        return checked;
    }

    private static List<String> texts(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(XWPFTableCell::getText)
                .map(String::strip)
                .toList();
    }

    /** Every number the safe tables of a question show, as charts print them. */
    private Set<String> shown(String question) {
        Set<String> shown = new TreeSet<>(TICKS);
        releases.published(Demonstration.RELEASE).orElseThrow().tables().stream()
                .filter(t -> t.about().question().equals(question))
                .forEach(table -> gather(table, shown));
        return shown;
    }

    private static void gather(SafeTable table, Set<String> shown) {
        shown.addAll(numbersIn(table.about().title() + " " + table.about().phrase() + " "
                + table.about().measure()));
        table.columns().forEach(column -> shown.addAll(numbersIn(column.label())));
        for (SafeTable.Row row : table.rows()) {
            shown.addAll(numbersIn(row.label()));
            row.base().shown().ifPresent(base -> shown.add(Long.toString(base)));
            row.cells().values().forEach(cell -> cell.shown().ifPresent(count -> shown.add(Long.toString(count))));
            row.shares().values().forEach(share -> shown.addAll(numbersIn(Percent.whole(share))));
        }
    }

    private static List<String> numbersIn(String words) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }

    private static List<String> pages() {
        String release = "/results/" + Demonstration.RELEASE;
        return page(release).select("main a[href^=" + release + "/]").eachAttr("href").stream()
                .distinct()
                .toList();
    }

    private static Document page(String address) {
        return Jsoup.parse(
                RestAssured.get(address).then().statusCode(200).extract().asString());
    }
}
