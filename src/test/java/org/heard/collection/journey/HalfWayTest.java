package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Keyboard;
import org.heard.questionnaire.survey.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What may happen half-way: another device, another face, another language, a voice. */
@QuarkusTest
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium) to run this test.")
class HalfWayTest {
    private static final String SURVEY = "pc_next";

    /** A browser that can speak English and writes down what it is told to say. */
    private static final String SPEAKING = """
            window.said = [];
            class Part { constructor(words) { this.words = words; } }
            window.SpeechSynthesisUtterance = Part;
            Object.defineProperty(window, "speechSynthesis", { value: {
              getVoices: () => [{ lang: "en-GB" }], addEventListener: () => {}, cancel: () => window.said.push("stopped"),
              speak: (part) => window.said.push(part.lang + ": " + part.words) } });""";

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open(SURVEY);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear(SURVEY);
    }

    @Test
    void whoClosesTheBrowserAtQuestionNineGoesOnThereByCodeOnAnotherDevice() {
        try (Browser browser = new Browser()) {
            String code;
            String ninth;
            try (BrowserContext phone = browser.window(false, 360)) {
                Page page = phone.newPage();
                answerUntil(page, 9);
                ninth = page.url();
                follow(page, "Stop now and come back later");
                press(page, "Show my return code");
                code = page.locator(".heard-code").innerText();
                assertThat(page.locator(".heard-square svg[role=img]").count()).isOne();
            }
            try (BrowserContext desk = browser.window(false, 1280)) {
                Page page = desk.newPage();
                page.navigate(base.resolve("/pc_next/come-back").toString());
                page.getByLabel("Return code").fill(code);
                press(page, "Carry on with this code");
                assertThat(page.url()).isEqualTo(ninth);
                follow(page, "Back");
                assertThat(page.locator("input:checked").first().inputValue()).isEqualTo("1");
                page.navigate(ninth);
                while (!page.url().endsWith("/check-answers")) {
                    Keyboard.answer(page, "Words");
                }
                press(page, "Send my answers");
            }
        }
        assertThat(fieldwork.responses(SURVEY)).hasSize(1);
        assertThat(fieldwork.responses(SURVEY).get(0).answers().to("locality")).contains(Answer.of("Southport"));
    }

    @Test
    void aCameraBringsTheCodeAlongBehindTheHashThatNoServerIsSent() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(true, 360)) {
            Page page = window.newPage();
            page.navigate(base.resolve("/pc_next/come-back#34679ACDEFGH").toString());

            assertThat(page.getByLabel("Return code").inputValue()).isEqualTo("34679ACDEFGH");
        }
    }

    @Test
    void picturesAtQuestionFiveAndArabicAtSevenLoseNoAnswer() {
        QuarkusMock.installMockForType(
                new DraftLanguages(null) {
                    @Override
                    boolean mayBeRead() {
                        return true;
                    }
                },
                DraftLanguages.class);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(false, 360)) {
            Page page = window.newPage();
            answerUntil(page, 5);
            String fifth = page.url().replace("/learning", "/edu_progress");
            follow(page, "Change how it looks");
            page.getByLabel("Short and simple questions with pictures").check();
            press(page, "Continue");
            assertThat(page.url()).startsWith(fifth);
            assertThat(page.locator("main svg").count()).isGreaterThan(5);
            Keyboard.answer(page, "");
            Keyboard.answer(page, "");
            follow(page, "العربية");
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(page.locator("main svg").count()).isGreaterThan(5);
            assertThat(page.locator(".govuk-radios__input").first().boundingBox().x)
                    .as("buttons stand on the right")
                    .isGreaterThan(250);
            while (!page.url().contains("/check-answers")) {
                Keyboard.tabTo(page, "main input:not([type=hidden]):focus, main textarea:focus");
                page.keyboard().press("Space");
                if (page.url().contains(AnotherChild.KEY)) {
                    page.keyboard().press("ArrowDown");
                }
                press(page, "متابعة");
            }
            press(page, "أرسل إجاباتي");
        }
        var sent = fieldwork.responses(SURVEY).get(0);
        assertThat(sent.how()).hasToString("How[language=ar, face=easy, mode=web, channel=open]");
        assertThat(sent.answers().to("locality")).as("before either switch").contains(Answer.of("Southport"));
        assertThat(sent.answers().to("support_status", 0)).as("between them").contains(Answer.of("plan"));
        assertThat(sent.answers().to("sup_duration", 0)).as("after both").contains(Answer.of("lt1"));
    }

    @Test
    void readsAloudWhenPressedAndNothingBefore() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(true, 360)) {
            window.addInitScript(SPEAKING);
            Page page = window.newPage();
            answerUntil(page, 2);
            page.navigate(base.resolve("/pc_next/child-1/age_band").toString());
            assertThat(said(page)).isEmpty();

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Listen"))
                    .click();

            assertThat(said(page)).hasSizeGreaterThan(6).allMatch(part -> part.startsWith("en: "));
            assertThat(said(page).get(0)).startsWith("en: Part ");
            assertThat(said(page))
                    .anySatisfy(part -> assertThat(part).contains("How old is the child you are answering about?"));
            assertThat(said(page)).contains("en: 5 to 7");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop the voice"))
                    .click();
            assertThat(said(page)).contains("stopped");
        }
    }

    @Test
    void aBrowserWithoutAVoiceShowsNoButtonToListen() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(true, 360)) {
            window.addInitScript("window.speechSynthesis && (window.speechSynthesis.getVoices = () => [])");
            Page page = window.newPage();
            answerUntil(page, 1);

            assertThat(page.locator("#listen").isVisible()).isFalse();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> said(Page page) {
        return (List<String>) page.evaluate("window.said");
    }

    /** The first choice of every page before that one. */
    private void answerUntil(Page page, int question) {
        page.navigate(base.resolve("/pc_next/answer").toString());
        for (int answered = 1; answered < question; answered++) {
            Keyboard.answer(page, "");
        }
    }

    private static void press(Page page, String button) {
        Keyboard.goOn(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))::click);
    }

    private static void follow(Page page, String link) {
        Keyboard.goOn(page, () -> page.getByText(link).first().click());
    }
}
