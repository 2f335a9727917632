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
import java.util.stream.DoubleStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.TwoReleases;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Points;
import org.heard.publication.exports.PrintedFigures;
import org.heard.publication.release.Releases;
import org.heard.publication.release.ShippedTwice;
import org.heard.questionnaire.survey.Surveys;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything of two successive releases that leaves Heard, gathered: pages, drawings, alternative texts,
 * files, the Word report. That the figures together give no hidden one away is shown over the same two
 * releases in {@code TwoReleasesTest}; here, that nothing but those figures is printed. Reports in the other
 * formats are gathered in {@code EverythingPrintedTest}.
 */
@QuarkusTest
@TestProfile(ReleasedTwice.class)
@TestSecurity(
        user = "somebody",
        roles = {"officer", "reader"})
class NothingLeaksTest {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(,\\d{3})*|\\d+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    /** What a picture says of its method: measures counted, never people, level of intervals, its release. */
    private static final Pattern OF_THE_METHOD = Pattern.compile(
            "(of|all|any of) \\d+ measures( since \\w+ \\d+)?(: (\\d+ [a-z ]+(, )?)+)?|\\b95% \\w+ intervals|\\(95%\\)|^Source: release .*");

    private static final Set<String> TICKS =
            Set.of("0", "10", "20", "25", "30", "40", "50", "60", "70", "75", "80", "90", "100");

    @Inject
    Releases releases;

    @Inject
    Surveys surveys;

    @Inject
    ReleasedTwice.Again again;

    @BeforeEach
    void twelveMoreParentsAreReleasedToo() {
        again.release(ShippedTwice.more(surveys));
    }

    @Test
    void theseAreTheReleasesThatAreAttacked() {
        TwoReleases attacked = ShippedTwice.releases();

        assertThat(tables(ReleasedTwice.FIRST))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(attacked.first());
        assertThat(tables(ReleasedTwice.SECOND))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(attacked.second());
    }

    /** How many left a question is no secret: it follows from how many were asked (decision 0063). */
    private static final String NO_ANSWER = "No answer";

    @ParameterizedTest
    @ValueSource(strings = {ReleasedTwice.FIRST, ReleasedTwice.SECOND})
    void noCountOfOneToFourIsPrintedOfAnythingThatSomebodySaid(String release) throws IOException {
        Set<List<String>> headers = new HashSet<>();
        for (String address : pages(release)) {
            Document page = page(address);
            for (Element table : page.select("main table")) {
                headers.add(table.select("thead th").eachText());
                table.select("tbody tr").stream()
                        .filter(row -> !row.select("th").text().equals(NO_ANSWER))
                        .flatMap(row -> row.select("td").eachText().stream())
                        .forEach(cell -> assertNotSmall(cell, address));
            }
            for (Element link : page.select("main a[href$=.csv]")) {
                figures(link.attr("href")).forEach(cell -> assertNotSmall(cell, link.attr("href")));
            }
        }
        assertThat(headers).hasSizeGreaterThan(5);
        assertThat(checkedInWord(release, headers)).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {ReleasedTwice.FIRST, ReleasedTwice.SECOND})
    void norIsOneInTheFileOfAllFigures(String release) throws IOException {
        String address = "/results/" + release + "/figures.csv";
        int checked = 0;
        for (CSVRecord row : records(address)) {
            if (!row.get("option_name").equals(NO_ANSWER)) {
                assertNotSmall(row.get("answers"), address + row);
            }
            assertNotSmall(row.get("base"), address + row);
            assertNotSmall(row.get("people"), address + row);
            checked++;
        }
        assertThat(checked).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {ReleasedTwice.FIRST, ReleasedTwice.SECOND})
    void drawingsAndTheirWordsHoldNoNumberThatTheSafeTablesDoNotShow(String release) {
        List<String> strange = new ArrayList<>();
        for (String address : pages(release)) {
            Set<String> shown = shown(release, address.substring(address.lastIndexOf('/') + 1));
            for (Element words : page(address).select("svg text, svg title, svg desc")) {
                numbersIn(OF_THE_METHOD.matcher(words.text()).replaceAll("")).stream()
                        .filter(number -> !shown.contains(number))
                        .forEach(number -> strange.add(number + " on " + address + ": " + words.text()));
            }
        }
        assertThat(strange).isEmpty();
    }

    /** What everybody reads first, and what is shared of a page. */
    @ParameterizedTest
    @ValueSource(strings = {ReleasedTwice.FIRST, ReleasedTwice.SECOND})
    void sentencesAndScoreboardsPrintNoNumberThatTheSafeTablesDoNotShow(String release) {
        List<String> addresses = new ArrayList<>(pages(release));
        addresses.removeIf(
                address -> address.substring(address.lastIndexOf('/')).contains("."));
        addresses.add("/results/" + release);
        List<String> strange = new ArrayList<>();
        for (String address : addresses) {
            Set<String> shown = told(release, address.substring(address.lastIndexOf('/') + 1));
            Document page = page(address);
            List<String> words =
                    new ArrayList<>(page.select(".heard-told, .heard-board tr, #sure + p, .heard-questions li")
                            .eachText());
            words.addAll(page.select("meta[property^=og:]").eachAttr("content"));
            assertThat(words).isNotEmpty();
            words.forEach(text -> numbersIn(OF_THE_METHOD.matcher(text).replaceAll("")).stream()
                    .filter(number -> !shown.contains(number))
                    .forEach(number -> strange.add(number + " on " + address + ": " + text)));
        }
        assertThat(strange).isEmpty();
    }

    /** With what sentences say besides: limits of shares, the size of a change, and numbers of the rules. */
    private Set<String> told(String release, String question) {
        Set<String> told = shown(release, question);
        told.addAll(List.of("5", "10", "100"));
        tables(release).stream()
                .filter(table -> table.about().question().equals(question) || question.equals(release))
                .forEach(table -> {
                    table.rows().stream()
                            .flatMap(row -> row.intervals().values().stream())
                            .forEach(interval -> told.addAll(numbersIn(
                                    Percent.whole(interval.lower()) + " " + Percent.whole(interval.upper()))));
                    table.changes().forEach(change -> told.addAll(numbersIn(change.reason())));
                    table.changes().stream()
                            .flatMap(change -> change.comparison().stream())
                            .forEach(found -> told.addAll(numbersIn(Points.signed(found))));
                });
        return told;
    }

    /** All cells of a file but its headings, of columns and of rows. */
    private static List<String> figures(String address) throws IOException {
        List<String> figures = new ArrayList<>();
        for (CSVRecord row : records(address)) {
            if (!row.get(0).equals(NO_ANSWER)) {
                figures.addAll(row.toList().subList(1, row.size()));
            }
        }
        return figures;
    }

    private static List<CSVRecord> records(String address) throws IOException {
        String text = RestAssured.get(address).then().statusCode(200).extract().asString();
        return CSVFormat.RFC4180
                .builder()
                .setSkipHeaderRecord(true)
                .setHeader()
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private static void assertNotSmall(String cell, String where) {
        if (WHOLE.matcher(cell).matches()) {
            assertThat(Long.parseLong(cell.replace(",", "")))
                    .as(where)
                    .matches(count -> count == 0 || count >= 5, "0, or 5 and more");
        }
    }

    /** Cells of the report's data tables looked at: those with the header of a table on a page. */
    private int checkedInWord(String release, Set<List<String>> headers) throws IOException {
        byte[] word = RestAssured.get("/releases/" + release + "/report.annex.docx")
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
                        if (!cells.get(0).equals(NO_ANSWER)) {
                            cells.subList(1, cells.size()).forEach(cell -> assertNotSmall(cell, "the Word report"));
                        }
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

    /**
     * Every number that the safe tables of a question show, as charts print them; of all questions,
     * for a picture that sets several side by side.
     */
    private Set<String> shown(String release, String question) {
        Set<String> shown = new TreeSet<>(TICKS);
        List<SafeTable> all = tables(release);
        List<SafeTable> own =
                all.stream().filter(t -> t.about().question().equals(question)).toList();
        (own.isEmpty() ? all : own).forEach(table -> gather(table, shown));
        return shown;
    }

    private static void gather(SafeTable table, Set<String> shown) {
        shown.addAll(numbersIn(table.about().title() + " " + table.about().phrase() + " "
                + table.about().measure()));
        table.columns().forEach(column -> shown.addAll(numbersIn(column.label())));
        table.changes()
                .forEach(change -> change.comparison()
                        .map(Comparison::interval)
                        .ifPresent(interval -> DoubleStream.of(interval.lower(), interval.upper())
                                .forEach(limit -> shown.addAll(
                                        numbersIn(Points.signed(limit) + " " + Points.signedTenth(limit))))));
        PrintedFigures.together(table).forEach(sum -> shown.addAll(numbersIn(Percent.whole(sum))));
        for (SafeTable.Row row : table.rows()) {
            shown.addAll(numbersIn(row.label()));
            row.base().shown().ifPresent(base -> shown.add(Long.toString(base)));
            row.respondents().shown().ifPresent(people -> shown.add(Long.toString(people)));
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

    private List<SafeTable> tables(String release) {
        return releases.published(release).orElseThrow().tables();
    }

    private static List<String> pages(String release) {
        String results = "/results/" + release;
        return page(results).select("main a[href^=" + results + "/]").eachAttr("href").stream()
                .distinct()
                .toList();
    }

    private static Document page(String address) {
        return Jsoup.parse(
                RestAssured.get(address).then().statusCode(200).extract().asString());
    }
}
