package org.heard.reporting.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Inspection;
import org.heard.ground.web.Keyboard;
import org.heard.people.account.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The story of a report in a real browser, by keyboard and without JavaScript: written, ready, issued; then a later
 * release, and the figures that moved. Pictures of the pages go to {@code target/pictures}.
 */
@QuarkusTest
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium) to run this test.")
class DeskInABrowserTest {
    private static final String PASSWORD = "four words are good";
    private static final List<String> SECTIONS = List.of(
            "The report as a whole",
            "A1 Progress and attainment",
            "A2 DCO oversight of health",
            "A3 Health input to plans",
            "A4 Co-production and communication",
            "A5 Joint commissioning");

    @Inject
    InventedRounds rounds;

    @Inject
    Accounts accounts;

    @TestHTTPResource
    URI base;

    @BeforeEach
    void publishARound() {
        rounds.release();
        accounts.add("desk.officer", "officer", PASSWORD);
        accounts.add("desk.forum", "forum", PASSWORD);
    }

    @AfterEach
    void leaveNothing() {
        rounds.leaveNothing();
        accounts.remove("desk.officer");
        accounts.remove("desk.forum");
    }

    @Test
    void aReportIsWrittenIssuedAndSaysLaterWhichOfItsFiguresMoved() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(false, 1280)) {
            Page page = window.newPage();
            signIn(page, "desk.officer");
            follow(page, "Reports");
            choose(page, "#kind-board");
            choose(page, "input[name=release]");
            press(page, "Begin the report");
            assertThat(page.locator("main").innerText()).contains("Not ready").contains("Still empty: Summary");

            SECTIONS.forEach(section -> write(page, section));
            assertThat(page.locator("main").innerText()).doesNotContain("Not ready");
            follow(page, "Issue this report");
            press(page, "Issue it");
            assertThat(page.locator("main").innerText()).contains("Issued").contains("It stays as it is.");
            String first = page.url();

            String newer = rounds.releaseAgain();
            page.reload();
            assertThat(page.locator("main").innerText())
                    .contains("The figures have moved since")
                    .contains(newer)
                    .contains("This report was issued before and does not change.");
            assertMoved(page);
            press(page, "Begin version 2 with the new figures");
            assertThat(page.locator("main").innerText()).contains("Moved since the words were written");
            assertMoved(page);
            follow(page, "Issue this report");
            press(page, "Issue it");
            page.navigate(first);
            assertThat(page.locator("main").innerText()).contains("Superseded by version 2.");
        }
        look();
    }

    /** Pages of the desk that EveryPageTest does not come to, wide and narrow, as axe and people see them. */
    private void look() {
        try (Browser browser = new Browser()) {
            for (int width : new int[] {360, 1280}) {
                try (BrowserContext window = browser.window(true, width)) {
                    Page page = window.newPage();
                    signIn(page, "desk.officer");
                    page.navigate(base.resolve("/reports").toString());
                    String report = page.locator(".heard-list a").last().getAttribute("href");
                    page.navigate(base.resolve(report).toString());
                    look(page, width, "superseded");
                    page.navigate(base.resolve(report).toString());
                    begin(page);
                    String draft = base.relativize(URI.create(page.url())).getPath();
                    page.navigate(base.resolve("/" + draft + "/sections/A1").toString());
                    page.locator("#RECOMMENDATION").fill("First this.\n- one point\n- another");
                    Keyboard.goOn(
                            page, () -> page.locator("button[name=preview]").click());
                    look(page, width, "preview");
                    look(page, "/" + draft + "/preview", width);
                    isDressed(page, width);
                    look(page, "/" + draft + "/issue", width);
                    page.navigate(base.resolve("/" + draft + "/delete").toString());
                    Keyboard.goOn(page, () -> page.locator("main button").click());
                }
            }
        }
    }

    private void begin(Page page) {
        page.navigate(base.resolve("/reports").toString());
        page.locator("#kind-committee").check();
        page.locator("input[name=release]").first().check();
        Keyboard.goOn(page, () -> page.locator("main form button").last().click());
    }

    private void look(Page page, String address, int width) {
        page.navigate(base.resolve(address).toString());
        look(page, width, address.substring(1).replaceAll("[0-9]+", "n").replaceAll("[^A-Za-z0-9]+", "-"));
    }

    private static void look(Page page, int width, String name) {
        assertThat(Inspection.violations(page)).as(page.url()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("nothing is wider than the page: " + name)
                .isLessThanOrEqualTo(width);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "desk", name + "-" + width + ".png")));
    }

    /** The browser let the report's own style sheet in: of its two drawings, it shows the one for this window. */
    private static void isDressed(Page page, int width) {
        boolean desk = width > 1000;
        assertThat(page.locator(".wide").first().isVisible()).isEqualTo(desk);
        assertThat(page.locator(".narrow").first().isVisible()).isEqualTo(!desk);
    }

    private static void assertMoved(Page page) {
        Locator rows = page.locator(".heard-moved tbody tr:has(td)");
        assertThat(rows.count()).isGreaterThan(10);
        for (Locator row : rows.all().subList(0, 10)) {
            List<String> cells = row.locator("td").allInnerTexts();
            assertThat(cells).hasSize(2).doesNotHaveDuplicates();
        }
    }

    private static void write(Page page, String section) {
        follow(page, section);
        for (int i = 0; i < page.locator("main textarea").count(); i++) {
            String id = page.locator("main textarea").nth(i).getAttribute("id");
            Keyboard.tabTo(page, "#" + id + ":focus");
            page.keyboard().type("Invented for a test");
        }
        press(page, "Save");
    }

    private void signIn(Page page, String name) {
        page.navigate(base.resolve("/sign-in").toString());
        Keyboard.tabTo(page, "#name:focus");
        page.keyboard().type(name);
        Keyboard.tabTo(page, "#password:focus");
        page.keyboard().type(PASSWORD);
        press(page, "Sign in");
    }

    private static void choose(Page page, String radio) {
        Keyboard.tabTo(page, radio + ":focus");
        page.keyboard().press("Space");
    }

    private static void follow(Page page, String words) {
        Keyboard.tabTo(page, "a:focus >> text=\"" + words + "\"");
        Keyboard.enter(page);
    }

    private static void press(Page page, String words) {
        Keyboard.tabTo(page, "button:focus >> text=" + words);
        Keyboard.enter(page);
    }
}
