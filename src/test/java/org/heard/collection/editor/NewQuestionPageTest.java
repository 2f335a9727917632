package org.heard.collection.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.heard.people.account.Roles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question that was never asked comes into a draft by pressing. */
@QuarkusTest
@TestSecurity(user = "an officer", roles = Roles.OFFICER)
class NewQuestionPageTest {
    private static final String ADD = "/surveys/pc2027/add-question";
    private static final String ONLINE = "Can you get online at home?";

    @Inject
    SurveyDrafts drafts;

    @BeforeEach
    void copy() {
        form().formParams(Map.of("source", "pc_next", "key", "pc2027", "name", "March 2027", "month", "2027-03"))
                .post("/rounds/new")
                .then()
                .statusCode(303);
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> drafts.forget("pc2027"));
    }

    private static RequestSpecification form() {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.URLENC.withCharset("UTF-8"));
    }

    private static Document page(String address) {
        return Jsoup.parse(
                RestAssured.get(address).then().statusCode(200).extract().asString());
    }

    private static Response added(String words, String section, String way, String answers) {
        return form().formParams(Map.of(
                        "seen",
                        page(ADD).select("input[name=seen]").val(),
                        "words",
                        words,
                        "section",
                        section,
                        "way",
                        way,
                        "answers",
                        answers))
                .post(ADD);
    }

    private static List<String> faults(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString())
                .select(".govuk-error-summary__list a")
                .eachAttr("href");
    }

    private static String text() {
        return RestAssured.get("/surveys/pc2027.yaml").asString();
    }

    @Test
    void aQuestionWithAnswersOfItsOwnIsTheLastOfItsSectionAndIsUndoneByOnePress() {
        String before = text();
        assertThat(page("/surveys/pc2027").select("a[href=" + ADD + "]")).hasSize(1);

        Response answer = added(ONLINE, "you", "-one", "Yes, always\r\nSometimes: it depends\r\n\r\nNo");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/surveys/pc2027/questions/can_you_get");
        assertThat(page("/surveys/pc2027/questions/can_you_get")
                        .select("input[name^=label-]")
                        .eachAttr("value"))
                .containsExactly("Yes, always", "Sometimes: it depends", "No");
        Document draft = page("/surveys/pc2027");
        assertThat(draft.select("h3:contains(About you) + ul li a").last().text())
                .isEqualTo(ONLINE);
        assertThat(draft.select("#history ~ ul").text()).contains("Added the question can_you_get");

        form().formParam("seen", draft.select("input[name=seen]").val())
                .formParam("step", draft.select("input[name=step]").val())
                .post("/surveys/pc2027/undo")
                .then()
                .statusCode(303);
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void aQuestionMayHaveTheAnswersOfAnother() {
        assertThat(page(ADD).select("label[for=way-edu_progress]").text())
                .isEqualTo("As “They are making good progress from where they started.” (Strongly disagree, Disagree,"
                        + " Neither agree nor disagree …)");

        added("My child has friends.", "education", "edu_progress", "");

        assertThat(text())
                .contains("- key: my_child_has")
                .containsPattern(
                        "text: My child has friends\\.\\s+scale: AGR5\\s+faces: \\{simple: My child has friends\\.}\\s+symbol: chat_square_text");
    }

    @Test
    void itMayBeAnsweredBySeveralAnswersANumberOrOwnWords() {
        added("What helps you?", "you", "-several", "Letters\nCalls");
        added("How many letters did you get?", "you", "-number", "");
        added("What helps you most?", "you", "-words", "");

        assertThat(text())
                .containsPattern("key: what_helps_you\\s+text: What helps you\\?\\s+tick:\\s+1: ")
                .containsPattern("key: how_many_letters\\s+text: [^\\n]+\\s+number: ")
                .containsPattern("key: what_helps_you_2\\s+text: [^\\n]+\\s+words: ");
    }

    @Test
    void everyFaultIsToldAtItsControl() {
        assertThat(faults(added("", "", "", ""))).containsExactly("#words", "#section", "#way-one");
        assertThat(faults(added(ONLINE, "you", "-one", "Yes"))).containsExactly("#answers");
        assertThat(faults(added(ONLINE, "you", "-several", "Yes\nYes"))).containsExactly("#answers");
        assertThat(faults(added(ONLINE, "you", "-one", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm")))
                .containsExactly("#answers");
        assertThat(faults(added(ONLINE, "you", "no_such_question", ""))).containsExactly("#way-one");
    }

    @Test
    void aQuestionThatWasAskedBeforeUnderAnotherKeyIsRefused() {
        form().formParam("seen", page(ADD).select("input[name=seen]").val())
                .post("/surveys/pc2027/questions/edu_progress/remove")
                .then()
                .statusCode(303);

        Response answer =
                added("They are making good progress from where they started.", "education", "edu_included", "");

        assertThat(faults(answer)).containsExactly("#words");
        assertThat(text()).doesNotContain("they_are_making");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileStays() {
        String seen = page(ADD).select("input[name=seen]").val();
        added(ONLINE, "you", "-words", "");

        Response late = form().formParams(
                        Map.of("seen", seen, "words", "How are you?", "section", "you", "way", "-words", "answers", ""))
                .post(ADD);

        assertThat(faults(late)).containsExactly("#words");
        assertThat(text()).contains(ONLINE).doesNotContain("How are you?");
    }
}
