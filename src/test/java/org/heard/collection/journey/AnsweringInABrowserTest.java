package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Inspection;
import org.heard.ground.web.Keyboard;
import org.heard.questionnaire.survey.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The same way through in a real browser; pictures of every page go to {@code target/pictures}. */
@QuarkusTest
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium) to run this test.")
class AnsweringInABrowserTest {
    private static final String SURVEY = "pc_next";

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
    void aParentOfThreeAnswersByKeyboardAloneWithoutJavaScript() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(false, 1280)) {
            Page page = window.newPage();
            page.navigate(base.resolve("/pc_next").toString());
            Keyboard.tabTo(page, "a:focus >> text=Start");
            Keyboard.enter(page);
            while (!page.url().endsWith("/check-answers")) {
                boolean another =
                        page.url().contains(AnotherChild.KEY) && !page.url().contains("child-3");
                Keyboard.answer(page, "Typed by keyboard", another);
            }
            assertThat(page.locator("#website").isVisible())
                    .as("the box for robots")
                    .isFalse();
            Keyboard.tabTo(page, "button:focus >> text=Send my answers");
            Keyboard.enter(page);
            Keyboard.tabTo(page, "a:focus >> text=Answer these questions");
            Keyboard.enter(page);
            while (!page.url().endsWith("/sent")) {
                Keyboard.answer(page, "");
            }

            assertThat(page.locator("h1").innerText()).isEqualTo("Answers sent");
            assertThat(page.locator(".heard-code").innerText()).hasSize(14);
        }
        assertThat(fieldwork.responses(SURVEY)).hasSize(1);
        assertThat(fieldwork.responses(SURVEY).get(0).answers().children()).hasSize(3);
        assertThat(fieldwork.number("select count(*) from equality_answer")).isEqualTo(4);
        assertThat(fieldwork.responses(SURVEY).get(0).answers().to("open_well"))
                .contains(new Answer.Written("Typed by keyboard"));
    }

    @Test
    void axeFindsNothingAndNothingIsWiderThanAPhoneOnAnyPage() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(true, 360)) {
            Page page = window.newPage();
            for (String path : List.of("/", "/help", "/privacy", "/accessibility", "/nothing", "/pc_next")) {
                page.navigate(base.resolve(path).toString());
                look(page);
            }
            follow(page, "Start or carry on");
            while (!page.url().endsWith("/check-answers")) {
                look(page);
                if (page.locator(".heard-optional").count() == 0
                        && page.locator(".govuk-error-summary").count() == 0) {
                    press(page, "Continue");
                    look(page);
                }
                choose(page);
            }
            look(page);
            String check = page.url();
            follow(page, "Remove child 1");
            look(page);
            page.navigate(base.resolve("/pc_next/come-back").toString());
            look(page);
            press(page, "Show my return code");
            look(page);
            press(page, "Carry on with this code");
            look(page);
            page.navigate(check);
            press(page, "Send my answers");
            look(page);
            fieldwork.close(SURVEY);
            page.navigate(base.resolve("/pc_next").toString());
            look(page);
        }
    }

    @Test
    void asksNobodyElseForAnything() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(true, 1280)) {
            Page page = window.newPage();
            List<String> asked = new ArrayList<>();
            List<String> said = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.onConsoleMessage(message -> said.add(message.text()));
            page.navigate(base.resolve("/pc_next").toString());
            picture(page, "start-wide");

            assertThat(asked).hasSizeLessThanOrEqualTo(5).allMatch(url -> url.startsWith(base.toString()));
            assertThat(said).as("what the browser complains of").isEmpty();
        }
    }

    /** The first choice of each page, and two children. */
    private static void choose(Page page) {
        boolean enough = page.url().contains("child-2") && page.url().contains(AnotherChild.KEY);
        Locator choices = page.locator("main .govuk-radios__input, main .govuk-checkboxes__input");
        if (choices.count() > 0) {
            page.locator("main fieldset")
                    .all()
                    .forEach(question ->
                            question.locator("input").nth(enough ? 1 : 0).check());
        } else {
            page.locator("main textarea").fill("Words written here");
        }
        press(page, "Continue");
    }

    private static void press(Page page, String button) {
        Locator found = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button));
        Keyboard.goOn(page, found::click);
    }

    private static void follow(Page page, String link) {
        Keyboard.goOn(page, () -> page.getByText(link).first().click());
    }

    private static void look(Page page) {
        assertThat(Inspection.violations(page)).as(page.url()).isEmpty();
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width).as("width of " + page.url()).isLessThanOrEqualTo(360);
        boolean wrong = page.locator(".govuk-error-summary").count() > 0;
        picture(
                page,
                page.url().replaceFirst("^https?://[^/]+/?", "").replaceAll("\\W", "-") + (wrong ? "-wrong" : ""));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "journey", name + ".png")));
    }
}
