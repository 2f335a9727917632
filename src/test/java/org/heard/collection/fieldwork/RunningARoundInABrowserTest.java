package org.heard.collection.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Rounds;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Inspection;
import org.heard.ground.web.Keyboard;
import org.heard.story.Demonstration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** An officer runs a round in a real browser; pictures of every page go to {@code target/pictures/fieldwork}. */
@QuarkusTest
@TestProfile(Demonstration.class)
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium) to run this test.")
class RunningARoundInABrowserTest {
    private static final List<String> TABLES = List.of(
            "keyed_correction",
            "drawn_form",
            "pile",
            "keyed_blank",
            "keyed_twice",
            "round_log",
            "envelope",
            "response where mode in ('paper', 'phone')");

    @TestHTTPResource
    URI base;

    @Inject
    EntityManager store;

    @Inject
    Rounds rounds;

    @Inject
    Responses responses;

    @AfterEach
    void leaveNothingBehind() {
        QuarkusTransaction.requiringNew()
                .run(() -> TABLES.forEach(
                        table -> store.createNativeQuery("delete from " + table).executeUpdate()));
    }

    @Test
    void keysAFormByKeyboardAloneWithoutJavaScriptAndEnterSavesNothing() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(false, 1280)) {
            Page page = signedIn(window);
            go(page, "/rounds/pc_next/piles");
            Keyboard.tabTo(page, "#counted:focus");
            page.keyboard().type("2");
            Keyboard.tabTo(page, "button:focus >> text=Begin a pile");
            Keyboard.enter(page);

            Keyboard.tabTo(page, "#locality:focus");
            page.keyboard().type("2");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().type("4");
            Keyboard.tabTo(page, "#open_well:focus");
            page.keyboard().type("As it is written");
            assertThat(responses()).isZero();
            Keyboard.tabTo(page, "button:focus >> text=Save this form");
            Keyboard.enter(page);

            assertThat(page.locator("h1").innerText()).isEqualTo("Form saved");
            assertThat(responses()).isEqualTo(1);
            Keyboard.enter(page); // the next form has the focus
            assertThat(page.locator("h1").innerText()).contains("1 of 2 keyed");
        }
    }

    @Test
    void axeFindsNothingOnPagesThatAreAnswersNorOnPaperNarrowOrWide() {
        for (int width : List.of(360, 1280)) {
            try (Browser browser = new Browser();
                    BrowserContext window = browser.window(true, width)) {
                Page page = signedIn(window);
                look(page, "/rounds/pc_next/mail/preview", width);
                look(page, "/rounds/pc_next/invitations/file", width);
                go(page, "/rounds/pc_next/piles");
                page.locator("#counted").fill("12");
                Keyboard.goOn(page, () -> page.locator("main form button").click());
                String pile = URI.create(page.url()).getPath();
                go(page, pile);
                page.locator("#locality").fill("99");
                Keyboard.goOn(page, () -> page.locator("text=Save this form").click());
                see(page, "keying-wrong", width);
                page.locator("#locality").fill("1");
                Keyboard.goOn(page, () -> page.locator("text=Save this form").click());
                see(page, "kept", width);
                String code = page.locator(".heard-code").first().innerText();
                go(page, "/rounds/pc_next/piles/correct");
                find(page, code);
                see(page, "correcting", width);
                page.locator("#open_well").fill("One line more");
                page.locator("#why").fill("A line was left out");
                Keyboard.goOn(
                        page, () -> page.locator("text=Propose these answers").click());
                see(page, "correction-proposed", width);
                go(page, "/rounds/pc_next/piles/correct");
                find(page, code);
                see(page, "correction-waits", width);
                try (BrowserContext other = browser.window(true, width)) {
                    Page second = signedIn(other, "administrator");
                    go(second, "/rounds/pc_next/piles/correct");
                    find(second, code);
                    see(second, "correction-decides", width);
                    Keyboard.goOn(
                            second, () -> second.locator("text=Put it right").click());
                    assertThat(second.locator(".govuk-notification-banner").innerText())
                            .contains("The form is put right as proposed");
                }
                look(page, "/rounds/pc_next/paper/en/standard", width);
                look(page, "/rounds/pc_next/paper/ar/standard", width);
                look(page, "/rounds/yp/paper/en/easy", width);
                look(page, "/rounds/pc_next/poster/en", width);
            }
        }
    }

    private static void find(Page page, String code) {
        page.locator("#code").fill(code);
        Keyboard.goOn(page, () -> page.locator("text=Find the form").click());
    }

    private Page signedIn(BrowserContext window) {
        return signedIn(window, "officer");
    }

    private Page signedIn(BrowserContext window, String name) {
        Page page = window.newPage();
        go(page, "/sign-in");
        page.locator("#name").fill(name);
        page.locator("#password").fill(name + "-looks-round");
        Keyboard.goOn(page, () -> page.locator("main form button").click());
        return page;
    }

    private void go(Page page, String path) {
        page.navigate(base.resolve(path).toString());
    }

    private void look(Page page, String path, int width) {
        go(page, path);
        see(page, path.substring(1).replaceAll("\\W", "-"), width);
    }

    private static void see(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "fieldwork", name + "-" + width + ".png")));
        assertThat(Inspection.violations(page)).as(page.url()).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(width);
        assertThat(page.locator("h1").count()).as("h1 of " + page.url()).isEqualTo(1);
    }

    private long responses() {
        return QuarkusTransaction.requiringNew()
                .call(() -> rounds.listAll().stream()
                        .flatMap(round -> responses.of(round).stream())
                        .filter(sent ->
                                sent.mode().equals("paper") || sent.mode().equals("phone"))
                        .count());
    }
}
