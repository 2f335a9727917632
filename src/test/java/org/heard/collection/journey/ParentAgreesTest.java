package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.heard.collection.journey.Respondent.Read;
import org.heard.questionnaire.survey.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is under 16 hands over to an adult, who reads what they agree to; what the adult said stays. */
@QuarkusTest
class ParentAgreesTest {
    private static final String AGREES = "yp_parent_agrees";

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private Respondent child;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open("yp");
        child = new Respondent(base);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear("yp");
    }

    @Test
    void theChildIsAskedToHandOverAndOneTapAnswersNothing() {
        Read handOver = child.submit(child.open("/yp/answer?face=easy"), "11-12");

        assertThat(handOver.heading()).contains("Give this to your parent or carer now");
        assertThat(handOver.page().select("main form, main input")).isEmpty();
        assertThat(handOver.page().select("main a:contains(Stop)")).hasSize(1);
        Read adult = child.open(handOver.page().select("main a.govuk-button").attr("href"));
        assertThat(adult.path()).isEqualTo("/yp/" + AGREES);
        assertThat(adult.page().select("main").text())
                .contains("This page is for the parent or carer", "What you agree to", "We do not ask for a name");
        assertThat(adult.page().select("main input[checked]")).isEmpty();
    }

    @Test
    void theAdultAnswersBothQuestionsAndGivesItBack() {
        Read adult = reachAdult();
        assertThat(child.submit(adult).status()).as("nothing chosen").isEqualTo(422);

        Read who = child.submit(adult, "1");

        assertThat(who.path()).isEqualTo("/yp/yp_parent_is");
        assertThat(who.heading()).as("not handed over twice").contains("who are you");
        assertThat(who.page().text()).contains("please give this back to them");
        assertThat(child.submit(who, "parent").path()).isEqualTo("/yp/yp_agree");
    }

    @Test
    void theChildCannotChangeWhatTheAdultSaid() {
        Read adult = reachAdult();
        Read agree = child.submit(child.submit(adult, "1"), "parent");
        assertThat(agree.page().select(".govuk-back-link").val())
                .as("back leads past the adult's pages")
                .contains("/yp/yp_age");

        assertThat(child.open("/yp/" + AGREES + "?adult=yes&change=yes").path()).isEqualTo("/yp/yp_agree");
        Read again = child.post("/yp/" + AGREES, Map.of("answering", AGREES, AGREES, "1"));
        assertThat(again.path()).as("a second press of the same").isEqualTo("/yp/yp_agree");
        Read other = child.post("/yp/yp_parent_is", Map.of("answering", "yp_parent_is", "yp_parent_is", "foster"));
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.heading()).contains("Your parent or carer has answered this");
        assertThat(other.page().select("main").text()).contains("Nothing was changed");
        assertThat(child.post("/yp/" + AGREES, Map.of("answering", AGREES, AGREES, "0"))
                        .status())
                .isEqualTo(403);

        Read check = child.answerAll(agree, Map.of("yp_agree", "1"));
        assertThat(check.page().select("#change-yp_age")).hasSize(1);
        assertThat(check.page().select("#change-yp_parent_agrees, #change-yp_parent_is"))
                .isEmpty();
        assertThat(check.page().text()).contains("Yes, I agree");
        child.send(check);
        assertThat(fieldwork.responses("yp").get(0).answers().to("yp_parent_is"))
                .contains(Answer.of("parent"));
    }

    private Read reachAdult() {
        Read handOver = child.submit(child.open("/yp/answer"), "11-12");
        return child.open(handOver.page().select("main a.govuk-button").attr("href"));
    }
}
