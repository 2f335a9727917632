package org.heard.improvement.risks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;
import org.heard.improvement.record.RecordGround;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of §4.7, through the pages. */
@QuarkusTest
@TestSecurity(
        user = "robin",
        roles = {"officer", "reader"})
class RisksPageTest {
    private static final String FORM = "/board/edit/risk";

    @Inject
    RecordGround ground;

    @Inject
    BoardRecord record;

    @Inject
    Boards boards;

    @Inject
    RiskRegister register;

    @Inject
    Clock clock;

    @BeforeEach
    void seat() {
        ground.clear();
        plant("seat", "clerk", 0, "2019-09-01", Map.of("title", "Clerk", "organisation", "council"));
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void fourTimesFourIsExtremeAndThreeTimesFourHigh() {
        plant("risk", "R1", 0, "2019-10-22", risk(4, 4, 3, 4, "2019-12-01"));

        Document page = page("/board/risks?as-at=2019-10-22");

        assertThat(page.select("#risks tbody tr").text()).contains("▲ 12 high").contains("16 extreme");
        assertThat(page.select("#grid tbody tr").get(2).select("td").get(3).text())
                .isEqualTo("R1 12 high");
        assertThat(page.select("#grid tbody tr")).hasSize(5);
    }

    @Test
    void theTrendIsAgainstTheLastClosedMeeting() {
        plant("risk", "R1", 0, "2019-10-22", risk(4, 5, 3, 4, "2019-12-01"));
        plant("meeting", "2019-10-22", 0, "2019-10-22", Map.of("day", "2019-10-22", "state", "closed"));
        plant("risk", "R1", 1, "2019-11-05", risk(4, 5, 3, 5, "2019-12-01"));
        plant("risk", "R1", 2, "2019-11-20", risk(4, 5, 3, 4, "2019-12-01"));

        assertThat(trend("2019-11-05")).isEqualTo("↑ up");
        assertThat(trend("2019-11-26")).isEqualTo("→ same");
    }

    private String trend(String day) {
        return page("/board/risks?as-at=" + day)
                .select("#risks tbody td")
                .get(2)
                .text();
    }

    @Test
    void overdueReviewsComeFirstEvenBeforeGraverRisks() {
        plant("risk", "R1", 0, "2019-10-01", risk(5, 5, 5, 5, "2019-10-31"));
        plant("risk", "R2", 0, "2019-10-01", risk(2, 2, 1, 2, "2019-10-20"));

        Document page = page("/board/risks?as-at=2019-10-21");

        assertThat(page.select("#risks tbody tr th a").eachText()).containsExactly("R2", "R1");
        assertThat(page.select("#risks strong").text()).isEqualTo("20 October 2019: 1 day late");
        assertThat(register.overdue(boards.asAt(LocalDate.of(2019, 10, 20)))).isEmpty();
        assertThat(register.worst(boards.asAt(LocalDate.of(2019, 10, 21)), 1))
                .extracting(RiskLine::key)
                .containsExactly("R1");
    }

    @Test
    void controlsCannotMakeItLikelierOrWorse() {
        assertThat(faults(typed(3, 3, 4, 2, 10)))
                .containsExactly("What is done cannot make it worse: the likelihood after controls (4) is higher than"
                        + " before (3)");
        assertThat(faults(typed(3, 3, 2, 4, 10)))
                .containsExactly("What is done cannot make it worse: the impact after controls (4) is higher than"
                        + " before (3)");
        assertThat(record.entries()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}×{1}: at most {2} days on")
    @CsvSource({"1, 3, 183", "2, 3, 92", "3, 4, 62", "3, 5, 31"})
    void theNextReviewIsWithinTheDaysOfItsBand(int likelihood, int impact, int days) {
        assertThat(faults(typed(likelihood, impact, likelihood, impact, days + 1)))
                .hasSize(1)
                .allMatch(fault -> fault.contains("within " + days + " days"));
        assertThat(send(FORM, typed(likelihood, impact, likelihood, impact, days))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aReviewInThePastIsRefused() {
        assertThat(faults(typed(1, 1, 1, 1, -1))).containsExactly("Next review: write a day that is still to come");
    }

    @Test
    void aRiskHasItsHistoryAndAnEarlierDayDoesNotKnowLaterOnes() {
        plant("risk", "R1", 0, "2019-10-22", risk(4, 4, 4, 4, "2019-11-20"));
        plant("risk", "R1", 1, "2019-11-05", risk(4, 4, 2, 4, "2019-12-01"));

        assertThat(page("/board/risks/R1").select("#history tbody tr").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("5 November 2019, entry 3", "8 high", "Clerk, council");
        assertThat(page("/board/risks/R1?as-at=2019-11-04")
                        .select("#history tbody tr")
                        .eachText())
                .hasSize(1);
        assertThat(given().get("/board/risks/R1?as-at=2019-10-21").statusCode()).isEqualTo(404);
        assertThat(page("/board/risks/R1?as-at=2019-11-04").text()).contains("As at 4 November 2019, entry 2");
    }

    @Test
    void withoutARiskThePageSaysSo() {
        assertThat(page("/board/risks").select("main").text()).contains("There is no risk yet.");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"member", "reader"})
    void membersReadAndDoNotWrite() {
        plant("risk", "R1", 0, "2019-10-22", risk(4, 4, 4, 4, "2019-11-20"));

        assertThat(page("/board/risks").select("a[href^=/board/edit]")).isEmpty();
        assertThat(given().get("/board/risks/R1").statusCode()).isEqualTo(200);
        assertThat(send(FORM, typed(1, 1, 1, 1, 1)).statusCode()).isEqualTo(403);
    }

    @Test
    @TestSecurity
    void nobodyElseReads() {
        assertThat(given().redirects().follow(false).get("/board/risks").statusCode())
                .isIn(302, 303, 401);
    }

    private List<String> faults(Map<String, String> form) {
        Response refused = send(FORM, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        return Jsoup.parse(refused.asString()).select(".govuk-error-summary li").eachText();
    }

    private Map<String, String> typed(int likelihood, int impact, int likelihoodAfter, int impactAfter, int days) {
        LocalDate review = LocalDate.now(clock).plusDays(days);
        Map<String, String> form = new LinkedHashMap<>(risk(likelihood, impact, likelihoodAfter, impactAfter, ""));
        form.put("review-day", String.valueOf(review.getDayOfMonth()));
        form.put("review-month", String.valueOf(review.getMonthValue()));
        form.put("review-year", String.valueOf(review.getYear()));
        return form;
    }

    private static Map<String, String> risk(
            int likelihood, int impact, int likelihoodAfter, int impactAfter, String review) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("risk", "Invented: posts stay empty");
        body.put("cause", "invented");
        body.put("effect", "invented");
        body.put("controls", "invented");
        body.put("owner", "clerk");
        body.put("likelihood", String.valueOf(likelihood));
        body.put("impact", String.valueOf(impact));
        body.put("likelihoodAfter", String.valueOf(likelihoodAfter));
        body.put("impactAfter", String.valueOf(impactAfter));
        body.put("state", "open");
        body.put("review", review);
        return body;
    }

    private void plant(String kind, String key, int seen, String day, Map<String, String> body) {
        LocalDate on = LocalDate.parse(day);
        record.append(
                List.of(new NewEntry(kind, key, seen, on, seen == 0 ? EntryKind.MADE : EntryKind.CHANGED, body, "")),
                "clerk",
                on);
        assertThat(ThingKind.called(kind)).isPresent();
    }

    private static Document page(String address) {
        Response answer = given().get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static Response send(String address, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(address);
    }
}
