package org.heard.improvement.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * An officer's month from planning the next meeting to its draft minutes. The work before the meeting is held to 22
 * presses and 6 texts; the meeting itself is counted apart.
 */
@QuarkusTest
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium).")
class OfficersMonthInABrowserTest extends OfficerInABrowser {
    private static final String LAST = "2019-09-24";
    private static final String NEXT = "2019-10-22";

    @BeforeEach
    void aBoardAfterItsSeptemberMeeting() {
        seats();
        planting.plant("plan", "plan", "2019-09-01", Map.of("title", "Invented plan", "start", "2019-09-01"));
        for (int objective = 1; objective <= 5; objective++) {
            for (int number = 1; number <= 2; number++) {
                action("A" + objective, objective + "." + number);
            }
        }
        planting.plant(
                "meeting",
                LAST,
                LAST,
                Map.of("day", LAST, "time", "10:00", "place", "Town Hall", "state", "closed", "seat-chair", "there"));
        planting.plant(
                "item",
                "2019-09-1",
                LAST,
                SampleBoard.item(LAST, "2019-11-01", Map.of("what", "Invented: a list of vacant posts")));
    }

    private void action(String objective, String key) {
        Map<String, String> body = new LinkedHashMap<>(Map.of(
                "reference", key,
                "objective", objective,
                "what", "Invented: step " + key,
                "owner", "nurse",
                "begin", "2019-09-01",
                "due", "2020-03-31",
                "measure", "M6",
                "baseline", "pc2019"));
        body.put("state", "under-way");
        planting.plant("action", key, "2019-09-01", body);
        planting.plant(
                "note",
                key + "-n1",
                "2019-09-01",
                Map.of("action", key, "text", "Invented: begun with " + key, "view", "in-time"));
    }

    @Test
    void theMonthBeforeAMeetingTakesAtMost22PressesAnd6Texts() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(false, 1280)) {
            page = window.newPage();
            signIn("2019-10-08");
            monthBefore(NEXT, "Of 10 actions: 10 on track. 0 are slow.");

            presses = 0;
            texts = 0;
            signIn(NEXT);
            holdTheMeeting(NEXT, Optional.of("2019-09-1"));
            assertThat(page.textContent("main")).contains("the list comes in November");
            System.out.println("The meeting itself: " + presses + " presses, " + texts + " texts");
        }
    }
}
