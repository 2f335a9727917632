package org.heard.improvement.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Inspection;
import org.heard.improvement.promises.ShortSentences;
import org.heard.improvement.record.Planting;
import org.heard.story.Demonstration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody may read of the plan, and how an officer publishes it. */
@QuarkusTest
@TestProfile(Demonstration.class)
class ProgressPageTest {
    private static final String PUBLICATIONS = "/board/publications";

    @Inject
    Planting planting;

    @Inject
    Publications publications;

    @Inject
    Clock clock;

    @Inject
    EntityManager store;

    @TestHTTPResource
    URI base;

    @BeforeEach
    void begin() {
        planting.begin();
    }

    @AfterEach
    void clear() {
        planting.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/progress", "/progress/easy", "/progress/said", "/progress/said/easy"})
    void nothingPublishedYet(String address) {
        planting.plant("action", "1.1", "2019-10-17", action("A1", "under-way", "2019-12-31"));

        Response answer = given().get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(Jsoup.parse(answer.asString()).select("main").text())
                .contains("Nothing published yet.")
                .doesNotContain("1.1");
    }

    @Test
    void thePlanStandsAsAtTheDayOfThePublication() {
        twoVersions();

        Document page = page("/progress");

        assertThat(page.select("h1").text()).isEqualTo("What we promised, and what became of it");
        assertThat(page.select("main").text())
                .contains("Last update: 5 February 2020.", "As at 5 February 2020, entry");
        assertThat(page.select("#areas + ul li").eachText())
                .startsWith("A1 Progress and attainment: ◆ Off track, 1 of 3 actions done, 1 late, 1 dropped")
                .hasSize(5);
    }

    /** Entries that come later colour the board's page, and no version that is out. */
    @Test
    void aVersionKeepsTheColourOfItsObjectives() {
        planting.plant("action", "1.1", "2019-10-17", action("A1", "under-way", "2020-12-31"));
        planting.plant("publication", "2019-11-01", "2019-11-01", Map.of("day", "2019-11-01"));
        assertThat(colour("/progress")).isEqualTo("▲ At risk");

        planting.plant("action", "1.1", "2019-11-01", action("A1", "under-way", "2019-08-01"));
        assertThat(colour("/progress")).isEqualTo("▲ At risk");

        planting.plant("publication", "2019-11-02", "2019-11-02", Map.of("day", "2019-11-02"));
        assertThat(colour("/progress")).isEqualTo("◆ Off track");
        assertThat(colour("/progress?version=2019-11-01")).isEqualTo("▲ At risk");
    }

    /** Grey print has the shape alone. */
    @Test
    void pageEasyPageAndPdfTellTheColourByShapeAndWord() throws java.io.IOException {
        twoVersions();

        assertThat(colour("/progress")).isEqualTo("◆ Off track");
        assertThat(page("/progress").select("#areas + ul .heard-colour").eachText())
                .contains("○ Not judged");
        assertThat(page("/progress/A1").select(".heard-colour").text()).isEqualTo("◆ Off track");
        assertThat(page("/progress/easy").select("main").text())
                .contains("◆ It does not go as planned.", "○ We cannot say yet how it goes.");
        assertThat(pdf()).contains("◆ Off track: 1 of 3 actions done", "○ Not judged: no action yet");
        assertThat(java.util.Arrays.stream(org.heard.improvement.plan.Colour.values())
                        .map(colour -> new PlanArea("A1", "", colour, List.of())
                                .easyColour()
                                .charAt(0)))
                .doesNotHaveDuplicates();
    }

    private static String colour(String address) {
        return page(address).select("#areas + ul li .heard-colour").first().text();
    }

    @Test
    void itSaysWhatHasChangedSinceTheVersionBefore() {
        twoVersions();

        assertThat(page("/progress").select(".heard-news").text())
                .isEqualTo("New since 1 November 2019 1 thing was done. 2 things became late. 1 thing was dropped.");
        assertThat(page("/progress?version=2019-11-01").select(".heard-news").text())
                .isEqualTo("This is the first version It tells of 3 actions and 1 promise.");
    }

    @Test
    void lateThingsShowTheDayTheyWereFirstPromisedFor() {
        twoVersions();

        assertThat(page("/progress").select("#late + p + ul").text())
                .isEqualTo("1.2 Invented action: promised for 31 December 2019, now 30 June 2020");
        assertThat(page("/progress").select("#P1").text())
                .contains("◆ Late: promised for 1 January 2020, now 1 May 2020.");
        assertThat(page("/progress/A1").select("main").text())
                .contains("◆ late promised for 31 December 2019, now 30 June 2020");
    }

    @Test
    void whatWasTakenOffAndBroughtBackIsPromisedForItsNewDayAlone() {
        planting.plant("action", "1.1", "2019-10-17", action("A1", "under-way", "2019-12-31"));
        planting.plant("promise", "P1", "2019-10-17", promise("We meet every family.", "2019-12-31"));
        planting.remove("action", "1.1", "2019-11-01");
        planting.remove("promise", "P1", "2019-11-01");
        planting.plant("action", "1.1", "2020-01-10", action("A1", "under-way", "2020-12-31"));
        planting.plant("promise", "P1", "2020-01-10", promise("We meet every family.", "2020-12-31"));
        planting.plant("publication", "2020-02-05", "2020-02-05", Map.of("day", "2020-02-05"));

        assertThat(page("/progress/A1").select("tbody tr").text()).endsWith("promised for 31 December 2020");
        assertThat(page("/progress").select("#P1").text()).doesNotContain("Late");
    }

    @Test
    void aLaterCorrectionDoesNotChangeTheVersionOfAnEarlierDay() {
        twoVersions();
        List<String> addresses = List.of(
                "/progress", "/progress/said", "/progress/easy", "/progress/said.csv", "/progress/progress.pdf");
        List<String> before = addresses.stream().map(ProgressPageTest::early).toList();

        planting.plant("action", "1.1", "2020-02-05", action("A1", "dropped", "2021-12-31"));
        planting.plant("promise", "P1", "2020-03-01", promise("We changed our mind.", "2021-05-01"));

        assertThat(addresses.stream().map(ProgressPageTest::early)).isEqualTo(before);
        assertThat(page("/progress").text())
                .as("what is recorded on the day itself after it was published")
                .doesNotContain("2 dropped");
    }

    private static String early(String address) {
        return given().get(address + "?version=2019-11-01").asString();
    }

    @Test
    void aReleaseMadeAfterwardsDoesNotChangeAVersionEither() {
        String today = LocalDate.now(clock).toString();
        planting.plant("promise", "P1", "2020-10-01", with(promise("We meet you.", "2020-10-01"), "state", "done"));
        planting.plant("publication", today, today, Map.of("day", today));

        assertThat(page("/progress").select("#P1").text())
                .as("the sample's release, published today, is none that this version knew")
                .contains("○ We have not asked again yet.");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aPromiseSaysWhatTheReleasesOfItsDaySay() {
        planting.plant(
                "promise",
                "P1",
                "2020-10-01",
                with(with(promise("We meet you.", "2020-10-01"), "state", "done"), "done", "2020-10-01"));
        publish(LocalDate.now(clock));

        assertThat(page("/progress").select("#P1").text()).contains("▲ Yes. March 2021: 67% of 135 children");
        assertThat(page("/progress").select("#P1 a").attr("href")).isEqualTo("/results/pc2021-1/ehcp_listened");
    }

    /** Withdrawn on the day of the publication itself: a day alone would not hold the two apart. */
    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aWithdrawalChangesNoVersionThatIsOutAndIsSaidOfIt() throws java.io.IOException {
        planting.plant(
                "promise",
                "P1",
                "2020-10-01",
                with(with(promise("We meet you.", "2020-10-01"), "state", "done"), "done", "2020-10-01"));
        LocalDate today = LocalDate.now(clock);
        publish(today);
        String seen = page("/progress").select("#P1").text();
        QuarkusTransaction.requiringNew()
                .run(() -> say("update release set withdrawn_on = '" + today
                        + "', withdrawn_why = 'Counted twice' where published"));
        planting.plant(
                "note", "N1", today.toString(), Map.of("action", "1.1", "text", "so that it is worked out anew"));
        try {
            assertThat(page("/progress").select("#P1").text()).isEqualTo(seen).contains("▲ Yes.");
            assertThat(page("/progress").select(".heard-superseded").text())
                    .isEqualTo("Withdrawn since. Results that this page rests on were withdrawn after it was published:"
                            + " pc2021-1. The page stays as it was.");
            assertThat(page("/progress/said").select(".heard-superseded a").attr("href"))
                    .isEqualTo("/results/pc2021-1");
            assertThat(page("/progress/easy").text()).contains("Since then some results were taken back.");
            assertThat(pdf()).contains("were withdrawn after it was published: pc2021-1");
            Progress next = publications.draft(today).progress();
            assertThat(next.promises().get(0).answer()).isEqualTo("We cannot tell.");
            assertThat(next.promises().get(0).because()).isEqualTo("Withdrawn.");
            assertThat(next.promises().get(0).struck()).isEqualTo("yes");
            assertThat(publications.draft(today).seen()).contains(" withdrawn:pc2021-1");
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> say("update release set withdrawn_on = null, withdrawn_why = null"));
        }
    }

    private void say(String sql) {
        store.createNativeQuery(sql).executeUpdate();
    }

    @Test
    void earlierVersionsStayAndAnUnknownOneIsNotFound() {
        twoVersions();

        assertThat(page("/progress").select("#versions + ul a").eachAttr("href"))
                .containsExactly("/progress?version=2020-02-05", "/progress?version=2019-11-01");
        assertThat(page("/progress?version=2019-11-01")
                        .select(".govuk-inset-text")
                        .text())
                .startsWith("This is an earlier version.");
        assertThat(given().get("/progress?version=2019-11-02").statusCode()).isEqualTo(404);
        assertThat(given().get("/progress/A9").statusCode()).isEqualTo(404);
    }

    @Test
    void countsOfPeopleFromOneToFourAreOnNoPublicPage() {
        planting.plant(
                "action", "1.1", "2019-10-17", with(action("A1", "under-way", "2020-12-31"), "what", "Ask 3 families"));
        planting.plant("promise", "P1", "2019-10-17", promise("We met 2 parents.", "2020-01-01"));
        planting.plant("publication", "2019-11-01", "2019-11-01", Map.of("day", "2019-11-01"));

        for (String address : List.of(
                "/progress",
                "/progress/easy",
                "/progress/said",
                "/progress/said/easy",
                "/progress/said.csv",
                "/progress/A1",
                "/progress?version=2019-11-01")) {
            assertThat(given().get(address).asString()).as(address).doesNotContain("3 families", "2 parents");
        }
        assertThat(page("/progress").text()).contains("We met fewer than 5 parents.");
    }

    /** "fewer than 5" has two words more than "3". */
    @Test
    void aSentenceThatWasShortStaysOnTheEasyPageWhereACountIsHidden() {
        String fifteen = "We ask 3 families each week how it goes and then we change what hurts.";
        String hidden = fifteen.replace("3", "fewer than 5");
        planting.plant("action", "1.1", "2019-10-17", with(action("A1", "under-way", "2020-12-31"), "easy", fifteen));
        planting.plant("promise", "P1", "2019-10-17", promise(fifteen, "2020-01-01"));
        planting.plant("publication", "2019-11-01", "2019-11-01", Map.of("day", "2019-11-01"));

        assertThat(page("/progress/easy").select("main p").eachText())
                .contains("● under way. " + hidden)
                .contains(hidden);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void theOfficerReadsEachSmallNumberThatIsLeftBeforePublishing() {
        planting.plant(
                "action",
                "1.1",
                "2019-10-17",
                with(
                        with(action("A1", "under-way", "2020-12-31"), "what", "Pay 2 tutors. Ask 3 families."),
                        "easy",
                        "Year 4 is over."));
        planting.plant("promise", "P1", "2019-10-17", promise("Nobody waits. One of them moved.", "2020-01-01"));

        Document asked = page(PUBLICATIONS + "/publish?day-day=1&day-month=11&day-year=2019");

        assertThat(asked.select("#small + p + ul li").eachText())
                .containsExactly("P1: One of them moved.", "1.1: Pay 2 tutors.", "1.1: Year 4 is over.");
        assertThat(publish(LocalDate.of(2019, 11, 1)).statusCode())
                .as("they are shown, not refused")
                .isEqualTo(303);
    }

    @Test
    void easySentencesHaveAtMostFifteenWords() {
        twoVersions();

        for (String address : List.of("/progress/easy", "/progress/said/easy")) {
            page(address).select("main p, main h1, main h2, main h3, main h4").stream()
                    .map(one -> one.text())
                    .forEach(text -> assertThat(ShortSentences.tooLong(text)).isEmpty());
        }
        assertThat(page("/progress/easy").select("main").text()).contains("You said", "We promised", "◆ This is late.");
    }

    @Test
    void thePdfSaysWhatThePageSays() throws java.io.IOException {
        twoVersions();
        String text = pdf();
        Document page = page("/progress");

        assertThat(text).contains(page.select(".heard-news p").text());
        assertThat(text).contains(page.select(".heard-promise h3").eachText());
        assertThat(text).contains("New since", "The areas of the plan", "All versions", ", digest ");
    }

    @Test
    void thePdfHoldsNoSmallCounts() throws java.io.IOException {
        planting.plant(
                "action", "1.1", "2019-10-17", with(action("A1", "under-way", "2020-12-31"), "what", "Ask 3 families"));
        planting.plant("promise", "P1", "2019-10-17", promise("We met 2 parents.", "2020-01-01"));
        planting.plant("publication", "2019-11-01", "2019-11-01", Map.of("day", "2019-11-01"));

        assertThat(pdf())
                .contains("Ask fewer than 5 families", "We met fewer than 5 parents.")
                .doesNotContain("3 families", "2 parents");
    }

    @Test
    void thePapersForEverybodyAreAddressedToNoBoard() throws java.io.IOException {
        twoVersions();

        assertThat(pdf()).contains("For everybody to read").doesNotContain("Report to the");
        try (var word = new org.apache.poi.xwpf.usermodel.XWPFDocument(
                given().get("/progress/said.docx").asInputStream())) {
            assertThat(word.getParagraphs().stream().map(one -> one.getText()))
                    .anyMatch(line -> line.endsWith("For everybody to read"))
                    .noneMatch(line -> line.contains("Report to the"));
        }
    }

    private static String pdf() throws java.io.IOException {
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(
                given().get("/progress/progress.pdf").asByteArray())) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void thePromisesAreAWordFileToo() throws java.io.IOException {
        twoVersions();
        byte[] file = given().get("/progress/said.docx?version=2019-11-01").asByteArray();
        try (var word = new org.apache.poi.xwpf.usermodel.XWPFDocument(new java.io.ByteArrayInputStream(file))) {
            assertThat(word.getTables()).anyMatch(table -> table.getText().contains("Did it change?"));
        }
    }

    @Test
    void promisesCanBeTakenAway() {
        twoVersions();

        Response file = given().get("/progress/said.csv");

        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("promises-2020-02-05.csv");
        assertThat(file.asString().lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .contains("2020-01-01,2020-05-01");
    }

    @Test
    void thePageIsNotSentTwiceToWhoeverHasIt() {
        twoVersions();
        String tag = given().get("/progress").header("ETag");

        assertThat(given().header("If-None-Match", tag).get("/progress").statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/progress/progress.pdf", "/progress/said.docx", "/progress/said.csv"})
    void aFileIsNotSentTwiceAndANewVersionIs(String file) {
        twoVersions();
        String tag = given().get(file).header("ETag");
        assertThat(given().header("If-None-Match", tag).get(file).statusCode()).isEqualTo(304);
        assertThat(given().get(file + "?version=2019-11-01").header("ETag")).isNotEqualTo(tag);
        planting.plant("action", "1.9", "2020-02-05", action("A1", "under-way", "2020-12-31"));
        assertThat(given().get(file).header("ETag")).as("worked out again").isEqualTo(tag);

        planting.plant("publication", "2020-02-06", "2020-02-06", Map.of("day", "2020-02-06"));

        assertThat(given().header("If-None-Match", tag).get(file).statusCode()).isEqualTo(200);
    }

    /** A PDF takes a second to write, and anybody may ask. */
    @Test
    void aFileIsNotWrittenForWhoeverHasIt() throws java.io.IOException {
        LocalDate day = LocalDate.of(2019, 11, 1);
        Progress nothing = new Progress(day, 1, "", List.of(), List.of());
        ProgressView shown = new ProgressView("", nothing, "", List.of(), List.of(), List.of(), "");

        assertThat(ProgressPage.document(HAS_IT, shown, "application/pdf", "progress.pdf", file -> {
                            throw new AssertionError("written");
                        })
                        .getStatus())
                .isEqualTo(304);
    }

    private static final Request HAS_IT = (Request) java.lang.reflect.Proxy.newProxyInstance(
            Request.class.getClassLoader(),
            new Class<?>[] {Request.class},
            (any, method, given) -> jakarta.ws.rs.core.Response.notModified());

    @Test
    void aVersionIsWorkedOutOnceUntilSomethingIsWritten() {
        twoVersions();
        Publications.Version first = publications.all().get(1);
        Progress shown = publications.progress(first);

        assertThat(publications.progress(first)).isSameAs(shown);
        planting.plant("action", "1.1", "2020-02-05", action("A1", "dropped", "2021-12-31"));
        assertThat(publications.progress(first))
                .as("worked out again, and the same")
                .isNotSameAs(shown)
                .isEqualTo(shown);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void publishingAsksOnceAndSaysWhatAndToWhom() {
        planting.plant("action", "1.1", "2019-10-17", action("A1", "under-way", "2020-12-31"));

        Document asked = page(PUBLICATIONS + "/publish?day-day=1&day-month=11&day-year=2019");

        assertThat(asked.select("h1").text()).isEqualTo("Publish the page as at 1 November 2019?");
        assertThat(asked.select("main").text())
                .contains("Everybody will be able to read it at once, without signing in: 1 action and 0 promises")
                .contains("1.1 Invented action", "In easy words: We do it.");
        assertThat(page("/progress").text()).contains("Nothing published yet.");
        assertThat(publish(LocalDate.of(2019, 11, 1)).statusCode()).isEqualTo(303);
        assertThat(page("/progress").text()).contains("Last update: 1 November 2019.");
        assertThat(page(PUBLICATIONS).select("tbody tr").text()).contains("1 November 2019");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void nothingIsPublishedThatTheOfficerHasNotSeen() {
        LocalDate day = LocalDate.of(2019, 11, 1);
        planting.plant("action", "1.1", "2019-10-17", action("A1", "under-way", "2020-12-31"));
        String seen = page(PUBLICATIONS + "/publish?" + boxes(day))
                .select("[name=seen]")
                .val();
        planting.plant("action", "1.2", "2019-10-18", with(action("A1", "under-way", "2020-12-31"), "what", "Another"));

        Response moved = publish(day, seen);

        assertThat(moved.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(moved.asString()).select("main").text()).contains("Read it again", "1.2 Another");
        assertThat(publish(day, "").statusCode()).isEqualTo(409);
        assertThat(page("/progress").text()).contains("Nothing published yet.");
        assertThat(publish(day).statusCode()).isEqualTo(303);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aDayThatCannotBePublishedIsRefused() {
        assertThat(refused(LocalDate.of(2019, 11, 1))).contains("There is no action and no promise");
        planting.plant("action", "1.1", "2019-10-17", action("A1", "under-way", "2020-12-31"));
        assertThat(refused(LocalDate.now(clock).plusDays(1))).contains("This day is still to come.");
        publish(LocalDate.of(2019, 11, 1));
        assertThat(refused(LocalDate.of(2019, 11, 1))).contains("is published and stays as it is");
        assertThat(refused(LocalDate.of(2019, 10, 31))).contains("Choose a later day.");
        assertThat(given().get(PUBLICATIONS + "/publish").statusCode()).isEqualTo(422);
    }

    private static String refused(LocalDate day) {
        Response answer = publish(day);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString()).select(".govuk-error-summary").text();
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"member", "reader"})
    void membersSeeTheListAndDoNotPublish() {
        assertThat(page(PUBLICATIONS).select("main").text()).contains("Nothing published yet.");
        assertThat(given().get(PUBLICATIONS + "/publish").statusCode()).isEqualTo(403);
        assertThat(publish(LocalDate.of(2019, 11, 1)).statusCode()).isEqualTo(403);
    }

    @Test
    @EnabledIf(
            value = "org.heard.ground.web.Browser#isHere",
            disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium).")
    void theUpdateAndWhatChangedStandOnThePhonesFirstScreen() {
        twoVersions();
        try (Browser browser = new Browser()) {
            for (int width : List.of(360, 1280)) {
                for (String address : List.of("/progress", "/progress/easy", "/progress/A1")) {
                    look(browser, width, address);
                }
            }
        }
    }

    private void look(Browser browser, int width, String address) {
        try (BrowserContext window = browser.window(true, width)) {
            Page page = window.newPage();
            page.setViewportSize(width, 640);
            page.navigate(base.resolve(address).toString());
            String name = address.substring(1).replace('/', '-') + "-" + width + ".png";
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "pictures", "progress", name)));
            assertThat(Inspection.violations(page)).as(address + " at " + width).isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            if (address.equals("/progress")) {
                double end = page.locator(".heard-news").boundingBox().y
                        + page.locator(".heard-news").boundingBox().height;
                assertThat(end).isLessThan(640);
            }
        }
    }

    /** As at 1 November 2019 and 5 February 2020. */
    private void twoVersions() {
        planting.plant("action", "1.1", "2019-10-17", action("A1", "under-way", "2020-12-31"));
        planting.plant("action", "1.2", "2019-10-17", action("A1", "under-way", "2019-12-31"));
        planting.plant("action", "1.3", "2019-10-17", action("A1", "not-started", "2020-12-31"));
        planting.plant("promise", "P1", "2019-10-17", promise("We meet every family.", "2020-01-01"));
        planting.plant("publication", "2019-11-01", "2019-11-01", Map.of("day", "2019-11-01"));
        planting.plant("action", "1.1", "2019-12-01", action("A1", "completed", "2020-12-31"));
        planting.plant("action", "1.2", "2019-12-20", action("A1", "under-way", "2020-06-30"));
        planting.plant("action", "1.3", "2020-01-10", action("A1", "dropped", "2020-12-31"));
        planting.plant("promise", "P1", "2020-01-10", promise("We meet every family.", "2020-05-01"));
        planting.plant("publication", "2020-02-05", "2020-02-05", Map.of("day", "2020-02-05"));
    }

    private static Map<String, String> action(String objective, String state, String due) {
        return Map.of(
                "objective", objective, "what", "Invented action", "easy", "We do it.", "state", state, "due", due);
    }

    private static Map<String, String> promise(String did, String due) {
        return Map.of(
                "said", "Nobody asked us.",
                "measure", "M6",
                "baseline", "pc2019",
                "did", did,
                "owner", "clerk",
                "due", due,
                "state", "doing",
                "done", "2020-10-01");
    }

    private static Map<String, String> with(Map<String, String> body, String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private static Response publish(LocalDate day) {
        String asked = given().get(PUBLICATIONS + "/publish?" + boxes(day)).asString();
        return publish(day, Jsoup.parse(asked).select("[name=seen]").val());
    }

    private static String boxes(LocalDate day) {
        return "day-day=" + day.getDayOfMonth() + "&day-month=" + day.getMonthValue() + "&day-year=" + day.getYear();
    }

    /** @param seen what the page carried that asked */
    private static Response publish(LocalDate day, String seen) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of(
                        "day-day",
                        day.getDayOfMonth(),
                        "day-month",
                        day.getMonthValue(),
                        "day-year",
                        day.getYear(),
                        "seen",
                        seen))
                .post(PUBLICATIONS);
    }

    private static Document page(String address) {
        Response answer = given().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
