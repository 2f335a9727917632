package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Inspection;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report as a web page, opened from the file somebody was sent. */
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium) to run this test.")
class HtmlReportInABrowserTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void everyKindOfReportIsForEverybodyOnADeskAndOnATelephone(ReportKind kind) throws IOException {
        Path file = Files.write(folder.resolve("report.html"), FileType.HTML.of(ShippedPaper.of(kind)));
        try (Browser browser = new Browser()) {
            for (int width : new int[] {1280, 360}) {
                look(browser, file, width);
            }
        }
    }

    private static void look(Browser browser, Path file, int width) {
        try (BrowserContext window = browser.window(true, width)) {
            Page page = window.newPage();
            page.navigate(file.toUri().toString());
            assertThat(Inspection.violations(page)).as("at %d", width).isEmpty();
            assertThat((Integer) page.evaluate("document.scrollingElement.scrollWidth"))
                    .as("wider than its window of %d", width)
                    .isLessThanOrEqualTo(width);
        }
    }
}
