package org.heard.collection.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heard.collection.round.Length;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundPageTest {
    private static final List<String> PAGES = List.of(
            "/rounds",
            "/rounds/pc_next",
            "/rounds/pc_next/progress",
            "/rounds/pc_next/keep",
            "/rounds/pc_next/mail",
            "/rounds/pc_next/qr/schools.svg",
            "/rounds/pc_next/paper/en/standard",
            "/rounds/pc_next/paper/en/standard/a4.pdf",
            "/rounds/pc_next/poster/en",
            "/rounds/pc_next/invitations",
            "/rounds/pc_next/piles");

    @Inject
    RoundForATest rounds;

    @Inject
    Clock clock;

    @BeforeEach
    void openTheSurvey() {
        rounds.open("pc_next");
    }

    @AfterEach
    void leaveNothingBehind() {
        rounds.clear("pc_next");
    }

    @Test
    @TestSecurity(user = "a forum member", roles = "forum")
    void theForumRunsNoRounds() {
        for (String page : PAGES) {
            assertThat(RestAssured.get(page).statusCode()).as(page).isEqualTo(403);
        }
    }

    @Test
    void nobodySeesItWithoutSigningIn() {
        for (String page : PAGES) {
            Response answer = RestAssured.given().redirects().follow(false).get(page);
            assertThat(answer.header("Location")).as(page).contains("/sign-in");
        }
    }

    @Test
    @TestSecurity(user = "an administrator", roles = "administrator")
    void administratorsSeeEveryPage() {
        for (String page : PAGES) {
            assertThat(RestAssured.get(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(RestAssured.get("/rounds/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void nineMoreAnswersChangeNothingOnThePageAndTheTenthDoes() {
        String before = page("/rounds/pc_next");
        answers(9);
        assertThat(page("/rounds/pc_next")).isEqualTo(before).contains("fewer than 10");
        answers(1);
        assertThat(Jsoup.parse(page("/rounds/pc_next")).text())
                .contains("Answers 10 or more", "Schools Answers: 10 or more", "Events Answers: fewer than 10");
        answers(9);
        assertThat(Jsoup.parse(page("/rounds/pc_next")).text()).contains("Answers 10 or more");
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void peopleCanBeGivenMoreTimeAndNeverLess() {
        assertThat(moveTo("2030-12-30").statusCode()).isEqualTo(422);
        assertThat(moveTo("soon").statusCode()).isEqualTo(422);
        assertThat(moveTo("<b>").asString()).contains("value=\"&lt;b&gt;\"").doesNotContain("<b>");

        rounds.run("update round set closes = current_date where key = 'pc_next'");
        String tomorrow = LocalDate.now(clock).plusDays(3).toString();
        assertThat(moveTo(tomorrow).statusCode()).isEqualTo(303);
        assertThat(rounds.read("pc_next").closes()).hasToString(tomorrow);
        assertThat(page("/rounds/pc_next")).contains("officer: Moved the last day for answers from ");

        rounds.close("pc_next");
        assertThat(moveTo(tomorrow).asString()).contains("A closed round cannot be opened again");
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void aLanguageNobodyHasCheckedIsAnnouncedAndNotOpen() {
        assertThat(Jsoup.parse(page("/rounds/pc_next")).text())
                .contains("العربية Draft, to be checked by a translator Not open");
        for (String address :
                List.of("paper/ar/standard", "paper/ar/standard/a4.pdf", "poster/ar", "poster/ar/a4.pdf")) {
            assertThat(RestAssured.get("/rounds/pc_next/" + address).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void saysHowLongTheSurveyIsAndWarnsAboveEightMinutes() {
        assertThat(Jsoup.parse(page("/rounds/pc_next")).text()).contains("41 points, about 7 minutes");
        assertThat(new Length(48, 0).isTooLong()).isFalse();
        assertThat(new Length(49, 0).isTooLong()).isTrue();
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void aRoundOpenedLeadsToItsPageAndASurveyNobodyHasOpenedToItsPlan() {
        assertThat(page("/rounds")).contains("href=\"/rounds/pc_next\"");
        rounds.clear("pc_next");
        assertThat(page("/rounds"))
                .contains("href=\"/rounds/pc_next/plan\"")
                .doesNotContain("href=\"/rounds/pc_next\"");
    }

    private void answers(int number) {
        for (int i = 0; i < number; i++) {
            rounds.run(
                    "insert into response (id, round, survey_version, language, face, mode, channel, received, answers)"
                            + " values (gen_random_uuid(), 'pc_next', 1, 'en', 'standard', 'web', 'schools', current_date, '{}')");
        }
    }

    private static String part(String day, int number) {
        String[] parts = day.split("-");
        return number < parts.length ? parts[number] : "";
    }

    private static Response moveTo(String day) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("closes-day", part(day, 2))
                .formParam("closes-month", part(day, 1))
                .formParam("closes-year", part(day, 0))
                .post("/rounds/pc_next/closes");
    }

    private static String page(String path) {
        return RestAssured.get(path).then().statusCode(200).extract().asString();
    }
}
