package org.heard.people.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Inspection;
import org.heard.ground.web.Keyboard;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.story.Demonstration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** An administrator changes the area in a real browser. */
@QuarkusTest
@TestProfile(Demonstration.class)
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium) to run this test.")
class AreaInABrowserTest {
    @TestHTTPResource
    URI base;

    @Inject
    DataSource database;

    @Inject
    CurrentSurveys surveys;

    @AfterEach
    void putBack() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from area_file");
        }
        surveys.renew();
    }

    @Test
    void aValueIsChangedByKeyboardAloneWithoutJavaScriptFromTheListOfWhatIsMissing() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(false, 360)) {
            Page page = signedIn(window);
            go(page, "/area");
            page.locator("a:has-text('Who helps with a survey: Their phone number')")
                    .focus();
            Keyboard.enter(page);
            Keyboard.tabTo(page, "[id='area.help.phone']:focus");
            page.keyboard().press("Control+a");
            page.keyboard().type("0151 000 0001");
            Keyboard.tabTo(page, "button:focus >> text=Save");
            Keyboard.enter(page);

            assertThat(page.locator(".govuk-notification-banner").innerText())
                    .contains("Changed “Who helps with a survey”: Their phone number.");
            go(page, "/help");
            assertThat(page.locator("main").innerText()).contains("0151 000 0001");
        }
    }

    @Test
    void axeFindsNothingOnAFormThatIsRefused() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(true, 320)) {
            Page page = signedIn(window);
            go(page, "/area/names");
            page.locator("[id='area.council']").fill("");
            Keyboard.goOn(page, () -> page.locator("main form button").click());
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("Name of the council: write it here");
            see(page, 320);
        }
    }

    private static void see(Page page, int width) {
        assertThat(Inspection.violations(page)).as(page.url()).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(width);
        assertThat(page.locator("h1").count()).as("h1 of " + page.url()).isEqualTo(1);
    }

    private Page signedIn(BrowserContext window) {
        Page page = window.newPage();
        go(page, "/sign-in");
        page.locator("#name").fill("administrator");
        page.locator("#password").fill("administrator-looks-round");
        Keyboard.goOn(page, () -> page.locator("main form button").click());
        return page;
    }

    private void go(Page page, String path) {
        page.navigate(base.resolve(path).toString());
    }
}
