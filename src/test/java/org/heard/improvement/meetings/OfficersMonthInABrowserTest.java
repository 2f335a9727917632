package org.heard.improvement.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.app.MovableClock;
import org.heard.ground.web.Browser;
import org.heard.improvement.record.Planting;
import org.heard.people.account.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * An officer's month from planning the next meeting to its draft minutes, in a browser without JavaScript. A press sends
 * a form, follows a link, takes a file or goes back; a text is a box typed in. Signing in is not counted. The work before
 * the meeting is held to 22 presses and 6 texts; the meeting itself is counted apart.
 */
@QuarkusTest
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium).")
class OfficersMonthInABrowserTest {
    private static final String OFFICER = "month.officer";
    private static final String PASSWORD = "four words are good";
    private static final String LAST = "2019-09-24";
    private static final String NEXT = "2019-10-22";

    @Inject
    Planting planting;

    @Inject
    Accounts accounts;

    @Inject
    MovableClock clock;

    @TestHTTPResource
    URI base;

    private Page page;
    private int presses;
    private int texts;

    @BeforeEach
    void aBoardAfterItsSeptemberMeeting() {
        accounts.add(OFFICER, "officer", PASSWORD);
        planting.begin();
        Map.of("chair", "elected", "teacher", "education", "nurse", "health", "carer", "care")
                .forEach((seat, sector) -> planting.plant(
                        "seat",
                        seat,
                        "2019-09-01",
                        Map.of(
                                "title",
                                "Invented " + seat,
                                "sector",
                                sector,
                                "chairs",
                                seat.equals("chair") ? "yes" : "")));
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

    @AfterEach
    void leaveNothing() {
        clock.goOn();
        planting.clear();
        accounts.remove(OFFICER);
    }

    @Test
    void theMonthBeforeAMeetingTakesAtMost22PressesAnd6Texts() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(false, 1280)) {
            page = window.newPage();
            signIn("2019-10-08");
            planTheMeeting();
            askFourPartners();
            confirmTheNotes();
            takeThePack();
            invite();
            System.out.println("The officer's month: " + presses + " presses, " + texts + " texts");
            assertThat(presses).isLessThanOrEqualTo(22);
            assertThat(texts).isLessThanOrEqualTo(6);

            presses = 0;
            texts = 0;
            signIn(NEXT);
            holdTheMeeting();
            System.out.println("The meeting itself: " + presses + " presses, " + texts + " texts");
        }
    }

    private void planTheMeeting() {
        press("main a[href='/board']");
        link("Plan the next meeting");
        type("#theme", "Invented: health advice");
        type("#papers", "Invented: waiting times https://example.org/waiting");
        button("Save");
        assertThat(page.url()).endsWith("/board/meetings/" + NEXT);
        assertThat(page.textContent("main")).contains("Town Hall", "Invented: health advice");
    }

    private void askFourPartners() {
        menu();
        link("Ask partners");
        List.of("chair", "teacher", "nurse", "carer")
                .forEach(seat -> page.check("input[name='seats'][value='" + seat + "']"));
        type("#about", "Invented: posts filled in September");
        button("Ask");
        assertThat(page.textContent("main")).contains("4 partners are asked.");
    }

    private void confirmTheNotes() {
        menu();
        press("main nav a[href='/board/slow']");
        assertThat(page.textContent("main")).contains("3.2 Invented: step 3.2");
        link("Write the month’s notes");
        type("[id='text-1.2']", "Invented: two posts are filled");
        button("Save, and confirm all others as unchanged");
        assertThat(page.textContent("main")).contains("10 notes are saved.");
        assertThat(page.textContent("main")).contains("Nothing is slow.");
    }

    private void takeThePack() {
        menu();
        press("main nav a[href='/board/packs']");
        press("main a[href^='/board/packs/monthly.html']");
        assertThat(page.textContent("body")).contains("Of 10 actions: 10 on track. 0 are slow.");
        page.goBack();
        presses++;
        take("main a[href^='/board/packs/monthly.docx']");
        take("main a[href^='/board/packs/monthly.pdf']");
    }

    private void invite() {
        menu();
        press("main a[href='/board/meetings/" + NEXT + "']");
        button("The papers are out today");
        assertThat(take("main a[href$='.ics']")).contains("DTSTART:20191022T090000Z");
        link("Attendance and invitations");
        page.check("#sent-today-DfE");
        page.check("#sent-today-NHSE");
        page.locator("main form button.govuk-button").first().click();
        presses++;
        assertThat(page.textContent("section[aria-labelledby='invitations']")).contains("8 October 2019");
    }

    private void holdTheMeeting() {
        press("main a[href='/board']");
        press("main a[href='/board/meetings/" + NEXT + "']");
        link("Attendance and invitations");
        button("Save, and mark all others as there");
        link("The log at this meeting");
        page.check("[id='outcome-2019-09-1-0']");
        type("[id='said-2019-09-1']", "Invented: the list comes in November");
        button("Save all");
        link("Write down a decision");
        type("#words", "Invented: go on");
        for (Decision.Voice voice : Decision.Voice.ALL) {
            type("#" + voice.heard(), "Invented: the theme of waiting");
        }
        type("#changed", "Invented: the order of visits");
        type("#equality", "Invented: nobody loses");
        button("Save");
        button("Close the meeting");
        assertThat(page.textContent("main")).contains("Draft minutes", "Invented: go on", "the list comes in November");
    }

    private void signIn(String day) {
        clock.standAt(LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(clock.getZone()));
        page.context().clearCookies();
        page.navigate(base.resolve("/sign-in").toString());
        page.fill("#name", OFFICER);
        page.fill("#password", PASSWORD);
        page.click("main form button");
        page.waitForURL("**/your-pages");
    }

    private void menu() {
        press("#navigation a[href='/board']");
    }

    private void link(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        presses++;
    }

    private void button(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
        presses++;
    }

    private void press(String way) {
        page.locator(way).first().click();
        presses++;
    }

    private void type(String box, String words) {
        page.fill(box, words);
        texts++;
    }

    /** The file behind a link, as the browser's own session gets it. */
    private String take(String way) {
        String address = page.locator(way).first().getAttribute("href");
        var answer = page.request().get(base.resolve(address).toString());
        presses++;
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.text();
    }
}
