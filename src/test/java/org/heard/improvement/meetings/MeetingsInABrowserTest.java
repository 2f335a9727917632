package org.heard.improvement.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Inspection;
import org.heard.improvement.board.ThingKind;
import org.heard.people.account.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Every page of the room, as on a phone: nothing wider than it, and nothing axe objects to. Pictures go to {@code target/pictures}. */
@QuarkusTest
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium) to run this test.")
class MeetingsInABrowserTest {
    private static final String PASSWORD = "four words are good";
    private static final int PHONE = 360;

    @Inject
    MeetingsGround ground;

    @Inject
    Accounts accounts;

    @TestHTTPResource
    URI base;

    private LocalDate today;

    @BeforeEach
    void aBoardInFullSwing() {
        accounts.add("meet.officer", "officer", PASSWORD);
        ground.clear();
        ground.seats();
        today = ground.today().asAt();
        ground.plant(
                ThingKind.PLAN, "plan", Map.of("start", today.minusMonths(3).toString()));
        ground.meeting(
                today,
                Map.of(
                        "state",
                        "held",
                        "theme",
                        "Short breaks and transport",
                        "place",
                        "Town Hall, room 2",
                        "purpose",
                        "The offer for next year",
                        "agenda",
                        "Short breaks\nTransport",
                        "papers",
                        "The plan\nWaiting times https://example.org/waiting",
                        "late-papers",
                        "The budget",
                        "invited-DfE",
                        today.toString(),
                        "seat-chair",
                        "there",
                        "seat-nurse",
                        "apologies"));
        ground.meeting(today.plusDays(25), Map.of("theme", "Health advice"));
        ground.item("2019-10-1", "2019-10-22", today.minusDays(6));
        ground.item("2019-10-2", "2019-10-22", today.plusDays(6));
        ground.plant(
                ThingKind.DECISION,
                "2019-10-D1",
                Map.of(
                        "meeting",
                        today.toString(),
                        "words",
                        "We go on.",
                        "heard-parents",
                        "Question 12",
                        "not-asked-young-people",
                        "no time",
                        "heard-schools",
                        "The heads’ forum",
                        "heard-staff",
                        "Theme 2",
                        "changed",
                        "Weekends come first",
                        "equality",
                        "Nobody loses"));
        ground.plant(
                ThingKind.REQUEST,
                "Q1",
                Map.of("seat", "nurse", "about", "Posts filled", "asked", "2019-10-01", "due", "2019-10-08"));
        ground.plant(
                ThingKind.REQUEST,
                "Q2",
                Map.of(
                        "seat",
                        "carer",
                        "about",
                        "Breaks",
                        "asked",
                        "2019-10-01",
                        "due",
                        "2019-10-08",
                        "reply",
                        "Twelve",
                        "replied",
                        "2019-10-07"));
        ground.plant(
                ThingKind.GROUP,
                "G1",
                Map.of("name", "Transport group", "theme", "Transport", "seats", "nurse\ncarer"));
        ground.plant(
                ThingKind.EVENT,
                "E1",
                Map.of("name", "Conference", "day", "2019-10-01", "people", "40", "themes", "Waiting\nTransport"));
    }

    @AfterEach
    void leaveNothing() {
        ground.clear();
        accounts.remove("meet.officer");
    }

    @Test
    void everyPageFitsAPhoneAndAxeFindsNothing() {
        String meeting = "/board/meetings/" + today;
        List<String> addresses = List.of(
                "/board/meetings",
                meeting,
                meeting + "/attendance",
                meeting + "/log",
                "/board/log",
                "/board/log/2019-10-1",
                "/board/requests",
                "/board/requests/ask",
                "/board/requests/Q1",
                "/board/groups",
                "/board/edit/meeting",
                "/board/edit/decision",
                "/board/edit/item");
        try (Browser browser = new Browser();
                BrowserContext phone = browser.window(true, PHONE);
                BrowserContext desk = browser.window(true, 1120)) {
            Page small = signedIn(phone);
            Page large = signedIn(desk);
            for (String address : addresses) {
                small.navigate(base.resolve(address).toString());
                large.navigate(base.resolve(address).toString());
                picture(small, address, "phone");
                picture(large, address, "desk");
                assertThat(Inspection.violations(small)).as(address).isEmpty();
                assertThat(Inspection.violations(large)).as(address).isEmpty();
                assertThat((int) Inspection.look(small).get("width"))
                        .as(address)
                        .isLessThanOrEqualTo(PHONE);
            }
        }
    }

    private Page signedIn(BrowserContext window) {
        Page page = window.newPage();
        page.navigate(base.resolve("/sign-in").toString());
        page.fill("#name", "meet.officer");
        page.fill("#password", PASSWORD);
        page.click("main form button");
        return page;
    }

    private void picture(Page page, String address, String where) {
        String name = address.replace(today.toString(), "day").substring(1).replace('/', '-');
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pictures/meetings", name + "-" + where + ".png")));
    }
}
