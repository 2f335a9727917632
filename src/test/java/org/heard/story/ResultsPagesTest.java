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
                        "For 67% of children, parents were listened to in the plan, fully or partly. That is more than in"
                                + " November 2019 (34%).",
                        "67% of 135 children",
                        "▲ more",
                        "n = 128 (Nov 2019), 75 (Sept 2020), 135 (Mar 2021) children",
                        "How sure can we be?",
                        "Out of 135 children. The rise is likely between 20 and 43 points.",
                        "anywhere from 58% to 74%",
                        "Parents, young people and staff",
                        "In different groups",
                        "We have not tested whether any differ",
                        "The exact question, round by round",
                        "“Were you listened to when the plan was written or reviewed?” Version 3.",
                        "Answers: No · Partly · Yes, fully",
                        "When and how it was asked",
                        "All figures",
                        "Against September 2020: more: 47% → 67%",
                        "Take these figures away",
                        "Check code of this release",
                        "How these figures are made",
                        "Tells about: A4 Co-production and communication (measure M6).",
                        "Source: Department for Education");
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
    void everyChartStandsInThePageTwiceWithItsTableAndFiveFilesNamedForTheirUse() {
        Document page = page(M6);

        assertThat(page.select(".heard-chart")).hasSizeGreaterThan(3);
        for (Element chart : page.select(".heard-chart")) {
            assertThat(chart.select(
                            ".heard-chart__wide svg[role=img] > desc, .heard-chart__narrow svg[role=img] > desc"))
                    .hasSize(2)
                    .allMatch(desc -> desc.text().endsWith("Data table follows."));
        }
        assertThat(page.select("#figures caption")).hasSize(3);
        for (Element taken : page.select("#take .heard-take")) {
            assertThat(taken.select(".heard-take__files a").eachText().stream()
                            .map(name -> name.replaceAll(", .*", "")))
                    .containsExactly(
                            "Picture for Word (PNG)",
                            "Picture for a web page (SVG)",
                            "Figures for Excel (XLSX)",
                            "Figures for LibreOffice (ODS)",
                            "Figures for any program (CSV)");
            assertThat(page(taken.select(".heard-chart__code a").attr("href"))
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
        List<String> files = page(RELEASE).select(".heard-take__files a").eachAttr("href");

        assertThat(files)
                .anyMatch(file -> file.contains("scoreboard-of-12"))
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

        assertThat(page.select(".heard-brief h2 a").eachAttr("href")).contains(RELEASE);
        assertThat(page.select("h3").eachText())
                .startsWith("A1 Progress and attainment")
                .hasSize(6)
                .endsWith("All areas");
        assertThat(page.select("main a").eachAttr("href")).contains(M6);
        assertThat(RestAssured.get("/results?page=2").statusCode()).isEqualTo(404);
        assertThat(RestAssured.get("/results?page=none").statusCode()).isEqualTo(404);
    }

    /** "Is it getting better?" is answered by the first lines of a page one click from the first of all. */
    @Test
    void theNewestResultsSayAtOnceWhatTheyComeTo() {
        Element link = page("/").select("main a[href=/results]").first();
        assertThat(link.text()).isEqualTo("What parents told us in March 2021: one of six main measures is better");
        for (String address : List.of("/results", RELEASE)) {
            Document page = page(address);
            assertThat(page.select("main").text())
                    .containsSubsequence(
                            "What parents told us in March 2021",
                            "Of six headline measures, one rose since November 2019",
                            "A1 Progress and attainment",
                            "Good progress");
            assertThat(page.select(".heard-board__row")).hasSize(12);
        }
    }

    /** Read aloud row by row: the drawn cell is passed over, for its numbers stand beside it. */
    @Test
    void theScoreboardIsARealTableWhoseRowsLeadToTheirQuestions() {
        Element board = page(RELEASE).select("table.heard-board").first();

        assertThat(board.select("caption").text()).isEqualTo("What parents told us in March 2021");
        assertThat(board.select("thead th[scope=col]").eachText())
                .containsExactly("Question", "Picture, from 0% to 100%", "Mar 2021", "Since Nov 2019");
        assertThat(board.select("tbody th[scope=rowgroup]")).hasSize(6);
        Element row = board.getElementById(Demonstration.RELEASE + "-ehcp_listened");
        assertThat(row.select("th[scope=row] a").attr("href")).isEqualTo(M6);
        assertThat(row.select("td").eachText()).containsExactly("67% of 135 children", "▲ more +32 points (20 to 43)");
        assertThat(board.select("svg"))
                .hasSize(12)
                .allMatch(svg -> svg.attr("aria-hidden").equals("true"));
        assertThat(board.select("script, [style]")).isEmpty();
    }

    @Test
    void whoSharesAPageSharesItsSentence() {
        for (String address : List.of("/results", RELEASE, M6)) {
            Document page = page(address);
            assertThat(page.select("meta[property=og:description]").attr("content"))
                    .isNotEmpty()
                    .isEqualTo(page.select(".heard-told").first().text());
        }
        assertThat(page(RELEASE).select("meta[property=og:title]").attr("content"))
                .isEqualTo("What parents told us in March 2021: one of six main measures is better");
        assertThat(page(M6).select("meta[property=og:title]").attr("content"))
                .isEqualTo("Listened to in the plan, March 2021");
    }

    @Test
    void everyPartOfAPageHasAnAddress() {
        Document question = page(M6);
        for (String part :
                List.of("told", "picture", "sure", "voices", "groups", "wording", "figures", "take", "method")) {
            assertThat(question.getElementById(part)).as(part).isNotNull();
        }
        Document release = page(RELEASE);
        for (String part : List.of("questions", "who", "take", "method")) {
            assertThat(release.getElementById(part)).as(part).isNotNull();
        }
        assertThat(release.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(question.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void theQuestionsOfAReleaseStandInTheOrderTheyWereAsked() {
        List<String> questions = page(RELEASE).select(".heard-questions a").eachText();

        assertThat(questions)
                .hasSizeGreaterThan(20)
                .containsSubsequence(
                        "Needs of the child", "Good progress", "Listened to in the plan", "Satisfied overall");
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

        // Other tests of the same store have news of their own.
        Element entry = feed().select("entry").stream()
                .filter(news -> news.select("link").attr("href").endsWith(RELEASE))
                .findFirst()
                .orElseThrow();
        assertThat(entry.select("title").text())
                .isEqualTo("SEND survey for parents and carers, March 2021 (invented sample data)");
        assertThat(entry.select("summary").text())
                .isEqualTo(page(RELEASE).select(".heard-told").text());
        assertThat(entry.select("link").attr("href")).startsWith("http://").endsWith(RELEASE);
        for (String address : List.of("/results", RELEASE, M6)) {
            assertThat(page(address)
                            .select("link[rel=alternate][type=application/atom+xml]")
                            .eachAttr("href"))
                    .containsExactly("/results.atom");
        }
        assertThat(page("/results").select("main a[href=/results.atom]").text()).isEqualTo("our feed of new results");
    }

    /** Staff who answer a survey must not think that they have to sign in. */
    @Test
    void theFooterSaysWhoseTheSignInIs() {
        assertThat(page("/").select("footer").text())
                .contains("Sign in (for officers, the forum and the board)")
                .doesNotContain("staff");
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
        assertThat(page("/results").select("#older + ul li").eachText())
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
