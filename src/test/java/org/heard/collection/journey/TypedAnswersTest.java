package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.heard.collection.journey.Respondent.Read;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said about words before they are typed, and when there are too many. */
@QuarkusTest
class TypedAnswersTest {
    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private Respondent person;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open("pc_next");
        person = new Respondent(base);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear("pc_next");
    }

    @Test
    void theLimitIsToldBeforeAnybodyWrites() {
        Read words = reachWords();

        assertThat(words.page().select(".govuk-hint").text()).isEqualTo("You can write up to 2,000 letters.");
        assertThat(words.page().select("textarea").attr("aria-describedby")).contains("open_well-hint");
    }

    @Test
    void lettersAreCountedAsPeopleSeeThem() {
        reachWords();

        assertThat(write("👩🏽‍🦽".repeat(2000)).status()).isEqualTo(200);
        Read refused = write("👩🏽‍🦽".repeat(2001));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-message").text()).contains("You have used 2,001");
    }

    private Read reachWords() {
        return person.answerUntil(person.open("/pc_next/answer"), "open_well", Map.of());
    }

    private Read write(String words) {
        return person.post("/pc_next/open_well", Map.of("answering", "open_well", "open_well", words));
    }
}
