package org.heard.improvement.promises;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.improvement.record.Planting;
import org.heard.story.Demonstration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows of §4.4 through the page, by the invented rounds: March 2021 is released, and begins on its first. */
@QuarkusTest
@TestProfile(Demonstration.class)
@TestSecurity(
        user = "robin",
        roles = {"officer", "reader"})
class PromisesPageTest {
    private static final String FORM = "/board/edit/promise";

    @Inject
    Planting planting;

    @BeforeEach
    void begin() {
        planting.begin();
    }

    @AfterEach
    void clear() {
        planting.clear();
    }

    @Test
    void theNextRoundSaysYesWithItsBaseAndLeadsToTheChart() {
        planting.plant("promise", "P1", "2020-10-01", done("M6", "2020-10-01"));

        Element cell = cell("P1");

        assertThat(cell.text()).startsWith("▲ Yes. March 2021: 67% of 135 children");
        assertThat(cell.select("a").attr("href")).isEqualTo("/results/pc2021-1/ehcp_listened");
        assertThat(row("P1").select("th").text())
                .contains("Listened to in the plan. November 2019: 34% of 128 children");
        assertThat(given().get(cell.select("a").attr("href")).statusCode()).isEqualTo(200);
    }

    @Test
    void aRoundThatBeganBeforeTheDayCannotTell() {
        planting.plant("promise", "P1", "2021-04-01", done("M6", "2021-03-15"));

        assertThat(cell("P1").text()).startsWith("○ We cannot tell. Some answered before.");
    }

    @Test
    void withoutALaterRoundItIsNotAskedAgain() {
        planting.plant("promise", "P1", "2021-04-02", done("M6", "2021-04-02"));

        assertThat(cell("P1").text()).startsWith("○ We have not asked again yet.");
    }

    @Test
    void aReleaseIsNotKnownOnADayBeforeIt() {
        planting.plant("promise", "P1", "2020-10-01", done("M6", "2020-10-01"));

        assertThat(page("/board/promises?as-at=2021-04-30").select("#P1 td").text())
                .contains("We have not asked again yet.");
    }

    @Test
    void firstOfAllWhatWasDone() {
        planting.plant("promise", "P1", "2020-10-01", with(done("M6", ""), "state", "doing"));
        planting.plant(
                "promise", "P2", "2020-10-01", with(with(done("M6", ""), "state", "cannot"), "whyNot", "No money"));
        planting.plant(
                "promise", "P3", "2020-10-01", with(with(done("", "2020-10-01"), "measure", ""), "baseline", ""));

        assertThat(cell("P1").text()).startsWith("○ It is not done yet.");
        assertThat(cell("P2").text()).startsWith("○ We cannot do it. No money.");
        assertThat(cell("P3").text()).startsWith("○ No question of our surveys tells.");
    }

    @Test
    void overdueOnesComeFirstWithTheirFirstDay() {
        planting.plant("promise", "P1", "2020-01-01", done("M6", "2020-01-01"));
        planting.plant(
                "promise", "P2", "2020-01-01", with(with(done("M6", ""), "state", "doing"), "due", "2020-03-01"));
        planting.plant(
                "promise", "P2", "2020-02-20", with(with(done("M6", ""), "state", "doing"), "due", "2020-09-01"));

        Document page = page("/board/promises?as-at=2020-04-01");

        assertThat(page.select("#promises tbody tr").eachAttr("id")).containsExactly("P2", "P1");
        assertThat(page.select("#P2 strong").text()).contains("Late: promised for 1 March 2020, now 1 September 2020.");
    }

    @Test
    void theLastWordIsNeverTyped() {
        Document form = page(FORM);

        assertThat(form.select("main [name]").eachAttr("name"))
                .contains("said", "did", "measure")
                .noneMatch(name -> name.contains("chang"));
    }

    @Test
    void aPromiseIsRefusedFieldByField() {
        assertThat(faults(typed(Map.of("state", "done")))).containsExactly("Done on: write the day");
        assertThat(faults(typed(Map.of("state", "cannot"))))
                .containsExactly("Why it cannot be done: write something here");
        assertThat(faults(typed(Map.of("measure", "M6"))))
                .containsExactly("A measure and a round go together: choose both or neither");
        assertThat(faults(typed(Map.of("did", "a b c d e f g h i j k l m n o p."))))
                .singleElement()
                .asString()
                .startsWith("At most 15 words a sentence.");
        assertThat(faults(typed(Map.of("state", "done", "done-day", "1", "done-month", "1", "done-year", "2099"))))
                .containsExactly("Done on: this day is still to come");
    }

    @Test
    void aPromiseIsKept() {
        assertThat(send(FORM, typed(Map.of())).statusCode()).isEqualTo(303);
        assertThat(page("/board/promises").select("#P1 th").text()).contains("Nobody asked us.");
    }

    @Test
    void withoutAPromiseThePageSaysSo() {
        assertThat(page("/board/promises").select("main").text()).contains("No promise yet.");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"adviser", "reader"})
    void advisersReadAndDoNotWrite() {
        assertThat(page("/board/promises").select("a[href^=/board/edit]")).isEmpty();
        assertThat(send(FORM, typed(Map.of())).statusCode()).isEqualTo(403);
    }

    private static Element row(String key) {
        return page("/board/promises").select("#" + key).first();
    }

    private static Element cell(String key) {
        return row(key).select("td").last();
    }

    private static Map<String, String> done(String measure, String day) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("said", "Nobody asked us.");
        body.put("measure", measure);
        body.put("baseline", "pc2019");
        body.put("did", "We meet every family.");
        body.put("owner", "clerk");
        body.put("due", "2021-12-01");
        body.put("state", "done");
        body.put("done", day);
        return body;
    }

    private static Map<String, String> with(Map<String, String> body, String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, String> typed(Map<String, String> more) {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "said", "Nobody asked us.", "did", "We meet every family.", "owner", "clerk", "state", "planned"));
        form.putAll(Map.of("due-day", "1", "due-month", "12", "due-year", "2030"));
        form.putAll(more);
        return form;
    }

    private static List<String> faults(Map<String, String> form) {
        Response refused = send(FORM, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        return Jsoup.parse(refused.asString()).select(".govuk-error-summary li").eachText();
    }

    private static Document page(String address) {
        Response answer = given().get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static Response send(String address, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(address);
    }
}
