package org.heard.collection.equality;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.heard.collection.closing.Clockwork;
import org.heard.collection.fieldwork.RoundForATest;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Token;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "amina", roles = "officer")
class EqualityCountsPageTest {
    @Inject
    RoundForATest rounds;

    @Inject
    EqualityAnswers answers;

    @Inject
    Clockwork clockwork;

    private Round round;

    @BeforeEach
    void twentyFivePeopleAnswer() {
        round = rounds.open("staff");
        give(0, 24, "eq_sex", "female");
        give(24, 1, "eq_sex", "male");
        give(0, 9, "eq_age", "25-34");
    }

    @AfterEach
    void leaveNothingBehind() {
        rounds.clear("staff");
    }

    @Test
    void showsNothingWhileTheRoundIsOpen() {
        clockwork.tick();

        assertThat(page())
                .contains("They are counted once, when the round has closed")
                .doesNotContain("What is your sex?");
    }

    /** "20 or more" of 25 would leave five others at most. */
    @Test
    void showsStepsOfTenOnceItHasClosedAndNothingOfFewerThanTenPeople() {
        rounds.close("staff");
        clockwork.tick();

        assertThat(rows())
                .containsExactly("Female 10 or more", "Male fewer than 10", "Prefer not to say fewer than 10");
        assertThat(page()).doesNotContain("How old are you?");
    }

    /** A sheet from paper is one person more of the same store, however often the button is pressed. */
    @Test
    void sheetsFromPaperAreCountedWithTheOthersAndEachOnce() {
        for (int sheet = 0; sheet < 12; sheet++) {
            String form = Jsoup.parse(
                            RestAssured.get("/rounds/staff/equality/sheets").asString())
                    .select("input[name=sheet]")
                    .val();
            for (int press = 0; press < 2; press++) {
                key(form, "male").then().statusCode(200).body(org.hamcrest.Matchers.containsString("was kept"));
            }
        }
        key("", "").then().statusCode(422).body(org.hamcrest.Matchers.containsString("Nothing is ticked"));
        key("", "Atlantis").then().statusCode(422);

        rounds.close("staff");
        clockwork.tick();

        assertThat(answers.of(round))
                .contains(
                        new EqualityAnswers.Count("eq_sex", "male", 13),
                        new EqualityAnswers.Count("eq_sex", "female", 24));
        assertThat(RestAssured.get("/rounds/staff/equality/sheets").asString()).contains("This round is closed");
    }

    private static io.restassured.response.Response key(String sheet, String sex) {
        return RestAssured.given()
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("sheet", sheet)
                .formParam("eq_sex", sex)
                .post("/rounds/staff/equality/sheets");
    }

    private void give(int from, int people, String question, String option) {
        IntStream.range(from, from + people).forEach(person -> answers.give(token(person), round, question, option));
    }

    private static Token token(int person) {
        byte[] secret = ByteBuffer.allocate(32).putInt(person + 1).array();
        return Token.of(Base64.getUrlEncoder().withoutPadding().encodeToString(secret))
                .orElseThrow();
    }

    private static String page() {
        return RestAssured.get("/rounds/staff/equality").asString();
    }

    private static List<String> rows() {
        return Jsoup.parse(page()).select("tbody tr").eachText();
    }
}
