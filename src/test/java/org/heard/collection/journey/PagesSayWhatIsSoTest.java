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

/** What a page says of somebody's answers is true of them. */
@QuarkusTest
class PagesSayWhatIsSoTest {
    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private Respondent person;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open("staff");
        person = new Respondent(base);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear("staff");
    }

    /** A button is pressed with the space key, too, and a link is not: it must not say that it is one. */
    @Test
    void noLinkSaysThatItIsAButton() {
        Respondent person = new Respondent(base);
        for (Read read = person.open("/staff"); !read.path().endsWith("/sent"); read = next(person, read)) {
            assertThat(read.page().select("a[role], button[role]"))
                    .as(read.path())
                    .isEmpty();
        }
    }

    private static Read next(Respondent person, Read read) {
        return read.path().equals("/staff")
                ? person.open("/staff/answer")
                : read.path().endsWith("/check-answers")
                        ? person.submit(read)
                        : person.answer(read, Map.of("st_good", "Words"));
    }

    @Test
    void whoComesToGoOnIsNotToldToStop() {
        Read come = person.open("/staff/come-back");
        assertThat(come.heading()).contains("Use a return code").doesNotContain("Stop");

        person.submit(person.open("/staff/answer"), "head");

        assertThat(person.open("/staff/come-back").heading()).contains("Stop now and come back later");
    }

    @Test
    void finishingOnThisDeviceIsConfirmed() {
        person.submit(person.open("/staff/answer"), "head");

        Read finished = person.post("/staff/finish", Map.of());

        assertThat(finished.page().select("[role=status]").text()).startsWith("Finished. This browser has forgotten");
        assertThat(person.open("/staff").page().select("[role=status]")).isEmpty();
    }

    @Test
    void whoseAnswersAreNotFoundIsToldOfTheReturnCode() {
        assertThat(person.open("/staff/check-answers")
                        .page()
                        .select("[role=status]")
                        .text())
                .contains("If you have a return code, use it below");
    }

    @Test
    void nobodyIsAskedAboutEqualityOnceTheRoundIsClosed() {
        Read sent = person.submit(person.answerAll(person.open("/staff/answer"), Map.of("st_good", "Words")));
        assertThat(sent.page().select("main a.govuk-button")).hasSize(1);

        fieldwork.close("staff");

        assertThat(person.open("/staff/sent").page().select("main a.govuk-button"))
                .isEmpty();
        assertThat(person.open("/staff/equality/eq_age").path()).isEqualTo("/staff/sent");
    }

    @Test
    void wordsThatNobodyCanSeeAreNoAnswer() {
        Read check = person.answerAll(
                person.open("/staff/answer"), Map.of("st_good", "\u200b\u200d \u2060", "st_fix", "می\u200cخواهم"));

        assertThat(check.page().getElementById("change-st_good").closest("div").text())
                .contains("Not answered");
        assertThat(check.page().getElementById("change-st_fix").closest("div").text())
                .as("a joiner inside a word stays")
                .contains("می\u200cخواهم");
    }
}
