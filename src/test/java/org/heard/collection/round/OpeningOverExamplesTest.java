package org.heard.collection.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Outside the demonstration nobody is asked while the help line they would be shown is made up. */
@QuarkusTest
class OpeningOverExamplesTest {
    @Inject
    Opening opening;

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @Test
    void refusesAndNamesEachFieldThatIsStillAnExample() {
        String day = LocalDate.now(clock).plusDays(30).toString();

        assertThatThrownBy(() -> opening.open("yp", "", day))
                .isInstanceOf(OpeningRefused.class)
                .hasMessageContaining("area.yaml")
                .hasMessageContaining("Who helps with a survey: Their phone number (still an example: 0151 496 0123)")
                .hasMessageContaining("Their email address (still an example: send-survey@example.org)")
                .hasMessageContaining("help line (example), Phone number (still an example: 0151 496 0124)")
                .hasMessageContaining("Young people: the Act and section it rests on")
                .hasMessageNotContaining("Staff: the Act and section it rests on");
        assertThat(rounds.called("yp")).isEmpty();
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void thePageSaysSoBeforeAndRefusesToo() {
        String before = Jsoup.parse(RestAssured.get("/rounds/open").asString()).text();
        String after = RestAssured.given()
                .formParam("survey", "staff")
                .formParam("closes", LocalDate.now(clock).plusDays(30).toString())
                .header("Sec-Fetch-Site", "same-origin")
                .post("/rounds/open")
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(before)
                .contains(
                        "Cannot be opened yet", "help line (example), Phone number (still an example: 0151 496 0124)");
        assertThat(Jsoup.parse(after).select(".govuk-error-summary").text()).contains("Their phone number");
        assertThat(rounds.called("staff")).isEmpty();
    }
}
