package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.heard.collection.journey.Respondent.Read;
import org.heard.collection.response.Response;
import org.heard.questionnaire.survey.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the code on the confirmation is good for, until the answers are counted. */
@QuarkusTest
class ReceiptTest {
    private static final String SURVEY = "pc_next";
    private static final Map<String, String> TWO_CHILDREN = Map.of(
            "locality", "Formby",
            "child-1/age_band", "0-4",
            "child-1/another-child", "yes",
            "child-2/age_band", "5-7",
            "open_well", "Our school listens.");

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private String code;

    @BeforeEach
    void sendAnswers() {
        fieldwork.open(SURVEY);
        code = send(new Respondent(base), TWO_CHILDREN);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear(SURVEY);
    }

    @Test
    void theCodeShowsTheAnswersOnAnyDevice() {
        Read shown = new Respondent(base)
                .post("/pc_next/receipt", Map.of("code", code.toLowerCase().replace(' ', '-')));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.page().select("h2").eachText()).contains("Child 1", "Child 2");
        assertThat(shown.page().text()).contains("Formby", "0 to 4", "5 to 7", "Our school listens.");
        assertThat(shown.page().select("main a:contains(Change)")).isEmpty();
        assertThat(shown.path()).isEqualTo("/pc_next/receipt/answers");
    }

    @Test
    void aChangeGoesThroughTheNormalPagesAndTakesThePlaceOfWhatWasSent() {
        Respondent elsewhere = new Respondent(base);

        Read check = elsewhere.post("/pc_next/receipt/change", Map.of("code", code));
        assertThat(check.path()).isEqualTo("/pc_next/check-answers");
        assertThat(check.page().text()).contains("You sent these answers before", "Child 2");
        elsewhere.submit(elsewhere.open("/pc_next/locality?change=yes"), "Bootle");
        assertThat(onlyResponse().answers().to("locality")).contains(Answer.of("Formby"));
        Read sent = elsewhere.send(elsewhere.open("/pc_next/check-answers"));

        Response changed = onlyResponse();
        assertThat(changed.answers().to("locality")).contains(Answer.of("Bootle"));
        assertThat(changed.answers().children()).hasSize(2);
        assertThat(fieldwork.drafts(SURVEY)).isZero();
        String newCode = sent.page().select(".heard-code").text();
        assertThat(newCode).isNotEqualTo(code).hasSize(14);
        assertThat(read(code).status()).isEqualTo(422);
        assertThat(read(newCode).page().text()).contains("Bootle");
    }

    @Test
    void aChangeSentTwiceOrBegunOnTwoDevicesIsOneChange() {
        Respondent one = new Respondent(base);
        Respondent other = new Respondent(base);
        one.post("/pc_next/receipt/change", Map.of("code", code));
        Read check = other.post("/pc_next/receipt/change", Map.of("code", code));
        assertThat(fieldwork.drafts(SURVEY)).isEqualTo(1);

        String first = one.send(one.open("/pc_next/check-answers"))
                .page()
                .select(".heard-code")
                .text();
        String again = other.send(check).page().select(".heard-code").text();

        assertThat(again).isEqualTo(first);
        assertThat(onlyResponse().answers().children()).hasSize(2);
    }

    @Test
    void erasingAsksOnceAndLeavesOnlyThatItHappened() {
        Respondent elsewhere = new Respondent(base);
        elsewhere.post("/pc_next/receipt/change", Map.of("code", code));

        Read sure = elsewhere.post("/pc_next/receipt/erase", Map.of("code", code));
        assertThat(sure.heading()).contains("Erase your answers?");
        assertThat(fieldwork.responses(SURVEY)).hasSize(1);
        Read gone = elsewhere.submit(sure);

        assertThat(gone.heading()).contains("Your answers are erased");
        assertThat(fieldwork.responses(SURVEY)).isEmpty();
        assertThat(fieldwork.drafts(SURVEY)).isZero();
        assertThat(fieldwork.number("select sum(responses) from withdrawal where round = 'pc_next'"))
                .isEqualTo(1);
        assertThat(read(code).status()).isEqualTo(422);
        assertThat(elsewhere.post("/pc_next/check-answers", Map.of()).path()).isEqualTo("/pc_next");
        assertThat(fieldwork.responses(SURVEY)).isEmpty();
    }

    @Test
    void afterTheSurveyClosesAnswersCanStillBeChangedUntilTheyAreCounted() {
        fieldwork.close(SURVEY);
        Respondent elsewhere = new Respondent(base);
        assertThat(elsewhere.open("/pc_next").page().select("a[href=/pc_next/receipt]"))
                .hasSize(1);

        elsewhere.post("/pc_next/receipt/change", Map.of("code", code));
        elsewhere.submit(elsewhere.open("/pc_next/locality?change=yes"), "Bootle");
        Read sent = elsewhere.send(elsewhere.open("/pc_next/check-answers"));

        assertThat(sent.heading()).isEqualTo("Answers sent");
        assertThat(onlyResponse().answers().to("locality")).contains(Answer.of("Bootle"));
    }

    @Test
    void onceCountedThePageSaysWhyNot() {
        Respondent late = new Respondent(base);
        late.post("/pc_next/receipt/change", Map.of("code", code));
        fieldwork.close(SURVEY);
        fieldwork.count(SURVEY);

        assertThat(new Respondent(base).open("/pc_next/receipt").page().text()).contains("have been counted together");
        assertThat(read(code).status()).isEqualTo(410);
        assertThat(late.post("/pc_next/receipt/erase", Map.of("code", code, "sure", "yes"))
                        .status())
                .isEqualTo(410);
        assertThat(late.post("/pc_next/check-answers", Map.of()).status()).isEqualTo(410);
        assertThat(onlyResponse().answers().to("locality")).contains(Answer.of("Formby"));
    }

    @Test
    void aWrongCodeOpensNothingAndIsKeptInItsField() {
        for (String path : new String[] {"receipt", "receipt/change", "receipt/erase"}) {
            Read wrong = new Respondent(base).post("/pc_next/" + path, Map.of("code", "3333 4444 6666"));

            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.page().title()).startsWith("Error:");
            assertThat(wrong.page().selectFirst("#code").val()).isEqualTo("3333 4444 6666");
        }
        assertThat(read("x".repeat(5000)).status()).isEqualTo(422);
        assertThat(read("\u0000' or 1=1").status()).isEqualTo(422);
    }

    @Test
    void answersWaitingInThisBrowserAreNotLostToAChange() {
        Respondent other = new Respondent(base);
        other.submit(other.open("/pc_next/answer"), "Maghull");

        Read refused = other.post("/pc_next/receipt/change", Map.of("code", code));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("other answers that are not sent yet");
        assertThat(other.open("/pc_next/locality")
                        .page()
                        .select("input[checked]")
                        .val())
                .isEqualTo("Maghull");
    }

    private Read read(String typed) {
        return new Respondent(base).post("/pc_next/receipt", Map.of("code", typed));
    }

    private Response onlyResponse() {
        assertThat(fieldwork.responses(SURVEY)).hasSize(1);
        return fieldwork.responses(SURVEY).get(0);
    }

    private static String send(Respondent parent, Map<String, String> answers) {
        return parent.send(parent.answerAll(parent.open("/pc_next/answer"), answers))
                .page()
                .select(".heard-code")
                .text();
    }
}
