package org.heard.collection.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "an officer", roles = "officer")
class RoundProgressPageTest {
    private static final String UNDER_FIVE = "“0 to 4”: fewer than 10 answers so far";

    @Inject
    RoundForATest rounds;

    @BeforeEach
    void openTheSurvey() {
        rounds.open("pc_next");
    }

    @AfterEach
    void leaveNothingBehind() {
        rounds.clear("pc_next");
    }

    @Test
    void aRoundNobodyHasAnsweredSaysSoInWords() {
        assertThat(page())
                .contains(
                        "Answers so far Fewer than 10",
                        "No. A figure is shown from 10 answers on.",
                        "Too early to say.",
                        "31 December 2030",
                        "Schools fewer than 10",
                        "On the web, short and simple questions with pictures fewer than 10",
                        "Fewer than 10 at each page so far.");
    }

    /** Somebody who looks every minute, and was told who pressed Send, must not learn what that person said. */
    @Test
    void nothingButTheTotalMovesUntilTenMoreHaveAnswered() {
        answers(39, "schools", "5-7");
        answers(6, "open", "0-4");
        left("locality", 9);
        String before = page();
        assertThat(before).contains("Schools 30 or more", "Open link fewer than 10", UNDER_FIVE);

        answers(9, "open", "0-4");
        left("locality", 1);
        assertThat(page()).isEqualTo(before.replace("Answers so far 40 or more", "Answers so far 50 or more"));

        answers(1, "schools", "5-7");
        assertThat(page())
                .contains("Schools 40 or more", "Open link 10 or more", "Question 1: Where do you live? 10 or more")
                .doesNotContain(UNDER_FIVE);
    }

    @Test
    void aClosedRoundIsToldByItsReleaseAndNeverNearerThanTenOfTheWhole() {
        answers(45, "schools", "5-7");
        rounds.close("pc_next");
        assertThat(page())
                .contains("Answers 45", "Schools 30 or more", "The round is closed. Its release says who was heard.")
                .doesNotContain(UNDER_FIVE, "Everything below moves");
    }

    private void answers(int number, String channel, String age) {
        rounds.run("insert into response (id, round, survey_version, language, face, mode, channel, received, answers)"
                + " select gen_random_uuid(), 'pc_next', 1, 'en', 'standard', 'web', '" + channel
                + "', current_date, cast('{\"about\": {}, \"children\": [{\"age_band\": [\"" + age
                + "\"], \"support_status\": [\"plan\"]}]}' as jsonb) from generate_series(1, " + number + ")");
    }

    private void left(String page, int number) {
        rounds.run("insert into page_reached values ('pc_next', '" + page + "', " + number + ", " + number + ")");
    }

    private static String page() {
        return Jsoup.parse(RestAssured.get("/rounds/pc_next/progress")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .select("main")
                .text();
    }
}
