package org.heard.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What everybody reads: board.md §6, line by line, from the pages as they are sent. */
@QuarkusTest
@TestProfile(Demonstration.class)
class ResultsPagesTest {
    @Inject
    EntityManager store;

    private static final String RELEASE = "/results/" + Demonstration.RELEASE;
    private static final String M6 = RELEASE + "/ehcp_listened";

    @Test
    void aMeasuresPageHasEveryPartOfAChartPageInItsOrder() {
        Document page = page(M6);
        String text = page.select("main").text();

        assertThat(text)
                .containsSubsequence(
                        "In March 2021, 67% were listened to in the plan, fully or partly, of 135 children.",
                        "Against November 2019: more: 34% → 67%",
                        "The question",
                        "“Were you listened to when the plan was written or reviewed?” Version 3.",
                        "Answers: No · Partly · Yes, fully",
                        "When and how it was asked",
                        "n = 128 (Nov 2019), 75 (Sept 2020), 135 (Mar 2021) children",
                        "In different groups",
                        "Parents, young people and staff",
                        "The official figure beside it",
                        "Source: Department for Education",
                        "About these figures",
                        "Tells about: A4 Co-production and communication (measure M6).",
                        "Check code of this release",
                        "Who answered, and who we did not hear from");
        assertThat(page.select(".govuk-tag").eachText()).contains("invented sample data", "reconstructed");
    }

    @Test
    void eachRoundHasItsBaseInChildrenAndPeopleItsDatesAndItsWords() {
        List<String> cells = page(M6).select(".heard-rounds tbody tr")
                .get(1)
                .select("th, td")
                .eachText();

        assertThat(cells)
                .containsExactly(
                        "September 2020",
                        "75",
                        "75",
                        "September 2020. The exact dates are not known.",
                        "“Were you listened to in the plan or its review?”",
                        "yes. The question was put in fewer words in 2020. It asks the same thing.");
    }

    @Test
    void everyChartStandsInThePageTwiceWithItsTableAndFiveFilesPeopleUnderstand() {
        Document page = page(M6);

        for (Element chart : page.select(".heard-chart")) {
            assertThat(chart.select(
                            ".heard-chart__wide svg[role=img] > desc, .heard-chart__narrow svg[role=img] > desc"))
                    .hasSize(2)
                    .allMatch(desc -> desc.text().endsWith("Data table follows."));
            assertThat(chart.select("table caption")).hasSize(1);
            assertThat(chart.select(".heard-take a").eachText().stream().map(name -> name.replaceAll(" of .*", "")))
                    .containsExactly(
                            "picture for web pages (SVG)",
                            "picture for documents (PNG)",
                            "numbers (CSV)",
                            "numbers (Excel)",
                            "numbers (OpenDocument)");
            assertThat(page(chart.select(".heard-chart__code a").attr("href"))
                            .select("h1")
                            .text())
                    .isEqualTo("This figure still stands");
        }
        assertThat(page.select(".heard-take a").eachText()).doesNotHaveDuplicates();
        assertThat(page.select("h2, h3").eachText()).doesNotHaveDuplicates();
    }

    @Test
    void theMainMeasuresStandSideBySideWithFilesOfTheirOwn() {
        Map<String, String> kinds = Map.of(
                "svg", "image/svg+xml",
                "png", "image/png",
                "csv", "text/csv",
                "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "ods", "application/vnd.oasis.opendocument.spreadsheet");
        List<String> files = page(RELEASE).select(".heard-take a").eachAttr("href");

        assertThat(files)
                .anyMatch(file -> file.contains("dots"))
                .anyMatch(file -> file.contains("changes-pc2019-pc2021"));
        for (String file : files) {
            Response answer = RestAssured.get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.contentType()).startsWith(kinds.get(file.replaceAll(".*\\.", "")));
            assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=86400");
        }
    }

    @Test
    void theResultsAreFoundByReleaseAndByAreaOfThePlan() {
        Document page = page("/results");

        assertThat(page.select(".heard-list a").eachAttr("href")).contains(RELEASE);
        assertThat(page.select("h3").eachText()).hasSize(5).first().isEqualTo("A1 Progress and attainment");
        assertThat(page.select("main a").eachAttr("href")).contains(M6);
        assertThat(RestAssured.get("/results?page=2").statusCode()).isEqualTo(404);
        assertThat(RestAssured.get("/results?page=none").statusCode()).isEqualTo(404);
    }

    @Test
    void aPublishedPageIsKeptByBrowsersUntilSomethingNewIsPublished() {
        for (String address : List.of("/results", RELEASE, M6)) {
            Response first = RestAssured.get(address);
            assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60");
            assertThat(first.header("Vary")).contains("Cookie");
            Response again = RestAssured.given()
                    .header("If-None-Match", first.header("ETag"))
                    .get(address);
            assertThat(again.statusCode()).as(address).isEqualTo(304);
            assertThat(again.body().asByteArray()).isEmpty();
        }
    }

    @Test
    void aFeedTellsOfNewResultsToWhomeverAsksAndOfNobodyElse() throws Exception {
        Response answer = RestAssured.get("/results.atom");
        assertThat(answer.contentType()).isEqualTo("application/atom+xml");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(RestAssured.given()
                        .header("If-None-Match", answer.header("ETag"))
                        .get("/results.atom")
                        .statusCode())
                .isEqualTo(304);

        Element entry = feed().select("entry").last();
        assertThat(entry.select("title").text())
                .isEqualTo("SEND survey for parents and carers, March 2021 (invented sample data)");
        assertThat(entry.select("summary").text())
                .isEqualTo(page(RELEASE).select(".heard-chart h3").first().text() + ".");
        assertThat(entry.select("link").attr("href")).startsWith("http://").endsWith(RELEASE);
        for (String address : List.of("/results", RELEASE, M6)) {
            assertThat(page(address)
                            .select("link[rel=alternate][type=application/atom+xml]")
                            .eachAttr("href"))
                    .containsExactly("/results.atom");
        }
        assertThat(page("/results").select("main a[href=/results.atom]").text()).isEqualTo("our feed of new results");
    }

    /** As a program reads it that knows of no HTML. */
    private static Document feed() throws Exception {
        byte[] bytes = RestAssured.get("/results.atom").asByteArray();
        DocumentBuilderFactory strict = DocumentBuilderFactory.newInstance();
        strict.setNamespaceAware(true);
        org.w3c.dom.Document read = strict.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        assertThat(read.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void whoIsSignedInGetsAPageThatNobodyElseIsGiven() {
        Response page = RestAssured.get(RELEASE);

        assertThat(page.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(page.asString()).contains("report.docx");
        assertThat(page(M6).text()).doesNotContain("Superseded");
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void figuresThatOthersTookThePlaceOfSaySo() throws Exception {
        String first = prepared();
        press("publish", "release", first);
        String second;
        move("pc2020", "yp", "(select id from response where round = 'pc2020' order by id limit 40)");
        try {
            second = prepared();
            press("publish", "release", second);
        } finally {
            move("yp", "pc2020", "(select id from response where round = 'yp' and mode = 'import')");
        }

        assertThat(page("/results/" + first).select(".heard-superseded a").attr("href"))
                .isEqualTo("/results/" + second);
        assertThat(page("/results/" + second).select(".heard-superseded")).isEmpty();
        assertThat(page("/results").select(".heard-list li").eachText())
                .anyMatch(line -> line.contains("version " + second.substring("pc2020-".length()))
                        && !line.contains("Superseded"))
                .anyMatch(line -> line.contains("September 2020") && line.contains("Superseded"));
        assertThat(summary(second)).startsWith("A new version of these figures; the page says what moved. ");
        assertThat(summary(first)).startsWith("Version " + second.substring("pc2020-".length()) + " takes the place");
    }

    private static String summary(String release) throws Exception {
        return feed().select("entry:has(link[href$=/results/" + release + "]) summary")
                .text();
    }

    /** The draft there is now, for the same figures are not prepared twice. */
    private static String prepared() {
        press("prepare", "round", "pc2020");
        return page("/releases")
                .select("a[href^=/releases/publish?release=pc2020]")
                .first()
                .attr("href")
                .replaceFirst(".*=", "");
    }

    private void move(String from, String to, String which) {
        QuarkusTransaction.requiringNew()
                .run(() -> store.createNativeQuery(
                                "update response set round = :to where round = :from and id in " + which)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .executeUpdate());
    }

    private static Document page(String address) {
        Response answer = RestAssured.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static void press(String step, String field, String value) {
        Response answer = RestAssured.given()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam(field, value)
                .post("/releases/" + step);
        assertThat(answer.statusCode()).as(step + " " + value).isEqualTo(303);
    }
}
