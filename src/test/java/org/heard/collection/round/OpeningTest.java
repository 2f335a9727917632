package org.heard.collection.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.heard.questionnaire.surveyfile.RealArea;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RealArea.class)
class OpeningTest {
    @Inject
    Opening opening;

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @Test
    @TestTransaction
    void opensASurveyOnceAndUntilItsLastDay() {
        LocalDate today = LocalDate.now(clock);
        opening.open("staff", "", today.plusDays(30).toString());

        assertThat(rounds.called("staff").orElseThrow().takesAnswersOn(today.plusDays(30)))
                .isTrue();
        assertThatThrownBy(() -> opening.open("staff", "", today.plusDays(30).toString()))
                .hasMessageContaining("already there");
    }

    @Test
    void refusesInOneSentenceAndChangesNothing() {
        String today = LocalDate.now(clock).toString();
        assertThatThrownBy(() -> opening.open("nothing", "", today)).hasMessageContaining("Choose one of:");
        assertThatThrownBy(() -> opening.open("pc2019", "", today)).hasMessageContaining("Choose one of:");
        assertThatThrownBy(() -> opening.open("staff", "", "soon")).hasMessageContaining("year-month-day");
        assertThatThrownBy(() -> opening.open("staff", "", "2001-01-01")).hasMessageContaining("from today");
        assertThat(rounds.called("staff")).isEmpty();
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void saysBeforehandWhichLanguagesAreDraftsAndHowLongItIs() {
        String page = Jsoup.parse(RestAssured.get("/rounds/open").asString()).text();

        assertThat(page)
                .contains(
                        "Opens in: English. Draft, to be checked by a translator Polski, Українська, العربية.",
                        "41 points, about 7 minutes.");
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void saysBeforehandWhomPeopleWillBeToldToTurnTo() {
        String page = Jsoup.parse(RestAssured.get("/rounds/open").asString()).text();

        assertThat(page)
                .contains("SENDIASS in Sefton 0151 000 0123", "Childline 0800 1111", "Shout SHOUT to 85258")
                .doesNotContain("Cannot be opened yet");
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void aWrongDayComesBackWithWhatWasTyped() {
        String page = RestAssured.given()
                .formParam("survey", "staff")
                .formParam("closes-day", "31/3")
                .formParam("closes-month", "Marzec")
                .formParam("closes-year", "27")
                .header("Sec-Fetch-Site", "same-origin")
                .post("/rounds/open")
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(page)
                .contains("Error: Open a round", "There is a problem", "31/3", "Marzec", "a day, a month and a year");
    }

    @Test
    @TestTransaction
    void aRoundIsCalledAfterTheMonthItOpensInUnlessTheOfficerNamesIt() {
        LocalDate today = LocalDate.now(clock);
        String until = today.plusDays(30).toString();

        assertThat(opening.open("yp", "", until).label()).isEqualTo(Round.usualName(today));
        assertThat(opening.open("staff", "  Winter   2026 ", until).label()).isEqualTo("Winter 2026");
        assertThatThrownBy(() -> opening.open("pc_next", "x".repeat(31), until)).hasMessageContaining("30 characters");
        assertThatThrownBy(() -> opening.open("pc_next", "<b>", until)).hasMessageContaining("letters and figures");
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void theLastDayIsTypedAsDayMonthAndYear() {
        String page = RestAssured.given()
                .formParam("survey", "no such survey")
                .formParam("closes-day", " 5 ")
                .formParam("closes-month", "mar")
                .formParam("closes-year", "2027")
                .header("Sec-Fetch-Site", "same-origin")
                .post("/rounds/open")
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(Jsoup.parse(page).select("[name^=closes]").eachAttr("value")).containsExactly("5", "mar", "2027");
        assertThat(page).doesNotContain("id=\"closes-error\"");
    }
}
