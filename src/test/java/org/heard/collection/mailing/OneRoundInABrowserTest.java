package org.heard.collection.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.app.MovableClock;
import org.heard.collection.fieldwork.RoundForATest;
import org.heard.collection.journey.Respondent;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Keyboard;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.story.Demonstration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * One round from the copy of an earlier one to the report on it, as two officers press it in a browser without JavaScript.
 * Those who answer, but for nobody in particular, come over HTTP.
 */
@QuarkusTest
@TestProfile(Demonstration.class)
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium).")
class OneRoundInABrowserTest {
    private static final String KEY = "pc2031";
    private static final String QUESTION = "overall_satis";
    private static final int INVITED = 25;
    private static final int BY_WEB = 12;
    private static final int ON_PAPER = 2;

    private static final List<String> OF_THE_ROUND = List.of(
            "report_section where report in (select id from report where release like 'pc2031%')",
            "report_file where report in (select id from report where release like 'pc2031%')",
            "report where release like 'pc2031%'",
            "release where round = 'pc2031'",
            "survey_verdict where draft = 'pc2031'",
            "survey_step where draft = 'pc2031'",
            "survey_draft where key = 'pc2031'",
            "asked_survey where survey = 'pc2031'",
            "round_plan where round = 'pc2031'");

    @TestHTTPResource
    URI base;

    @Inject
    RoundForATest rounds;

    @Inject
    EntityManager store;

    @Inject
    CurrentSurveys surveys;

    @Inject
    MovableClock clock;

    @Inject
    Postman postman;

    @TempDir
    Path folder;

    private Page officer;
    private Page second;

    @AfterEach
    void leaveNothingBehind() {
        clock.goOn();
        QuarkusTransaction.requiringNew().run(() -> {
            OF_THE_ROUND.forEach(
                    rows -> store.createNativeQuery("delete from " + rows).executeUpdate());
            rounds.clear(KEY);
        });
        surveys.renew();
    }

    @Test
    void aRoundGoesFromTheCopyOfAnEarlierOneToAReport() throws Exception {
        MailServer.empty();
        try (Browser browser = new Browser();
                BrowserContext one = browser.window(false, 1280);
                BrowserContext other = browser.window(false, 1280)) {
            officer = signedIn(one, "officer");
            second = signedIn(other, "administrator");
            copy();
            changeAWording();
            judgeItAndAgree();
            open();
            Path mailing = invite();
            answer();
            key();
            remind(mailing);
            close();
            publish();
            report();
        }
    }

    private void copy() {
        follow(officer, "Rounds");
        follow(officer, "Begin a new round");
        officer.locator("#source-pc2021").check();
        officer.locator("#key").fill(KEY);
        officer.locator("#name").fill("January 2031");
        officer.locator("#month").fill("2031-01");
        press(officer, "Begin the draft");
        assertThat(said(officer)).contains("The draft is there");
    }

    private void changeAWording() {
        go(officer, "/surveys/" + KEY + "/questions/" + QUESTION);
        officer.locator("#text").fill("All in all, how happy are you with the help your child gets?");
        press(officer, "Save");
        go(officer, "/surveys/" + KEY);
        assertThat(officer.locator("#asks + p").innerText()).contains("not what they were");
    }

    /** Whoever says what may be compared cannot agree to it. */
    private void judgeItAndAgree() {
        for (String ask : asked(officer)) {
            go(officer, ask);
            assertThat(officer.locator("[name=letter]:checked").count()).isZero();
            officer.locator("[name=letter][value=C]").check();
            officer.locator("#reason").fill("It asks how happy people are, not how satisfied.");
            press(officer, "Say it");
            go(officer, ask);
            assertThat(officer.locator("text=I agree").count()).isZero();
        }
        go(second, "/surveys/" + KEY);
        for (String ask : asked(second)) {
            go(second, ask);
            press(second, "I agree");
        }
        go(second, "/surveys/" + KEY);
        assertThat(second.locator("#asks + p").innerText()).contains("every question may be compared as it says");
    }

    private static List<String> asked(Page page) {
        go(page, "/surveys/" + KEY);
        return page.locator("#asks ~ ul a[href*='/compare/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private void open() {
        go(second, "/rounds/" + KEY + "/plan");
        assertThat(second.locator("#open").innerText()).isEqualTo("Before it can open");
        LocalDate today = LocalDate.now(clock);
        type(second, "closes", today.plusDays(20));
        type(second, "keep", today.plusMonths(6));
        second.locator("#could").fill("400");
        press(second, "Save the plan");
        assertThat(second.locator("main").innerText()).contains("It can open");
        sure(second, "Open for answers", "Open it");
        assertThat(said(second)).contains("The round is open");
        follow(officer, "Rounds");
        assertThat(officer.locator("main").innerText()).contains("January 2031");
    }

    private Path invite() {
        go(officer, "/rounds/" + KEY + "/mail");
        officer.locator("#addresses")
                .fill(IntStream.range(0, INVITED)
                        .mapToObj(i -> "p" + i + "@example.org")
                        .collect(Collectors.joining("\n")));
        Download file = officer.waitForDownload(
                () -> officer.locator("text=Save the mailing file").click());
        Path kept = folder.resolve("people.heard");
        file.saveAs(kept);
        go(officer, "/rounds/" + KEY + "/mail");
        officer.locator("#file").setInputFiles(kept);
        sure(officer, "Send the invitations", "Send the invitations now");
        carry();
        assertThat(MailServer.arrived()).hasSize(INVITED);
        return kept;
    }

    private void answer() {
        for (int i = 0; i < BY_WEB; i++) {
            Respondent parent = new Respondent(base);
            Respondent.Read check = parent.answerAll(parent.open("/" + KEY + "/answer"), Map.of());
            assertThat(parent.send(check).page().select(".heard-code").text()).isNotEmpty();
        }
    }

    private void key() {
        go(officer, "/rounds/" + KEY + "/piles");
        officer.locator("#counted").fill(String.valueOf(ON_PAPER));
        press(officer, "Begin a pile");
        for (int i = 0; i < ON_PAPER; i++) {
            officer.locator("#locality").fill("1");
            press(officer, "Save this form");
            assertThat(officer.locator("h1").innerText())
                    .isEqualTo(i + 1 < ON_PAPER ? "Form saved" : "Pile 1 is finished");
            if (i + 1 < ON_PAPER) {
                Keyboard.enter(officer); // the next form has the focus
            }
        }
    }

    private void remind(Path mailing) throws Exception {
        clock.standAt(ZonedDateTime.now(clock).plusDays(10));
        MailServer.empty();
        second = again(second, "administrator");
        officer = again(officer, "officer");
        go(officer, "/rounds/" + KEY + "/mail");
        officer.locator("#file").setInputFiles(mailing);
        sure(officer, "Send a reminder", "Send the reminder now");
        carry();
        assertThat(MailServer.arrived()).hasSize(INVITED);
    }

    private void close() {
        clock.standAt(ZonedDateTime.now(clock).plusDays(11));
        officer = again(officer, "officer");
        go(officer, "/releases/close?round=" + KEY);
        press(officer, "Close this round");
        assertThat(said(officer)).contains("Nobody can answer any more");
    }

    private void publish() {
        go(officer, "/releases");
        Keyboard.goOn(
                officer,
                () -> officer.locator("form:has([name=round][value=" + KEY + "]) button")
                        .click());
        assertThat(said(officer)).contains("The release " + KEY + "-1 is prepared");
        go(officer, "/results/" + KEY + "-1");
        assertThat(officer.locator("main").innerText()).contains("January 2031");
        go(officer, "/releases/publish?release=" + KEY + "-1");
        Keyboard.goOn(officer, () -> officer.locator("main form button").click());
        go(officer, "/rounds");
        assertThat(officer.locator("li:has-text('January 2031')").innerText()).contains("Released");
    }

    private void report() {
        go(officer, "/reports");
        officer.locator("[name=kind][value=board]").check();
        officer.locator("[name=release][value='" + KEY + "-1']").check();
        officer.locator("#title").fill("What parents told us in January 2031");
        press(officer, "Begin the report");
        assertThat(officer.locator("h1").innerText()).contains("What parents told us in January 2031");
    }

    /** A session ends after some idle minutes: the clock was moved. */
    private Page again(Page page, String name) {
        return signedIn(page.context(), name);
    }

    private Page signedIn(BrowserContext window, String name) {
        Page page = window.newPage();
        page.navigate(base.resolve("/sign-in").toString());
        page.locator("#name").fill(name);
        page.locator("#password").fill(name + "-looks-round");
        Keyboard.goOn(page, () -> page.locator("main form button").click());
        return page;
    }

    /** Twenty at a time. */
    private void carry() {
        postman.round();
        postman.round();
    }

    private static void type(Page page, String day, LocalDate on) {
        page.locator("#" + day + "-day").fill(String.valueOf(on.getDayOfMonth()));
        page.locator("#" + day + "-month").fill(String.valueOf(on.getMonthValue()));
        page.locator("#" + day + "-year").fill(String.valueOf(on.getYear()));
    }

    private static void go(Page page, String path) {
        page.navigate(URI.create(page.url()).resolve(path).toString());
    }

    private static void follow(Page page, String link) {
        Keyboard.goOn(
                page, () -> page.locator("a:text-is(\"" + link + "\")").first().click());
    }

    /** What cannot be undone takes two presses. */
    private static void sure(Page page, String first, String second) {
        page.locator("summary:has-text(\"" + first + "\")").click();
        press(page, second);
    }

    private static void press(Page page, String words) {
        Keyboard.goOn(
                page,
                () -> page.locator("button:text-is(\"" + words + "\")").first().click());
    }

    private static String said(Page page) {
        return page.locator(".govuk-notification-banner").innerText();
    }
}
