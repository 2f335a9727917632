package org.heard.improvement.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Inspection;
import org.heard.improvement.record.Planting;
import org.heard.story.Demonstration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What an officer reads before everybody does, on a phone and on a desk; other pages are EveryPageTest's. */
@QuarkusTest
@TestProfile(Demonstration.class)
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium).")
class PublishPageInABrowserTest {
    @Inject
    Planting planting;

    @TestHTTPResource
    URI base;

    @BeforeEach
    void begin() {
        planting.begin();
        Map<String, String> risk = new LinkedHashMap<>(Map.of("risk", "Invented: posts stay empty", "owner", "clerk"));
        List.of("likelihood", "impact", "likelihoodAfter", "impactAfter").forEach(field -> risk.put(field, "4"));
        risk.putAll(Map.of("cause", "invented", "effect", "invented", "controls", "invented", "measure", "M6"));
        risk.putAll(Map.of("review", "2020-01-20", "state", "open", "by", "2030-01-01"));
        planting.plant("risk", "R1", "2020-01-01", risk);
        plantAPlan();
        planting.plant(
                "promise",
                "P1",
                "2020-10-01",
                Map.of(
                        "said", "Nobody asked us. One of us wrote.",
                        "measure", "M6",
                        "baseline", "pc2019",
                        "did", "We meet every family.",
                        "owner", "clerk",
                        "due", "2020-10-01",
                        "state", "done",
                        "done", "2020-10-01"));
    }

    private void plantAPlan() {
        planting.plant("plan", "plan", "2020-02-01", Map.of("title", "Invented plan", "start", "2019-10-17"));
        planting.plant(
                "action",
                "1.1",
                "2020-02-01",
                Map.of(
                        "reference",
                        "1.1",
                        "objective",
                        "A1",
                        "what",
                        "Invented: advice on time",
                        "owner",
                        "clerk",
                        "begin",
                        "2019-10-17",
                        "due",
                        "2020-03-31",
                        "measure",
                        "M6",
                        "baseline",
                        "pc2019",
                        "state",
                        "under-way"));
        planting.plant(
                "measure",
                "plans",
                "2020-02-01",
                Map.of("title", "Invented measure", "unit", "%", "source", "invented", "asks", "how-well"));
        planting.plant(
                "figure",
                "plans-1",
                "2020-02-01",
                Map.of(
                        "series",
                        "plans",
                        "period",
                        "2019",
                        "periodKind",
                        "calendar year",
                        "from",
                        "2019-01-01",
                        "to",
                        "2019-12-31",
                        "value",
                        "60",
                        "published",
                        "2020-01-10",
                        "status",
                        "final"));
    }

    @AfterEach
    void clear() {
        planting.clear();
    }

    @Test
    void noPageIsWiderThanItsWindowAndAxeFindsNothing() {
        try (Browser browser = new Browser()) {
            for (int width : List.of(320, 1280)) {
                try (BrowserContext window = browser.window(true, width)) {
                    Page page = window.newPage();
                    signIn(page);
                    look(page, width, "/board/publications/publish?day-day=1&day-month=11&day-year=2020");
                }
            }
        }
    }

    private void signIn(Page page) {
        page.navigate(base.resolve("/sign-in").toString());
        page.getByLabel("Name").fill("officer");
        page.getByLabel("Password").fill("officer-looks-round");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL("**/your-pages");
    }

    private void look(Page page, int width, String address) {
        page.navigate(base.resolve(address).toString());
        String name = address.substring(1).replaceAll("[^\\w]+", "-") + "-" + width + ".png";
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "progress", name)));
        assertThat(Inspection.violations(page)).as(address + " at " + width).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(address)
                .isLessThanOrEqualTo(width);
    }
}
