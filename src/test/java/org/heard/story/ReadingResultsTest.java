package org.heard.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Inspection;
import org.heard.ground.web.Keyboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Published results in a real browser: wide, on a telephone, by keyboard, on paper. */
@QuarkusTest
@TestProfile(Demonstration.class)
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium) to run this test.")
class ReadingResultsTest {
    private static final String RELEASE = "/results/" + Demonstration.RELEASE;
    private static final String M6 = RELEASE + "/ehcp_listened";

    @TestHTTPResource
    URI base;

    @Test
    void everyPageIsForEverybodyWideAndOnATelephone() {
        try (Browser browser = new Browser()) {
            for (int width : new int[] {1280, 360}) {
                try (BrowserContext window = browser.window(true, width)) {
                    Page page = window.newPage();
                    List<String> addresses = List.of(
                            "/results",
                            RELEASE,
                            M6,
                            RELEASE + "/hlt_used",
                            "/check",
                            "/results?lang=ar",
                            "/results?lang=pl",
                            RELEASE + "?lang=ar",
                            RELEASE + "?lang=uk",
                            M6 + "?lang=ar",
                            M6 + "?lang=pl",
                            RELEASE + "/hlt_used?lang=ar");
                    addresses.forEach(address -> look(page, address, width));
                    look(page, "/check/" + code(page), width);
                }
            }
        }
    }

    private String code(Page page) {
        page.navigate(base.resolve(M6).toString());
        return page.locator(".heard-chart__code a").first().textContent();
    }

    private void look(Page page, String address, int width) {
        page.navigate(base.resolve(address).toString());
        assertThat(Inspection.violations(page)).as("%s at %d", address, width).isEmpty();
        assertThat((Integer) page.evaluate("document.scrollingElement.scrollWidth"))
                .as("%s is wider than its window of %d", address, width)
                .isLessThanOrEqualTo(width);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(
                        "target", "pictures", "results", address.replaceAll("\\W+", "_") + "-" + width + ".png")));
    }

    @Test
    void aTelephoneIsShownItsOwnDrawing() {
        try (Browser browser = new Browser()) {
            assertThat(shown(browser, 479)).containsExactly("narrow");
            assertThat(shown(browser, 481)).containsExactly("wide");
        }
    }

    private List<String> shown(Browser browser, int width) {
        try (BrowserContext window = browser.window(false, width)) {
            Page page = window.newPage();
            page.navigate(base.resolve(M6).toString());
            return drawings(page);
        }
    }

    private static List<String> drawings(Page page) {
        return List.of("wide", "narrow").stream()
                .filter(layout ->
                        page.locator(".heard-chart__" + layout).first().isVisible())
                .toList();
    }

    @Test
    void aChartIsTakenAwayByKeyboardWithoutJavaScript() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(false, 1280)) {
            Page page = window.newPage();
            page.navigate(base.resolve(M6).toString());
            Keyboard.tabTo(page, "summary:focus >> text=Take these figures away");
            page.keyboard().press("Enter");
            Keyboard.tabTo(page, "a:focus >> text=Picture for Word (PNG)");
            Download file = page.waitForDownload(() -> page.keyboard().press("Enter"));

            assertThat(file.suggestedFilename()).isEqualTo("pc2021-1-ehcp-listened-rounds-over-time.png");
        }
    }

    /** Without opened details; 800 pixels are the height of an ordinary telephone. */
    @Test
    void onATelephoneAQuestionIsReadInThreeScreens() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(false, 360)) {
            Page page = window.newPage();
            for (String question : List.of("ehcp_listened", "edu_support_satis", "hlt_used", "setting")) {
                page.navigate(base.resolve(RELEASE + "/" + question).toString());
                assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
                        .as(question)
                        .isLessThanOrEqualTo(3 * 800);
            }
        }
    }

    @Test
    void onPaperAPageIsAtMostTwoSheets() throws IOException {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(false, 1280)) {
            Page page = window.newPage();
            for (String address : List.of("/results", RELEASE, M6, RELEASE + "/edu_support_satis")) {
                page.navigate(base.resolve(address).toString());
                byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                try (PDDocument printed = Loader.loadPDF(pdf)) {
                    assertThat(printed.getNumberOfPages()).as(address).isLessThanOrEqualTo(2);
                }
            }
        }
    }

    @Test
    void paperHasTheWideDrawingTheFoldedTablesAndNoLinksToFiles() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(false, 794)) {
            Page page = window.newPage();
            page.navigate(base.resolve(M6).toString());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(drawings(page)).containsExactly("wide");
            assertThat(page.locator(".heard-take__files").first().isVisible()).isFalse();
            assertThat(page.locator("details table").first().isVisible()).isTrue();
            assertThat(page.locator(".heard-chart__code").first().isVisible()).isTrue();
        }
    }
}
