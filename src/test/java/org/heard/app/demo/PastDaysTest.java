package org.heard.app.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.heard.story.Demonstration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The board as at another day is looked at and never written in; its papers hold nothing written down later. */
@QuarkusTest
@TestProfile(Demonstration.class)
@TestSecurity(
        user = "robin",
        roles = {"officer", "reader"})
class PastDaysTest {
    private static final String WRITING = "main a[href*=/edit/], main a[href$=/ask], main a[href$=/notes],"
            + " main a[href^=/board/import], main form[method=post]";

    private static final Pattern THINGS = Pattern.compile(
            "/board/(plan/(A\\d|actions/[^/.?]+)|risks/R\\d+|log/[^/.?]+|requests/Q\\d+|meetings/[\\d-]+)");

    private static final List<String> PAGES = List.of(
            "/board",
            "/board/plan",
            "/board/plan/A1",
            "/board/plan/A3",
            "/board/plan/actions/1.1",
            "/board/plan/measures",
            "/board/slow",
            "/board/promises",
            "/board/risks",
            "/board/risks/R1",
            "/board/meetings",
            "/board/log",
            "/board/requests",
            "/board/groups",
            "/board/packs");

    @ParameterizedTest
    @ValueSource(strings = {"?as-at=%s", "?known=now&as-at=%s"})
    void aPageOfAPastDaySaysSoAndHasNothingToWriteIn(String query) {
        String asked = query.formatted(LocalDate.now().minusDays(3));
        for (String address : PAGES) {
            Document page = page(address + asked);
            assertThat(page.select(".heard-past").text()).as(address).contains("Nothing can be written here.");
            assertThat(page.select(WRITING).eachAttr("href"))
                    .as(address + asked)
                    .isEmpty();
        }
    }

    @Test
    void whatIsKnownTodayOfTodayIsNoPlaceToWriteEither() {
        for (String address : PAGES.subList(0, PAGES.size() - 1)) {
            assertThat(page(address + "?known=now").select(WRITING)).as(address).isEmpty();
        }
    }

    @Test
    void thePageAsItStandsHasItsPressesAndNoNotice() {
        for (String address : PAGES) {
            assertThat(page(address).select(".heard-past")).as(address).isEmpty();
        }
        assertThat(page("/board/plan/actions/1.1").select(WRITING)).isNotEmpty();
    }

    /** Whoever looks at a past day and goes on stays on that day, until they ask for the board as it stands. */
    @ParameterizedTest
    @ValueSource(strings = {"?as-at=%s", "?known=now&as-at=%s"})
    void linksOfAPastDayStayOnThatDay(String query) {
        String asked = query.formatted(LocalDate.now().minusDays(3));
        for (String address : PAGES) {
            assertThat(page(address + asked).select("main a[href^=/board], .govuk-back-link").eachAttr("href").stream()
                            .map(href -> href.replaceFirst("#.*", ""))
                            .filter(href ->
                                    PAGES.contains(href) || THINGS.matcher(href).matches()))
                    .as(address + asked)
                    .isEmpty();
        }
    }

    @Test
    void papersHaveNoHindsight() {
        LocalDate day = LocalDate.now().minusDays(30);
        String paper = "/board/packs/monthly.html?as-at=" + day;

        assertThat(given().get(paper + "&known=now").asString())
                .isEqualTo(given().get(paper).asString());
        assertThat(page("/board/packs?as-at=" + day).select("a[href*=known]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "0001-01-01", "1989-12-31", "9999-01-01", "yesterday", ""})
    void whatIsNoDayOfABoardShowsItAsItStands(String day) {
        for (String address : List.of("/board", "/board/packs/monthly.docx", "/board/files/risks.docx")) {
            Response answer = given().queryParam("as-at", day).get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
        }
        assertThat(page("/board?as-at=" + day).select(".heard-past")).isEmpty();
    }

    private static Document page(String address) {
        Response answer = given().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
