package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.heard.collection.journey.Respondent.Read;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AnsweringTest {
    private static final String SURVEY = "pc_next";
    private static final Map<String, String> ONE_CHILD = Map.of(
            "locality", "Formby",
            "child-1/age_band", "8-10",
            "child-1/support_status", "sen_support",
            "overall_satis", "4",
            "open_well", "Our school listens.");

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private Respondent parent;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open(SURVEY);
        parent = new Respondent(base);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear(SURVEY);
    }

    @Test
    void listsTheOpenSurveysOnTheFirstPage() {
        assertThat(parent.open("/").page().select("a[href=/pc_next]").text()).contains("parents and carers");
    }

    @Test
    void saysSoWhenNoSurveyIsOpen() {
        fieldwork.close(SURVEY);

        assertThat(parent.open("/").page().text()).contains("No survey is open now");
    }

    @Test
    void givesEveryoneTheSameStartPageWhateverTheyHaveAnswered() {
        String before = parent.open("/pc_next").answer().body();
        parent.submit(parent.open("/pc_next/answer"), "Formby");

        assertThat(parent.open("/pc_next").answer().body()).isEqualTo(before);
    }

    @Test
    void keepsNothingOfThoseWhoOnlyLook() {
        parent.open("/pc_next");
        Read first = parent.open("/pc_next/answer");

        assertThat(first.answer().headers().allValues("set-cookie")).isEmpty();
        assertThat(fieldwork.drafts(SURVEY)).isZero();
    }

    @Test
    void takesOnePersonFromTheFirstPageToTheReceipt() {
        Read check = parent.answerAll(parent.open("/pc_next/answer"), ONE_CHILD);
        assertThat(check.page().text()).contains("Nothing has been sent yet", "Formby", "Our school listens.");

        Read sent = parent.send(check);

        assertThat(sent.path()).isEqualTo("/pc_next/sent");
        assertThat(sent.page().select(".heard-code").text()).matches("([34679A-Y]{4} ){2}[34679A-Y]{4}");
        Answers answers = fieldwork.responses(SURVEY).get(0).answers();
        assertThat(answers.to("locality")).contains(Answer.of("Formby"));
        assertThat(answers.to("age_band", 0)).contains(Answer.of("8-10"));
        assertThat(answers.to("open_well")).contains(new Answer.Written("Our school listens."));
        assertThat(answers.to("rate_good")).as("asked and left").contains(Answer.BLANK);
        assertThat(answers.to("ehcp_listened", 0)).as("routed past").isEmpty();
        assertThat(answers.children().get(0)).doesNotContainKey(AnotherChild.KEY);
        assertThat(fieldwork.drafts(SURVEY)).isZero();
    }

    @Test
    void threeChildrenAreOneResponse() {
        Map<String, String> answers = Map.of(
                "child-1/age_band", "0-4",
                "child-1/another-child", "yes",
                "child-2/age_band", "5-7",
                "child-2/another-child", "yes",
                "child-3/age_band", "8-10",
                "child-3/another-child", "no");

        Read check = parent.answerAll(parent.open("/pc_next/answer"), answers);
        assertThat(check.page().select("h2").eachText()).contains("Child 1", "Child 2", "Child 3");
        parent.send(check);

        assertThat(fieldwork.responses(SURVEY)).hasSize(1);
        assertThat(fieldwork.responses(SURVEY).get(0).answers().children())
                .extracting(child -> child.get("age_band"))
                .containsExactly(Answer.of("0-4"), Answer.of("5-7"), Answer.of("8-10"));
    }

    @Test
    void takesAChildOutAfterAskingOnce() {
        Read check = parent.answerAll(
                parent.open("/pc_next/answer"),
                Map.of("child-1/another-child", "yes", "child-1/age_band", "0-4", "child-2/age_band", "5-7"));
        String remove = check.page().select("a:contains(Remove child 1)").attr("href");

        Read unsure = parent.submit(parent.open(remove));
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(parent.submit(parent.open(remove), "no").page().select("h2").eachText())
                .contains("Child 2");
        Read after = parent.submit(parent.open(remove), "yes");

        assertThat(after.path()).isEqualTo("/pc_next/check-answers");
        assertThat(after.page().select("h2").eachText()).doesNotContain("Child 2");
        assertThat(after.page().text()).contains("5 to 7").doesNotContain("0 to 4");
    }

    @Test
    void noOtherChildTakesNobodyOutWithoutThePageThatNamesThem() {
        Map<String, String> three = Map.of(
                "child-1/another-child", "yes",
                "child-2/another-child", "yes",
                "child-1/age_band", "0-4",
                "child-2/age_band", "5-7",
                "child-3/age_band", "8-10");
        Read check = parent.answerAll(parent.open("/pc_next/answer"), three);
        String row = change(check, "child-1-another-child");

        Read asked = parent.submit(parent.open(row), "no");
        assertThat(asked.heading()).isEqualTo("Do you want to remove these children?");
        assertThat(asked.page().select("main li").eachText()).containsExactly("Child 2: 5 to 7", "Child 3: 8 to 10");
        assertThat(parent.submit(asked).status()).as("not chosen").isEqualTo(422);

        Read kept = parent.submit(asked, "no");
        assertThat(kept.path()).isEqualTo("/pc_next/check-answers");
        assertThat(kept.page().select("h2").eachText()).contains("Child 1", "Child 2", "Child 3");
        assertThat(kept.page().select(".govuk-inset-text")).isEmpty();

        Read removed = parent.submit(parent.submit(parent.open(row), "no"), "yes");
        assertThat(removed.page().select("h2").eachText()).doesNotContain("Child 2", "Child 3");
        assertThat(removed.page().text()).contains("0 to 4").doesNotContain("5 to 7");
        parent.send(removed);
        assertThat(fieldwork.responses(SURVEY).get(0).answers().children()).hasSize(1);
    }

    @Test
    void whoPressedYesByMistakeGoesOnWithoutBeingAsked() {
        Read second = parent.open("/pc_next/answer");
        while (!second.path().startsWith("/pc_next/child-2/")) {
            second = parent.answer(second, Map.of("child-1/another-child", "yes"));
        }

        Read on = parent.submit(parent.open("/pc_next/child-1/another-child"), "no");

        assertThat(on.path()).isEqualTo("/pc_next/people_to_ask");
    }

    @Test
    void showsWhatIsWrongOnTheSamePageAndKeepsWhatWasGiven() {
        Read first = parent.submit(parent.open("/pc_next/answer"), "Formby");
        Read wrong = parent.submit(parent.open("/pc_next/child-1/age_band"));

        assertThat(first.path()).isEqualTo("/pc_next/child-1/child_about");
        assertThat(wrong.status()).isEqualTo(422);
        Document page = wrong.page();
        assertThat(page.title()).startsWith("Error: How old is the child");
        Element summary = page.selectFirst(".govuk-error-summary");
        assertThat(summary.hasAttr("autofocus")).isTrue();
        assertThat(summary.attr("tabindex")).isEqualTo("-1");
        assertThat(page.select("main > * > * > *").get(0)).isEqualTo(summary);
        assertThat(summary.selectFirst("a").text())
                .isEqualTo("How old is the child you are answering about? Choose an answer");
        String field = summary.selectFirst("a").attr("href").substring(1);
        assertThat(page.getElementById(field).attr("name")).isEqualTo("age_band");
        assertThat(page.select(".govuk-back-link").val()).isEqualTo("/pc_next/locality");
    }

    @Test
    void keepsWordsThatAreTooLongForTheirWriterToShorten() {
        Read words = onTheWayTo("open_well");
        String tooMuch = "é".repeat(2001);

        Read wrong = parent.submit(words, tooMuch);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().selectFirst("textarea").text()).isEqualTo(tooMuch);
        assertThat(wrong.page().select(".govuk-error-summary").text()).contains("2,000");
    }

    @Test
    void takesNoAnswerOfAnotherPageForThisOne() {
        Read first = parent.open("/pc_next/answer");

        Read wrong = parent.post("/pc_next/locality", Map.of("answering", "overall_satis", "overall_satis", "4"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(fieldwork.drafts(SURVEY)).isZero();
        assertThat(parent.post("/pc_next/locality", Map.of()).status()).isEqualTo(422);
        assertThat(parent.post("/pc_next/locality", Map.of("answering", "locality", "locality", "Atlantis"))
                        .status())
                .isEqualTo(422);
        assertThat(first.status()).isEqualTo(200);
    }

    @Test
    void comesBackToTheFirstPageNotAnswered() {
        Read second = parent.submit(parent.open("/pc_next/answer"), "Formby");

        Read back = parent.open("/pc_next/answer");

        assertThat(back.path()).isEqualTo(second.path()).isEqualTo("/pc_next/child-1/child_about");
        assertThat(parent.open("/pc_next/locality")
                        .page()
                        .select("input[checked]")
                        .val())
                .isEqualTo("Formby");
    }

    @Test
    void opensNoPageAhead() {
        parent.submit(parent.open("/pc_next/answer"), "Formby");

        assertThat(parent.open("/pc_next/overall_satis").path()).isEqualTo("/pc_next/child-1/child_about");
        assertThat(parent.open("/pc_next/check-answers").path()).isEqualTo("/pc_next/child-1/child_about");
    }

    @Test
    void aChangeLeadsStraightBackToTheCheckUnlessItOpensQuestions() {
        Read check = parent.answerAll(parent.open("/pc_next/answer"), ONE_CHILD);

        Read changed = parent.submit(parent.open(change(check, "locality")), "Bootle");
        assertThat(changed.path()).isEqualTo("/pc_next/check-answers");
        assertThat(changed.page().text()).contains("Bootle");

        Read opened = parent.submit(parent.open(change(check, "child-1-support_status")), "plan");
        assertThat(opened.path()).startsWith("/pc_next/child-1/");
        assertThat(parent.answerAll(opened, Map.of()).path()).isEqualTo("/pc_next/check-answers");
    }

    @Test
    void everyChangeLinkNamesItsQuestionAndChild() {
        Read check = parent.answerAll(parent.open("/pc_next/answer"), ONE_CHILD);

        List<String> names = check.page().select("dd a").eachText();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.length() > "Change ".length());
        assertThat(names).contains("Change How old is the child you are answering about?, child 1");
    }

    @Test
    void pressingSendAgainOrGoingBackAddsNothing() {
        Read check = parent.answerAll(parent.open("/pc_next/answer"), ONE_CHILD);
        String receipt = parent.send(check).page().select(".heard-code").text();

        for (int i = 0; i < 10; i++) {
            assertThat(parent.send(check).page().select(".heard-code").text()).isEqualTo(receipt);
        }
        assertThat(parent.open("/pc_next/check-answers").path()).isEqualTo("/pc_next/sent");
        assertThat(parent.open("/pc_next/locality").path()).isEqualTo("/pc_next/sent");
        Read old = parent.post("/pc_next/locality", Map.of("answering", "locality", "locality", "Bootle"));
        assertThat(old.path()).isEqualTo("/pc_next/sent");
        assertThat(fieldwork.responses(SURVEY)).hasSize(1);
        assertThat(fieldwork.drafts(SURVEY)).isZero();
    }

    @Test
    void twelvePressesAtOnceMakeOneResponse() throws Exception {
        Read check = parent.answerAll(parent.open("/pc_next/answer"), ONE_CHILD);
        CyclicBarrier together = new CyclicBarrier(12);
        Callable<String> press = () -> {
            together.await();
            return parent.send(check).page().select(".heard-code").text();
        };
        ExecutorService fingers = Executors.newFixedThreadPool(12);
        List<Future<String>> receipts =
                fingers.invokeAll(IntStream.range(0, 12).mapToObj(i -> press).toList());
        fingers.shutdown();

        assertThat(receipts.stream().map(AnsweringTest::of).distinct())
                .hasSize(1)
                .allMatch(code -> !code.isEmpty());
        assertThat(fieldwork.responses(SURVEY)).hasSize(1);
    }

    @Test
    void twoTabsThatSaveAtOnceBothKeepTheirAnswer() throws Exception {
        parent.answerAll(parent.open("/pc_next/answer"), ONE_CHILD);
        List<String> pages = List.of("overall_satis", "rate_good", "trust_action", "tell_once", "joined_up");
        ExecutorService tabs = Executors.newFixedThreadPool(pages.size());
        CyclicBarrier together = new CyclicBarrier(pages.size());
        tabs.invokeAll(pages.stream()
                .<Callable<Read>>map(page -> () -> {
                    together.await();
                    return parent.post("/pc_next/" + page, Map.of("answering", page, page, "2"));
                })
                .toList());
        tabs.shutdown();
        parent.send(parent.open("/pc_next/check-answers"));

        Answers sent = fieldwork.responses(SURVEY).get(0).answers();
        assertThat(pages).allSatisfy(page -> assertThat(sent.to(page)).contains(Answer.of("2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "yp"})
    void everyOtherSurveyCanBeAnsweredToItsEndToo(String survey) {
        fieldwork.open(survey);
        try {
            parent.send(parent.answerAll(parent.open("/" + survey + "/answer"), Map.of("st_good", "Words")));
            assertThat(fieldwork.responses(survey)).hasSize(1);
        } finally {
            fieldwork.clear(survey);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yp_agree", "yp_parent_agrees"})
    void stopsKindlyAndKeepsNothingWhenEitherSaysNo(String question) {
        fieldwork.open("yp");
        try {
            Read read = parent.open("/yp/answer");
            while (!read.path().endsWith("/stopped")) {
                read = parent.answer(read, Map.of("yp_age", "11-12", question, "0"));
            }
            assertThat(read.heading()).contains("We stop here");
            assertThat(fieldwork.drafts("yp")).isZero();
            assertThat(parent.open("/yp/yp_help").path()).isEqualTo("/yp");
        } finally {
            fieldwork.clear("yp");
        }
    }

    @Test
    void aBlankPostMakesNoResponse() {
        Read lost = parent.post("/pc_next/check-answers", Map.of());

        assertThat(lost.path()).isEqualTo("/pc_next");
        assertThat(lost.page().text()).contains("We could not find answers");
        assertThat(fieldwork.responses(SURVEY)).isEmpty();
    }

    @Test
    void aHalfAnsweredSurveyIsNotSent() {
        parent.submit(parent.open("/pc_next/answer"), "Formby");

        Read back = parent.post("/pc_next/check-answers", Map.of());

        assertThat(back.path()).isEqualTo("/pc_next/child-1/child_about");
        assertThat(fieldwork.responses(SURVEY)).isEmpty();
    }

    @Test
    void aReturnCodeGoesOnOnAnotherDevice() {
        parent.submit(parent.open("/pc_next/answer"), "Formby");
        Read page = parent.submit(parent.open("/pc_next/come-back"));
        String code = page.page().select(".heard-code").text();
        assertThat(parent.submit(parent.open("/pc_next/come-back"))
                        .page()
                        .select(".heard-code")
                        .text())
                .isEqualTo(code);

        Respondent elsewhere = new Respondent(base);
        Read back = elsewhere.post(
                "/pc_next/come-back", Map.of("code", " " + code.toLowerCase().replace(' ', '-')));

        assertThat(back.path()).isEqualTo("/pc_next/child-1/child_about");
        assertThat(elsewhere
                        .open("/pc_next/locality")
                        .page()
                        .select("input[checked]")
                        .val())
                .isEqualTo("Formby");
    }

    @Test
    void aWrongReturnCodeOpensNothingAndSaysSo() {
        Read wrong = parent.post("/pc_next/come-back", Map.of("code", "3333 4444 6666"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#code");
        assertThat(wrong.page().selectFirst("#code").val()).isEqualTo("3333 4444 6666");
    }

    @Test
    void finishingOnASharedDeviceForgetsThere() {
        parent.send(parent.answerAll(parent.open("/pc_next/answer"), ONE_CHILD));
        parent.post("/pc_next/finish", Map.of());

        assertThat(parent.open("/pc_next/sent").page().select(".heard-code")).isEmpty();
        assertThat(parent.open("/pc_next/answer").path()).isEqualTo("/pc_next/locality");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        parent.open("/pc_next/answer");
        Respondent plain = new Respondent(base);
        String cookie = plain.submit(plain.open("/pc_next/answer"), "Formby")
                .answer()
                .previousResponse()
                .orElseThrow()
                .headers()
                .firstValue("set-cookie")
                .orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/pc_next");
    }

    @Test
    void aClosedSurveySaysSoKindly() {
        parent.submit(parent.open("/pc_next/answer"), "Formby");
        fieldwork.close(SURVEY);

        assertThat(parent.open("/pc_next").status()).isEqualTo(410);
        assertThat(parent.open("/pc_next/child-1/age_band").heading()).contains("This survey is closed");
        assertThat(parent.post("/pc_next/check-answers", Map.of()).status()).isEqualTo(410);
    }

    @Test
    void anUnknownSurveyOrPageIsNotFound() {
        assertThat(parent.open("/nothing").status()).isEqualTo(404);
        assertThat(parent.open("/pc_next/nothing").status()).isEqualTo(404);
        assertThat(parent.open("/pc_next/child-9/age_band").status()).isEqualTo(404);
        assertThat(parent.post("/pc_next/nothing", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void everyPageHasOneHeadingATitleAndALanguage() {
        Read read = parent.open("/pc_next/answer");
        java.util.Set<String> headings = new java.util.HashSet<>();
        while (!read.path().endsWith("/check-answers")) {
            Document page = read.page();
            assertThat(page.select("h1")).hasSize(1);
            assertThat(headings.add(read.heading()))
                    .as("heading twice: " + read.heading())
                    .isTrue();
            assertThat(page.title()).endsWith(" – SEND survey for parents and carers – Heard");
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
            assertThat(page.select("table input, select, [style], style, script:not([src^=/assets/])"))
                    .isEmpty();
            assertThat(page.select("main form button").text()).isEqualTo("Continue");
            read = parent.answer(read, Map.of("child-1/another-child", "yes"));
        }
    }

    private Read onTheWayTo(String page) {
        Read read = parent.open("/pc_next/answer");
        while (!read.path().endsWith("/" + page)) {
            read = parent.answer(read, ONE_CHILD);
        }
        return read;
    }

    private static String change(Read check, String page) {
        return check.page().getElementById("change-" + page).attr("href");
    }

    private static String of(Future<String> receipt) {
        try {
            return receipt.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
