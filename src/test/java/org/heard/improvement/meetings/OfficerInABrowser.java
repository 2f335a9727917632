package org.heard.improvement.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.app.MovableClock;
import org.heard.ground.language.Days;
import org.heard.improvement.record.Planting;
import org.heard.people.account.Accounts;
import org.junit.jupiter.api.AfterEach;

/**
 * An officer at work in a browser without JavaScript. A press sends a form, follows a link, takes a file or goes back; a
 * text is a box typed in. Signing in is not counted.
 */
abstract class OfficerInABrowser {
    static final String OFFICER = "month.officer";
    private static final String PASSWORD = "four words are good";

    @Inject
    Planting planting;

    @Inject
    Accounts accounts;

    @Inject
    MovableClock clock;

    @TestHTTPResource
    URI base;

    Page page;
    int presses;
    int texts;

    /** The record is empty but for the seats of the board, and an officer may sign in. */
    void seats() {
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
    }

    @AfterEach
    void leaveNothing() {
        clock.goOn();
        planting.clear();
        accounts.remove(OFFICER);
    }

    /** The work before a meeting: from its plan to its papers and invitations. @param standing what the pack says first */
    void monthBefore(String meeting, String standing) {
        presses = 0;
        texts = 0;
        planTheMeeting(meeting);
        askFourPartners();
        confirmTheNotes();
        takeThePack(standing);
        invite(meeting);
        System.out.println("The officer's month: " + presses + " presses, " + texts + " texts");
        assertThat(presses).isLessThanOrEqualTo(22);
        assertThat(texts).isLessThanOrEqualTo(6);
    }

    void planTheMeeting(String day) {
        press("main a[href='/board']");
        link("Plan the next meeting");
        type("#theme", "Invented: health advice");
        type("#papers", "Invented: waiting times https://example.org/waiting");
        button("Save");
        assertThat(page.url()).endsWith("/board/meetings/" + day);
        assertThat(page.textContent("main")).contains("Town Hall", "Invented: health advice");
    }

    void askFourPartners() {
        menu();
        link("Ask partners");
        List.of("chair", "teacher", "nurse", "carer")
                .forEach(seat -> page.check("input[name='seats'][value='" + seat + "']"));
        type("#about", "Invented: posts filled in September");
        button("Ask");
        assertThat(page.textContent("main")).contains("4 partners are asked.");
    }

    void confirmTheNotes() {
        menu();
        press("main nav a[href='/board/slow']");
        assertThat(page.textContent("main")).contains("3.2 Invented: step 3.2");
        link("Write the month’s notes");
        type("[id='text-1.2']", "Invented: two posts are filled");
        button("Save, and confirm all others as unchanged");
        assertThat(page.textContent("main")).contains("10 notes are saved.");
    }

    void takeThePack(String standing) {
        menu();
        press("main nav a[href='/board/packs']");
        press("main a[href^='/board/packs/monthly.html']");
        assertThat(page.textContent("body")).contains(standing);
        page.goBack();
        presses++;
        take("main a[href^='/board/packs/monthly.docx']");
        take("main a[href^='/board/packs/monthly.pdf']");
    }

    void invite(String meeting) {
        menu();
        press("main a[href='/board/meetings/" + meeting + "']");
        button("The papers are out today");
        assertThat(take("main a[href$='.ics']")).contains("DTSTART:" + meeting.replace("-", "") + "T090000Z");
        link("Attendance and invitations");
        page.check("#sent-today-DfE");
        page.check("#sent-today-NHSE");
        page.locator("main form button.govuk-button").first().click();
        presses++;
        assertThat(page.textContent("section[aria-labelledby='invitations']"))
                .contains(Days.inWords(LocalDate.now(clock)));
    }

    /** @param item of the log that is closed there; empty for none */
    void holdTheMeeting(String meeting, Optional<String> item) {
        press("main a[href='/board']");
        press("main a[href='/board/meetings/" + meeting + "']");
        link("Attendance and invitations");
        button("Save, and mark all others as there");
        item.ifPresent(this::closeAtTheMeeting);
        link("Write down a decision");
        type("#words", "Invented: go on");
        for (Decision.Voice voice : Decision.Voice.ALL) {
            type("#" + voice.heard(), "Invented: the theme of waiting");
        }
        type("#changed", "Invented: the order of visits");
        type("#equality", "Invented: nobody loses");
        button("Save");
        page.click("summary:has-text('Close the meeting')");
        presses++;
        button("Close it");
        assertThat(page.textContent("main")).contains("Draft minutes", "Invented: go on");
    }

    private void closeAtTheMeeting(String item) {
        link("The log at this meeting");
        page.check("[id='outcome-" + item + "-0']");
        type("[id='said-" + item + "']", "Invented: the list comes in November");
        button("Save all");
    }

    void signIn(String day) {
        clock.standAt(LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(clock.getZone()));
        page.context().clearCookies();
        page.navigate(base.resolve("/sign-in").toString());
        page.fill("#name", OFFICER);
        page.fill("#password", PASSWORD);
        page.click("main form button");
        page.waitForURL("**/your-pages");
    }

    void menu() {
        press("#navigation a[href='/board']");
    }

    void link(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        presses++;
    }

    void button(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
        presses++;
    }

    void press(String way) {
        page.locator(way).first().click();
        presses++;
    }

    void type(String box, String words) {
        page.fill(box, words);
        texts++;
    }

    /** The file behind a link, as the browser's own session gets it. */
    String take(String way) {
        String address = page.locator(way).first().getAttribute("href");
        var answer = page.request().get(base.resolve(address).toString());
        presses++;
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.text();
    }
}
