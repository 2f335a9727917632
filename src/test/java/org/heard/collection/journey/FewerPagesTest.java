package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.heard.collection.journey.Respondent.Read;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short questions share a page in the first face, and every rule of single pages holds there too. */
@QuarkusTest
class FewerPagesTest {
    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private Respondent parent;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open("pc_next");
        parent = new Respondent(base);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear("pc_next");
        fieldwork.clear("staff");
        fieldwork.clear("yp");
    }

    @Test
    void aParentOfOneChildMeetsAtMostEighteenPages() {
        Map<String, String> shortPath = Map.of("child-1/age_band", "5-7", "child-1/support_status", "none");

        assertThat(pages("/pc_next/answer", shortPath, 5)).isBetween(10, 18);
    }

    @ParameterizedTest
    @CsvSource({"pc_next, simple", "pc_next, easy", "yp, easy", "yp, short"})
    void otherFacesAskOneThingAtATime(String survey, String face) {
        fieldwork.open(survey);

        assertThat(pages("/" + survey + "/answer?face=" + face, Map.of("yp_age", "16-18"), 1))
                .isGreaterThan(5);
    }

    @Test
    void staffMeetTheirStatementsTogether() {
        fieldwork.open("staff");

        assertThat(pages("/staff/answer", Map.of("st_role", "head"), 5)).isLessThan(14);
    }

    /** How many question pages that person meets, none of them with more questions than that. */
    private int pages(String first, Map<String, String> answers, int most) {
        int pages = 0;
        Read read = parent.open(first);
        while (!read.path().endsWith("/check-answers")) {
            assertThat(read.page().select("main form .govuk-form-group"))
                    .as(read.path())
                    .hasSizeBetween(1, most);
            assertThat(read.page().select("h1")).hasSize(1);
            pages++;
            read = parent.answer(read, answers);
        }
        return pages;
    }

    @Test
    void aSharedPageIsSavedTogetherAndSaysWhatIsWrongByQuestion() {
        Read page = reach("child-1/child_about");
        assertThat(page.page().select("legend").eachText())
                .containsExactly("How old is the child you are answering about?", "Where do they learn? (optional)");

        Read wrong = parent.post(page.path(), Map.of("answering", "child-1/child_about", "setting", "primary"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".govuk-error-summary a").eachText())
                .containsExactly("How old is the child you are answering about? Choose an answer");
        assertThat(wrong.page().select(".govuk-form-group--error")).hasSize(1);
        assertThat(wrong.page().select("input[checked]").eachAttr("value"))
                .as("what was chosen stays")
                .containsExactly("primary");
        Read next = parent.post(
                page.path(), Map.of("answering", "child-1/child_about", "setting", "primary", "age_band", "5-7"));
        assertThat(next.path()).isEqualTo("/pc_next/child-1/needs");
        assertThat(parent.open(page.path()).page().select("input[checked]").eachAttr("value"))
                .containsExactly("5-7", "primary");
    }

    @Test
    void aChangeGoesToTheQuestionOnItsPageAndStraightBack() {
        Read check = parent.answerAll(parent.open("/pc_next/answer"), Map.of("rate_good", "2"));
        Element change = check.page().getElementById("change-rate_good");
        assertThat(change.attr("href")).isEqualTo("/pc_next/overall_views?change=yes#rate_good");
        Read page = parent.open("/pc_next/overall_views?change=yes");
        assertThat(page.page().getElementById("rate_good").attr("name")).isEqualTo("rate_good");

        Read back = parent.answer(page, Map.of("rate_good", "3"));

        assertThat(back.path()).isEqualTo("/pc_next/check-answers");
        parent.send(back);
        Answers sent = fieldwork.responses("pc_next").get(0).answers();
        assertThat(sent.to("rate_good")).contains(Answer.of("3"));
        assertThat(sent.to("overall_satis")).as("asked and left").contains(Answer.BLANK);
    }

    @Test
    void whoChangesTheFaceHalfWayIsAskedNothingTwiceAndNothingLess() {
        Read page = reach("overall_views");
        parent.answer(page, Map.of("overall_satis", "4"));

        Read simple = parent.open("/pc_next/overall_satis?face=simple");
        assertThat(simple.page().select("input[checked]").val()).isEqualTo("4");
        Read next = parent.submit(simple, "5");
        assertThat(next.path()).isEqualTo("/pc_next/rate_good");
        assertThat(parent.answerAll(parent.open("/pc_next/answer"), Map.of()).path())
                .endsWith("/check-answers");
    }

    private Read reach(String page) {
        Read read = parent.open("/pc_next/answer");
        while (!read.path().endsWith("/" + page)) {
            read = parent.answer(read, Map.of());
        }
        return read;
    }
}
