package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.heard.collection.journey.Respondent.Read;
import org.heard.questionnaire.survey.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faces, pictures and languages of one survey, and what only young people and staff are shown. */
@QuarkusTest
class FormatsTest {
    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private Respondent person;

    @BeforeEach
    void openTheSurveys() {
        List.of("pc_next", "yp", "staff").forEach(fieldwork::open);
        person = new Respondent(base);
    }

    @AfterEach
    void leaveNothingBehind() {
        List.of("pc_next", "yp", "staff").forEach(fieldwork::clear);
    }

    @Test
    void asksHowToAnswerBeforeTheFirstQuestionAndKeepsNothingOfIt() {
        Read start = person.open("/pc_next?from=schools");
        Read format = person.open(start.page().select("a.govuk-button--start").attr("href"));
        assertThat(format.heading()).contains("How do you want to answer?");

        Read first = person.submit(format, "easy");

        assertThat(first.address()).startsWith("/pc_next/locality?").contains("face=easy", "from=schools");
        assertThat(fieldwork.drafts("pc_next")).isZero();
        person.send(person.answerAll(first, Map.of("locality", "Formby")));
        assertThat(fieldwork.responses("pc_next").get(0).how())
                .hasToString("How[language=en, face=easy, mode=web, channel=schools]");
    }

    @Test
    void aSwitchLeadsBackToTheSamePageWithItsAnswer() {
        person.submit(person.open("/pc_next/answer"), "Formby");
        Read page = person.open("/pc_next/locality");
        Read format = person.open(page.way("body", "Change how"));

        Read back = person.submit(format, "easy");

        assertThat(back.path()).isEqualTo("/pc_next/locality");
        assertThat(back.page().select("input[checked]").val()).isEqualTo("Formby");
        assertThat(back.page().select("main svg")).hasSizeGreaterThan(7);
    }

    @Test
    void aChangeFromTheCheckStaysAChangeAfterASwitch() {
        Read check = person.answerAll(person.open("/pc_next/answer"), Map.of("locality", "Formby"));
        Read changing =
                person.open(check.page().getElementById("change-locality").attr("href"));
        Read format = person.open(changing.way("body", "Change how"));

        Read changed = person.submit(person.submit(format, "simple"), "Bootle");

        assertThat(changed.path()).isEqualTo("/pc_next/check-answers");
    }

    @Test
    void picturesGoForTheWholeVisitWhenTurnedOff() {
        Read page = person.submit(person.open("/pc_next/answer?face=easy"), "Formby");
        Read off = person.open(page.way("body", "Turn pictures off"));
        assertThat(off.page().select("main svg")).isEmpty();

        Read next = person.submit(off, "8-10");

        assertThat(next.path()).isNotEqualTo(off.path());
        assertThat(next.page().select("main svg")).isEmpty();
        assertThat(next.page().select("button:contains(Turn pictures on)")).hasSize(1);
    }

    @Test
    void aPictureIsNeverReadOutBesideItsWords() {
        Read page = person.open("/yp/yp_age?face=easy");

        assertThat(page.page().select("svg"))
                .isNotEmpty()
                .allMatch(svg -> svg.attr("aria-hidden").equals("true"));
        assertThat(page.page().select("footer").text()).contains("Bootstrap Icons (MIT licence)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "uk", "ar"})
    void anUncheckedLanguageOpensByNoAddress(String draft) {
        for (String path : List.of(
                "/pc_next",
                "/pc_next/answer",
                "/pc_next/locality",
                "/pc_next/format",
                "/pc_next/sent",
                "/pc_next/receipt")) {
            Read refused = person.open(path + "?lang=" + draft);
            assertThat(refused.status()).as(path).isEqualTo(404);
            assertThat(refused.page().text()).contains("This survey cannot be answered in that language yet");
        }
        assertThat(person.open("/pc_next").page().select(".heard-languages")).isEmpty();
        Read posted =
                person.post("/pc_next/locality?lang=" + draft, Map.of("answering", "locality", "locality", "Formby"));
        assertThat(posted.status()).isEqualTo(404);
        assertThat(fieldwork.drafts("pc_next")).isZero();
    }

    @Test
    void youngPeopleSkipWithoutAnsweringEvenWhatTheyChose() {
        Read page = reach(person.open("/yp/answer"), "yp_help_need");

        Read next = person.post(page.path(), Map.of("answering", "yp_help_need", "yp_help_need", "3", "skip", "yes"));

        assertThat(page.page().select("main button").eachText()).containsExactly("Listen", "Continue", "Skip", "Stop");
        assertThat(next.path()).isEqualTo("/yp/yp_learn");
        person.send(person.answerAll(next, Map.of()));
        assertThat(fieldwork.responses("yp").get(0).answers().to("yp_help_need"))
                .contains(Answer.BLANK);
    }

    @Test
    void agreementCannotBeSkipped() {
        Read age = person.open("/yp/yp_age");

        assertThat(age.page().select("button[name=skip]")).isEmpty();
        assertThat(person.post("/yp/yp_age", Map.of("answering", "yp_age", "skip", "yes"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void everyPageOfTheYouthFacesSaysWhoToTalkToAndWhoCanSee() {
        Read page = reach(person.open("/yp/answer?face=easy"), "yp_safe");
        assertThat(page.page().select("main button:contains(I am worried)")).hasSize(1);
        Read worried = person.open(page.way("footer", "I am worried"));

        assertThat(worried.page().text())
                .contains("Childline", "0800 1111", "999", "Nobody. We do not keep a note of who opens this page");
        for (String path :
                List.of("/yp", "/yp/check-answers", "/yp/come-back", "/yp/stop", "/yp/stopped", "/yp/sent")) {
            assertThat(person.open(path).page().select("footer li:contains(I am worried)"))
                    .as(path)
                    .hasSize(1);
        }
    }

    @Test
    void whoIsWorriedFindsHelpWhetherTheSurveyIsOpenOrNot() {
        fieldwork.close("yp");

        assertThat(person.open("/yp").status()).isEqualTo(410);
        assertThat(person.open("/yp/worried").page().text()).contains("Childline");
        assertThat(person.open("/yp/your-answers").page().text()).contains("Nobody can see which answers are yours");
    }

    @Test
    void stoppingDeletesWhatWasAnsweredWhenAskedTo() {
        reach(person.open("/yp/answer"), "yp_help_need");
        Read stop = person.open("/yp/stop");
        assertThat(fieldwork.drafts("yp")).isOne();

        Read stopped = person.submit(stop);

        assertThat(stopped.path()).isEqualTo("/yp/stopped");
        assertThat(fieldwork.drafts("yp")).isZero();
        assertThat(person.open("/yp/yp_with").path()).isEqualTo("/yp");
    }

    @ParameterizedTest
    @CsvSource({
        "under_11, yp_parent_agrees",
        "11-12, yp_parent_agrees",
        "11-12, yp_agree",
        "13-15, yp_parent_agrees",
        "13-15, yp_agree",
        "16-18, yp_agree",
        "19-25, yp_agree"
    })
    void aNoAtTheGateEndsItKindlyAndKeepsNothing(String age, String question) {
        Read read = person.open("/yp/answer");
        while (!read.path().endsWith("/stopped")) {
            read = person.answer(read, Map.of("yp_age", age, question, "0"));
        }

        assertThat(read.page().text()).contains("That is fine", "Nothing was kept");
        assertThat(fieldwork.drafts("yp")).isZero();
        assertThat(fieldwork.responses("yp")).isEmpty();
    }

    @Test
    void theShortFormAsksSixQuestionsBesidesTheGate() {
        Read check = person.answerAll(person.open("/yp/answer?face=short"), Map.of("yp_age", "16-18"));

        assertThat(check.page().select("dt").eachText().stream().filter(asked -> !asked.endsWith("?")))
                .containsExactlyInAnyOrder(
                        "I get help when I need it.",
                        "I can join in.",
                        "Grown-ups listen to me.",
                        "I choose things about my help.");
        assertThat(check.page().select("dt").eachText()).contains("How do you feel most days?", "Is it better now?");
    }

    @ParameterizedTest
    @CsvSource({"head, true, false", "clinician, false, true", "social_care, false, true", "voluntary, false, false"})
    void staffAreAskedWhatTheirRoleKnows(String role, boolean school, boolean healthOrCare) {
        Read check = person.answerAll(person.open("/staff/answer"), Map.of("st_role", role));

        assertThat(check.page().text().contains("The SENCO has enough time")).isEqualTo(school);
        assertThat(check.page().text().contains("I get feedback on the advice I give"))
                .isEqualTo(healthOrCare);
    }

    @Test
    void staffAreOfferedTheParentsSurveyAtTheEnd() {
        Read sent = person.send(person.answerAll(person.open("/staff/answer"), Map.of("st_good", "Words")));

        assertThat(sent.page().text()).contains("Are you also a parent or carer");
        assertThat(sent.page().select("main a[href=/pc_next]")).hasSize(1);
    }

    @Test
    void aChildsColourStandsInTheDraftAndIsNeverSent() {
        Read check = person.answerAll(
                person.open("/pc_next/answer"), Map.of("child-1/another-child", "yes", "locality", "Formby"));
        Read colour = person.open(check.way("body", "Choose a colour for child 2"));

        Read coloured = person.submit(colour, "colour_green");

        assertThat(coloured.page().select("h2").eachText()).contains("Child 1", "Child 2 (Green)");
        person.send(coloured);
        assertThat(fieldwork.responses("pc_next"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.answers().toString()).doesNotContain("colour"));
    }

    @Test
    void equalityQuestionsComeAfterSendingAndLeavingThemLosesNothing() {
        Read check = person.answerAll(person.open("/pc_next/answer"), Map.of("locality", "Formby"));
        assertThat(person.open("/pc_next/equality/eq_age").path())
                .as("before sending")
                .isNotEqualTo("/pc_next/equality/eq_age");

        Read sent = person.submit(check);

        assertThat(sent.path()).isEqualTo("/pc_next/sent");
        assertThat(sent.page()
                        .select("main .heard-code, main a.govuk-button")
                        .get(0)
                        .className())
                .as("the code comes first")
                .isEqualTo("heard-code");
        assertThat(sent.page().select("main a.govuk-button").attr("href")).isEqualTo("/pc_next/equality/eq_age");
        assertThat(fieldwork.responses("pc_next")).hasSize(1);
        Read second = person.submit(person.open("/pc_next/equality/eq_age"), "35-44");
        assertThat(second.path()).isEqualTo("/pc_next/equality/eq_sex");
        person.submit(person.open("/pc_next/equality/eq_age"), "35-44");
        assertThat(fieldwork.number("select count(*) from equality_answer")).isOne();
        assertThat(person.submit(second).path()).as("left blank").isEqualTo("/pc_next/equality/eq_ethnic");
        assertThat(person.post("/pc_next/equality/eq_sex", Map.of("eq_sex", "Atlantis"))
                        .status())
                .isEqualTo(422);
        assertThat(person.open("/pc_next/sent").page().select(".heard-code")).hasSize(1);
        assertThat(fieldwork.number("select count(*) from equality_answer")).isOne();
    }

    @Test
    void nobodyWhoSentNothingIsAskedAboutEquality() {
        assertThat(person.open("/pc_next/equality").path()).isEqualTo("/pc_next/sent");
        person.post("/pc_next/equality/eq_sex", Map.of("eq_sex", "male"));

        assertThat(fieldwork.number("select count(*) from equality_answer")).isZero();
    }

    private Read reach(Read from, String page) {
        Read read = from;
        while (!read.path().endsWith("/" + page)) {
            read = person.answer(read, Map.of("yp_age", "16-18", "yp_agree", "1"));
        }
        return read;
    }
}
