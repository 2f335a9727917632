package org.heard.improvement.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Inspection;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.RecordGround;
import org.heard.people.account.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Word plan comes in on a phone, without JavaScript; with it, axe looks at every page on the way. */
@QuarkusTest
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium) to run this test.")
class ImportInABrowserTest {
    private static final int PHONE = 360;
    private static final String OFFICER = "plan.officer";
    private static final String PASSWORD = "four words are good";

    @Inject
    RecordGround ground;

    @Inject
    BoardRecord record;

    @Inject
    Accounts accounts;

    @TestHTTPResource
    URI base;

    @BeforeEach
    void begin() {
        ground.clear();
        new WrittenPlan(record).begin();
        accounts.add(OFFICER, "officer", PASSWORD);
    }

    @AfterEach
    void leaveNothing() {
        ground.clear();
        accounts.remove(OFFICER);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aWordPlanComesInOnAPhone(boolean javaScript) {
        List<List<String>> rows = List.of(
                PlanFiles.HEAD,
                List.of(
                        "A1",
                        "1.1",
                        "Write one pathway",
                        "Nobody knew",
                        "Clear",
                        "W1",
                        "Jo Bloggs",
                        "March 2020 - Amber"),
                List.of("A1", "1.2", "Tell families", "", "", "W1", "Director", "Q3 2019"));
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(javaScript, PHONE)) {
            Page page = window.newPage();
            page.navigate(base.resolve("/sign-in").toString());
            page.fill("[name=name]", OFFICER);
            page.fill("[name=password]", PASSWORD);
            page.press("[name=password]", "Enter");
            page.waitForURL(address -> !address.contains("sign-in"));
            page.navigate(base.resolve("/board/plan").toString());
            page.click("text=Bring in actions from a file");
            look(page, javaScript, "upload");
            page.setInputFiles(
                    "#file",
                    new FilePayload(
                            "plan.docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            PlanFiles.docx(rows)));
            page.click("text=Show how it is understood");
            look(page, javaScript, "understood");
            page.selectOption("label:has-text('Jo Bloggs') + select", "director-council");
            page.fill("#day-2", "31/12/2019");
            page.click("text=Look again with these choices");
            look(page, javaScript, "clear");
            page.click("text=Bring it in");
            look(page, javaScript, "in");
            assertThat(page.locator(".govuk-notification-banner").innerText()).contains("2 actions taken");
            page.click("summary:has-text('Take it back')");
            page.click("button:has-text('Take it back')");
            assertThat(page.locator("main").innerText())
                    .contains("The import was taken back", "Nothing has been brought in.");
        }
    }

    private static void look(Page page, boolean javaScript, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "import-" + name + ".png")));
        if (javaScript) {
            assertThat(Inspection.violations(page)).as(name).isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(name)
                    .isLessThanOrEqualTo(PHONE);
        }
    }
}
