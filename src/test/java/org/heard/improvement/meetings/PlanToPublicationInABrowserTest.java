package org.heard.improvement.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.heard.ground.web.Browser;
import org.heard.improvement.transfer.PlanFiles;
import org.heard.reporting.document.WordReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The board's whole loop in a browser: a Word plan comes in, two meetings are held, a release shows a change, the
 * two-monthly report and the review's files go out, the public page is published, the action is embedded; then the next
 * round says "fewer", and it goes back to completed. The month before the second meeting is held to 22 presses and 6
 * texts. Answers are invented and put in without pressing.
 */
@QuarkusTest
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium).")
class PlanToPublicationInABrowserTest extends OfficerInABrowser {
    private static final String FIRST = "2019-09-24";
    private static final String SECOND = "2019-10-22";
    private static final String ACTION = "/board/plan/actions/4.1";

    @Inject
    AskedRounds rounds;

    @BeforeEach
    void aBoardWithoutActions() {
        seats();
        planting.plant(
                "plan",
                "plan",
                "2019-09-01",
                Map.of("title", "Invented plan", "start", "2019-09-01", "notice", "2019-08-01"));
    }

    @AfterEach
    void noRounds() {
        rounds.leaveNothing();
    }

    @Test
    void fromAWordPlanToAChangeThatLastsAndTheRoundThatTakesItBack() throws IOException {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(false, 1280)) {
            page = window.newPage();
            signIn("2019-09-10");
            bringThePlanIn();
            planTheFirstMeeting();
            signIn(FIRST);
            holdTheMeeting(FIRST, Optional.empty());
            signIn("2019-10-08");
            monthBefore(SECOND, "Of 10 actions: 9 at risk, 1 on track. 9 are slow.");
            signIn(SECOND);
            holdTheMeeting(SECOND, Optional.empty());

            signIn("2020-03-02");
            change("completed", "Invented: the visits are made", "");
            rounds.asked("pc2019", 0.3).asked("pc2020", 0.75).published("pc2020");
            signIn("2020-11-09");
            go(ACTION);
            assertThat(page.textContent("main")).contains("● On track", "completed, and a change was seen");

            sendTheTwoMonthlyReport();
            planAReviewAndTakeItsFiles();
            publish();
            assertThat(page.textContent("main")).contains("A4", "1 of 2 actions done");
            change("embedded", "Invented: it lasts", "2019-10-D1");
            assertThat(page.textContent("main")).contains("■ Embedded");

            signIn("2021-05-04");
            rounds.asked("pc2021", 0.35).published("pc2021");
            go(ACTION);
            assertThat(page.textContent("main")).contains("◆ Off track", "was embedded, but the measure is “fewer”");
            change("completed", "Invented: the round of March says fewer", "2019-10-D1");
            assertThat(page.textContent("main"))
                    .contains("▲ At risk", "completed more than 12 months ago, and no change is shown");
        }
    }

    private void bringThePlanIn() {
        List<List<String>> rows = new ArrayList<>(List.of(PlanFiles.HEAD));
        for (int objective = 1; objective <= 5; objective++) {
            for (int number = 1; number <= 2; number++) {
                String key = objective + "." + number;
                rows.add(List.of(
                        "A" + objective,
                        key,
                        "Invented: step " + key,
                        "Why",
                        "Change",
                        "W1",
                        "Invented nurse",
                        "31/03/2020"));
            }
        }
        go("/board/plan");
        link("Bring in actions from a file");
        page.setInputFiles("#file", new FilePayload("plan.docx", WordReport.MEDIA_TYPE, PlanFiles.docx(rows)));
        button("Show how it is understood");
        button("Bring it in");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("10 actions taken");
        for (List<String> row : rows.subList(1, rows.size())) {
            planting.plant(
                    "note",
                    row.get(1) + "-n1",
                    "2019-09-10",
                    Map.of("action", row.get(1), "text", "Invented: begun with " + row.get(1), "view", "in-time"));
        }
        go("/board/edit/action/4.1");
        choose("measure", "M6");
        choose("baseline", "pc2019");
        choose("state", "under-way");
        type("#why", "Invented: the survey asks families");
        button("Save");
    }

    private void planTheFirstMeeting() {
        go("/board/edit/meeting");
        day("day", FIRST);
        type("#time", "10:00");
        type("#place", "Town Hall");
        button("Save");
        assertThat(page.url()).endsWith("/board/meetings/" + FIRST);
        link("Attendance and invitations");
        page.check("#sent-today-DfE");
        page.check("#sent-today-NHSE");
        page.locator("main form button.govuk-button").first().click();
    }

    private void sendTheTwoMonthlyReport() {
        go("/reports");
        page.check("#kind-two-monthly");
        page.locator("input[name=release]").first().check();
        button("Begin the report");
        String report = page.url();
        for (int section = 0; section < 6; section++) {
            page.locator("#sections + ul a[href*='/sections/']").nth(section).click();
            for (var box : page.locator("main textarea").all()) {
                box.fill("Invented for a test");
            }
            button("Save");
            page.navigate(report);
        }
        link("Issue this report");
        button("Issue it");
        assertThat(page.textContent("main")).contains("Issued", "It stays as it is.");

        go("/board");
        assertThat(page.textContent("[aria-labelledby=report]"))
                .contains("days late", "None has gone to all of them yet");
        go("/board/packs");
        link("A report went out");
        type("#report", "Invented: two-monthly report, version 1");
        day("went-to-DfE", "2020-11-09");
        day("went-to-NHSE", "2020-11-09");
        button("Save");
        assertThat(page.textContent("[aria-labelledby=reports]")).contains("Due 9 January 2021.");
    }

    private void planAReviewAndTakeItsFiles() throws IOException {
        go("/board/packs");
        link("Add a review");
        day("day", "2020-11-30");
        type("#by", "DfE and NHS England");
        button("Save");
        String zip = page.locator("dl a[href*='review.zip']").first().getAttribute("href");
        var answer = page.request().get(base.resolve(zip).toString());
        for (int asked = 0; answer.status() == 503 && asked < 10; asked++) {
            answer = page.request().get(base.resolve(zip).toString());
        }
        List<String> names = new ArrayList<>();
        try (ZipInputStream all = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry one = all.getNextEntry(); one != null; one = all.getNextEntry()) {
                names.add(one.getName());
            }
        }
        assertThat(names)
                .contains("contents.html", "tables/actions.xlsx")
                .anyMatch(name -> name.startsWith("reports/") && name.endsWith("version-1.pdf"));
    }

    private void publish() {
        go("/board/publications");
        button("See what would be published");
        button("Publish it for everybody");
        go("/progress");
        assertThat(page.textContent("main")).contains("Last update: 9 November 2020.");
    }

    /** Of action 4.1. @param decision that made it; empty where none is needed */
    private void change(String state, String why, String decision) {
        go("/board/edit/action/4.1");
        choose("state", state);
        if (page.inputValue("[name='completed-day']").isEmpty()) {
            day("completed", "2020-03-02");
            type("#evidence", "Invented: a paper of the board");
        }
        if (!decision.isEmpty()) {
            choose("decision", decision);
        }
        type("#why", why);
        button("Save");
        go(ACTION);
    }

    private void go(String address) {
        page.navigate(base.resolve(address).toString());
    }

    private void choose(String field, String value) {
        if (page.locator("select[name='" + field + "']").count() > 0) {
            page.selectOption("select[name='" + field + "']", value);
        } else {
            page.check("input[name='" + field + "'][value='" + value + "']");
        }
    }

    private void day(String field, String day) {
        page.fill("[name='" + field + "-day']", day.substring(8));
        page.fill("[name='" + field + "-month']", day.substring(5, 7));
        page.fill("[name='" + field + "-year']", day.substring(0, 4));
    }
}
