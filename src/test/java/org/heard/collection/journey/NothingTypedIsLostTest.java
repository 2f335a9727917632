package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.collection.journey.Respondent.Read;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands on a page is still there after any way off it, without a script. */
@QuarkusTest
class NothingTypedIsLostTest {
    private static final Map<String, Map<String, String>> PEOPLE = Map.of(
            "pc_next", Map.of("child-1/age_band", "11-15", "child-1/support_status", "plan", "soc_used", "1"),
            "yp", Map.of("yp_age", "13-15", "yp_parent_agrees", "1", "yp_agree", "1", "yp_help", "parent"),
            "staff", Map.of("st_role", "head", "st_training", "1"));

    private static final String TYPED = "Words somebody\nhad begun";

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    @AfterEach
    void leaveNothingBehind() {
        PEOPLE.keySet().forEach(fieldwork::clear);
    }

    static Stream<Arguments> faces() {
        return SurveyFiles.shipped().all().stream()
                .filter(survey -> PEOPLE.containsKey(survey.key()))
                .flatMap(survey -> survey.faces().stream().map(face -> Arguments.of(survey.key(), face)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faces")
    void byAnyWayOffAnyQuestionPage(String survey, String face) {
        fieldwork.open(survey);
        Respondent person = new Respondent(base);
        List<String> lost = new ArrayList<>();
        Read page = person.open("/" + survey + "/answer?face=" + face);
        while (!page.path().endsWith("/check-answers")) {
            if (page.page().selectFirst("#answers") == null) {
                page = person.answer(page, PEOPLE.get(survey)); // it asks nothing
                continue;
            }
            assertThat(page.page()
                            .select("a[href]:not([href^=#]):not([href^=tel:])")
                            .eachAttr("href"))
                    .as("every way off " + page.path() + " saves it")
                    .isEmpty();
            for (String way : ways(page)) {
                // Another choice each time, so that each way has something to save.
                Map<String, String> typed = fill(page, lost.size() + way.hashCode());
                person.leave(page, typed, way);
                Map<String, String> there = standing(person.open(page.address()));
                typed.forEach((name, value) -> {
                    if (!value.equals(there.get(name))) {
                        lost.add(name + " by " + way);
                    }
                });
            }
            page = person.answer(person.open(page.address()), PEOPLE.get(survey));
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void norWhatCannotBeTakenAsItIs() {
        fieldwork.open("pc_next");
        Respondent person = new Respondent(base);
        Read words = person.open("/pc_next/answer");
        while (!words.path().endsWith("/open_well")) {
            words = person.answer(words, Map.of());
        }
        String tooLong = "é".repeat(2001);

        Read later = person.leave(words, Map.of("open_well", tooLong), "/pc_next/come-back");

        assertThat(later.page().text()).contains("Your answers are saved");
        Read back = person.open("/pc_next/answer");
        assertThat(back.path()).as("comes back to the page left").isEqualTo("/pc_next/open_well");
        assertThat(standing(back)).containsEntry("open_well", tooLong);
        assertThat(back.page().select(".govuk-error-summary"))
                .as("not sent yet")
                .isEmpty();
    }

    @Test
    void whatIsNotYetAnAnswerIsSaidBeforeSending() {
        fieldwork.open("pc_next");
        Respondent person = new Respondent(base);
        Read check = person.answerAll(person.open("/pc_next/answer"), Map.of("open_well", "Short"));
        String tooLong = "é".repeat(2001);
        Read change = person.open("/pc_next/open_well?change=yes");

        Read told = person.leave(change, Map.of("open_well", tooLong), check.path());

        assertThat(told.path()).isEqualTo(check.path());
        assertThat(told.page().select(".govuk-inset-text").text()).contains("What is going well?");
        assertThat(standing(
                        person.open(told.page().select(".govuk-inset-text a").attr("href"))))
                .containsEntry("open_well", tooLong);
    }

    @Test
    void lookingAloneAnswersNothing() {
        fieldwork.open("pc_next");
        Respondent person = new Respondent(base);
        Read first = person.open("/pc_next/answer");

        person.leave(first, Map.of(), "/pc_next/come-back");

        assertThat(fieldwork.drafts("pc_next")).isZero();
        Read second = person.submit(first, "Formby");
        Read third = person.submit(second, "5-7");
        person.leave(third, Map.of(), "/help");
        assertThat(person.open("/pc_next/answer").path()).as("not passed over").isEqualTo(third.path());
    }

    @Test
    void aNoThatEndsTheSurveyEndsItOnlyByContinue() {
        fieldwork.open("yp");
        Respondent person = new Respondent(base);
        Read page = person.open("/yp/answer");
        while (!page.path().endsWith("/yp_agree")) {
            page = person.answer(page, Map.of("yp_age", "16-18"));
        }

        Read worried = person.leave(page, Map.of("yp_agree", "0"), "/yp/worried");

        assertThat(worried.path()).isEqualTo("/yp/worried");
        assertThat(fieldwork.drafts("yp")).isOne();
        assertThat(standing(person.open("/yp/answer"))).containsEntry("yp_agree", "0");
    }

    @Test
    void noWayLeadsToAnotherSite() {
        fieldwork.open("pc_next");
        Respondent person = new Respondent(base);
        Read first = person.open("/pc_next/answer");
        for (String elsewhere : List.of("//example.org/", "https://example.org/", "/\\example.org", "/a\r\nb: c", "")) {
            Read read = person.leave(first, Map.of("locality", "Formby"), elsewhere);
            assertThat(read.answer().uri().getHost()).as(elsewhere).isEqualTo(base.getHost());
        }
    }

    private static Set<String> ways(Read page) {
        return new LinkedHashSet<>(page.page()
                .select("button[form=answers][name=leave], form#answers button[name=leave]")
                .eachAttr("value"));
    }

    private static Map<String, String> fill(Read page, int which) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Element text : page.page().select("#answers textarea, #answers input[type=text]")) {
            typed.put(text.attr("name"), text.is("textarea") ? TYPED + which : "12");
        }
        Map<String, List<String>> choices = new LinkedHashMap<>();
        for (Element choice : page.page().select("#answers input[type=radio], #answers input[type=checkbox]")) {
            choices.computeIfAbsent(choice.attr("name"), name -> new ArrayList<>())
                    .add(choice.val());
        }
        choices.forEach((name, codes) -> typed.put(name, codes.get(Math.floorMod(which, codes.size()))));
        return typed;
    }

    private static Map<String, String> standing(Read page) {
        Map<String, String> there = new LinkedHashMap<>();
        page.page()
                .select("#answers textarea")
                .forEach(text -> there.put(text.attr("name"), text.wholeText().strip()));
        page.page().select("#answers input[type=text]").forEach(text -> there.put(text.attr("name"), text.val()));
        page.page().select("#answers input[checked]").forEach(choice -> there.put(choice.attr("name"), choice.val()));
        return there;
    }
}
