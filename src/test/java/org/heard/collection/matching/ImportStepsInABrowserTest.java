package org.heard.collection.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heard.collection.importing.Upload;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Inspection;
import org.heard.ground.web.Keyboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The steps of an import in a real browser; only forms lead to them, so EveryPageTest does not come here. */
@QuarkusTest
@TestSecurity(
        user = "officer",
        roles = {"officer", "reader"})
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium) to run this test.")
class ImportStepsInABrowserTest {
    private static final ToolFiles FILES = new ToolFiles(2021);
    private static final int NARROW = 320;

    @TestHTTPResource
    URI base;

    @Inject
    TakenOut takenOut;

    @AfterEach
    void takeOut() {
        takenOut.clear("pc2020");
        takenOut.clear("pc2021");
    }

    private void look(Page page, String step) {
        assertThat(page.locator("h1").allInnerTexts()).as(step).hasSize(1);
        assertThat(Inspection.violations(page)).as(step).isEmpty();
        assertThat(Inspection.unseenFocus(page)).as(step).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + step)
                .isLessThanOrEqualTo(NARROW);
    }

    private static void press(Page page, String words) {
        Keyboard.goOn(
                page,
                () -> page.locator("main button:has-text('" + words + "')")
                        .first()
                        .click());
    }

    /** From the choice of a file to what would come in. */
    private void upTo(Page page, FilePayload file, String survey) {
        page.navigate(base.resolve("/rounds/import").toString());
        page.locator("#file").setInputFiles(file);
        press(page, "Look at the file");
        page.locator("#survey").selectOption(survey);
    }

    private static FilePayload payload(Upload.Sent file) {
        return new FilePayload(file.name(), "application/octet-stream", file.bytes());
    }

    @Test
    void everyStepOfAnImportFitsAPhoneAndAScreenReader() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(true, NARROW)) {
            Page page = window.newPage();
            upTo(page, payload(FILES.all().get("Microsoft Forms").get(0)), "pc2021");
            look(page, "what it is");
            for (String step : List.of("Go on to the columns", "Go on to the answers", "Show what would come in")) {
                press(page, step);
                look(page, "after " + step);
            }
            press(page, "Bring in");
            look(page, "it is in");
            assertThat(page.locator("main").innerText()).contains(" is in as March 2021: " + FILES.people());
        }
    }

    @Test
    void thePageOfALargeFileSaysHowFarItIs() {
        String rows = "Timestamp,What support do they have?,How old is the child you are answering about?\n"
                + "21/09/2020 10:00,No extra support,5 to 10\n".repeat(6_000);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(true, NARROW)) {
            Page page = window.newPage();
            upTo(page, new FilePayload("large.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)), "pc2020");
            List.of("Go on to the columns", "Go on to the answers", "Show what would come in", "Bring in")
                    .forEach(step -> press(page, step));
            look(page, "progress");
            for (int looks = 0; page.locator("a:has-text('Look again')").count() > 0 && looks < 100; looks++) {
                page.waitForTimeout(300);
                page.reload();
            }
            look(page, "the end of it");
            assertThat(page.locator("h1").innerText()).isEqualTo("It is in");
        }
    }

    @Test
    void theOtherWaysInFitAPhoneToo() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(true, NARROW)) {
            Page page = window.newPage();
            for (String path : List.of("/rounds/import", "/rounds/import/totals", "/surveys/bring-in")) {
                page.navigate(base.resolve(path).toString());
                look(page, path);
            }
        }
    }
}
