package org.heard.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Inspection;
import org.heard.ground.web.Keyboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The story of the whole service, in a real browser: a parent answers, the forum compares, an officer
 * takes a chart and the board report away. Pictures of the pages go to {@code target/pictures}.
 */
@QuarkusTest
@TestProfile(Demonstration.class)
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium) to run this test.")
class WholeLoopTest {
    private static final String M6 = "/results/" + Demonstration.RELEASE + "/ehcp_listened";

    @TestHTTPResource
    URI base;

    @Test
    void aParentAnswersByKeyboardWithoutJavaScript() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(false, 1280)) {
            Page page = window.newPage();
            page.navigate(base.toString());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("parents and carers"))
                    .first()
                    .focus();
            Keyboard.enter(page);
            Keyboard.tabTo(page, "a:focus >> text=Start");
            Keyboard.enter(page);
            while (!page.url().endsWith("/check-answers")) {
                Keyboard.answer(page, "Invented for a test");
            }
            Keyboard.tabTo(page, "button:focus >> text=Send my answers");
            Keyboard.enter(page);

            assertThat(page.locator("h1").innerText()).isEqualTo("Answers sent");
            assertThat(page.locator(".heard-code").innerText()).isNotBlank();
        }
    }

    @Test
    void theForumComparesMarch2021WithNovember2019() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(true, 1280)) {
            Page page = window.newPage();
            signIn(page, "forum", "forum-looks-round");
            page.navigate(base.resolve("/results").toString());
            look(page, "results");
            follow(page, "March 2021");
            look(page, "release");
            follow(page, "Listened to in the plan");
            look(page, "measure");

            Locator main = page.locator("main");
            assertThat(main.innerText())
                    .contains("That is more than in November 2019 (34%).")
                    .contains("“Were you listened to when the plan was written or reviewed?”")
                    .containsIgnoringCase("invented sample data");
            Locator chart = main.locator(".heard-chart__wide svg[role=img]").first();
            assertThat(chart.locator("desc").textContent())
                    .hasSizeLessThanOrEqualTo(150)
                    .endsWith("Data table follows.");
            assertThat(main.locator("#figures table").first().textContent())
                    .contains("34.4")
                    .contains("66.7");
            // A picture that the content policy spoils is one black box.
            assertThat(coloursOf(chart)).isGreaterThan(5);
            assertThat(page.navigate(base.resolve("/releases").toString()).status())
                    .isEqualTo(403);
        }
    }

    @Test
    void anOfficerTakesAwayChartAndReportWithTheFiguresOfThePage() throws IOException {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(true, 1280)) {
            Page page = window.newPage();
            signIn(page, "officer", "officer-looks-round");
            page.navigate(base.resolve("/releases").toString());
            look(page, "releases");
            page.navigate(base.resolve("/releases/close?round=staff").toString());
            look(page, "close");
            page.navigate(base.resolve("/rounds/open").toString());
            look(page, "open");
            page.navigate(base.resolve("/rounds/import").toString());
            look(page, "import");
            page.navigate(base.resolve(M6).toString());

            byte[] png = take(page, "PNG");
            assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1878);
            String svg = new String(take(page, "SVG"), StandardCharsets.UTF_8);
            assertThat(svg).contains("<svg").contains("67%").containsIgnoringCase("invented sample data");
            String csv = new String(take(page, "Figures for any program (CSV)"), StandardCharsets.UTF_8);
            List<List<String>> figures = figuresOf(page);
            for (List<String> row : figures) {
                assertThat(csv).contains(String.join(",", row.subList(1, row.size())));
            }
            page.navigate(base.resolve("/results/" + Demonstration.RELEASE).toString());
            String told = page.locator(".heard-told").innerText();
            assertThat(wordsOf(take(page, "Board report (Word)")))
                    .as("a report says what the page says")
                    .contains(told);
        }
    }

    /** The first data table of the page, row by row. */
    private static List<List<String>> figuresOf(Page page) {
        return page.locator("main #figures table").first().locator("tbody tr").all().stream()
                .map(row -> row.locator("th, td").allTextContents())
                .toList();
    }

    private static String wordsOf(byte[] word) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    /** Files stand folded. */
    private static byte[] take(Page page, String link) {
        page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
        Download download =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .first()
                        .click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long coloursOf(Locator chart) throws AssertionError {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(chart.screenshot()));
            return java.util.stream.IntStream.range(0, picture.getWidth() * picture.getHeight())
                    .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
                    .distinct()
                    .count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void signIn(Page page, String name, String password) {
        page.navigate(base.resolve("/sign-in").toString());
        look(page, "sign-in");
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        Keyboard.goOn(
                page,
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                        .click());
        look(page, "your-pages-" + name);
    }

    private static void follow(Page page, String link) {
        Keyboard.goOn(
                page,
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .first()
                        .click());
    }

    private static void look(Page page, String name) {
        assertThat(Inspection.violations(page)).as(page.url()).isEmpty();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "story", name + ".png")));
    }
}
