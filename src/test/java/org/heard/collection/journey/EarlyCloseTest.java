package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.heard.app.MovableClock;
import org.heard.collection.journey.Respondent.Read;
import org.heard.collection.response.Drafts;
import org.heard.publication.release.Closing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer closes a round before its last day: whoever has begun may send for an hour more (decision 0066). */
@QuarkusTest
@TestSecurity(user = "an officer", roles = "officer")
class EarlyCloseTest {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final Map<String, String> ANSWERS = Map.of("st_good", "Words");
    private static final String HOUR = "3:20pm on 15 July 2027";

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    @Inject
    MovableClock clock;

    @Inject
    Closing closing;

    @Inject
    Drafts drafts;

    @BeforeEach
    void openAtTwentyPastTwo() {
        fieldwork.open("staff");
        at("2027-07-15T14:20");
    }

    @AfterEach
    void leaveNothingBehind() {
        clock.goOn();
        fieldwork.say("delete from release where round = 'staff'");
        fieldwork.clear("staff");
    }

    /** Also in the nights in which the clocks go forward and back. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-07-15T14:20", "2027-01-15T23:30", "2027-03-28T00:30", "2027-10-31T00:30"})
    void whoHasBegunSendsWithinTheHourAndNobodyBegins(String pressed) {
        ZonedDateTime close = at(pressed);
        Respondent early = new Respondent(base);
        Respondent slow = new Respondent(base);
        Read check = early.answerAll(early.open("/staff/answer"), ANSWERS);
        Read begun = slow.answerAll(slow.open("/staff/answer"), ANSWERS);

        assertThat(close().status()).isEqualTo(200);

        assertThat(new Respondent(base).open("/staff").status())
                .as("nobody begins")
                .isEqualTo(410);
        assertThat(new Respondent(base)
                        .post("/staff/st_role", Map.of("answering", "st_role", "st_role", "head"))
                        .status())
                .isEqualTo(410);
        assertThat(new Respondent(base).open("/").page().select("main").text())
                .as("offered to nobody")
                .doesNotContain("Staff survey");
        clock.standAt(close.plusMinutes(59));
        closing.finish();
        drafts.forget();
        assertThat(early.submit(check).heading()).isEqualTo("Answers sent");
        clock.standAt(close.plusMinutes(60));
        assertThat(slow.submit(begun).status())
                .as("an hour, whatever the clocks do")
                .isEqualTo(410);

        closing.finish();
        drafts.forget();

        assertThat(fieldwork.number("select count(*) from response where round = 'staff'"))
                .as("opened by the clock")
                .isOne();
        assertThat(fieldwork.drafts("staff")).isZero();
        assertThat(fieldwork.round("staff").isOpen()).isFalse();
        assertThat(fieldwork.round("staff").closes()).isEqualTo(close.toLocalDate());
    }

    @Test
    void everyPageOfTheirsSaysUntilWhen() {
        Respondent person = new Respondent(base);
        person.submit(person.open("/staff/answer"), "head");
        close();

        for (String page : new String[] {"/staff", "/staff/answer", "/staff/come-back"}) {
            assertThat(person.open(page).page().text()).as(page).contains(HOUR).doesNotContain("2099", "We keep them");
        }
        Read check = person.answerAll(person.open("/staff/answer"), ANSWERS);
        assertThat(check.page().text()).contains("You can still send your answers until " + HOUR);
        assertThat(person.submit(check).page().text()).doesNotContain("2099", HOUR);
    }

    @Test
    void whoBeganOnAnotherDeviceIsNotToldThatTheirAnswersAreGone() {
        Respondent phone = new Respondent(base);
        phone.submit(phone.open("/staff/answer"), "head");
        String code = phone.submit(phone.open("/staff/come-back"))
                .page()
                .select(".heard-code")
                .text();
        close();
        Respondent desk = new Respondent(base);

        Read closed = desk.open("/staff");

        assertThat(closed.status()).isEqualTo(410);
        assertThat(closed.page().text()).contains(HOUR).doesNotContain("have been deleted");
        assertThat(desk.open("/staff/come-back").status()).isEqualTo(200);
        assertThat(desk.post("/staff/come-back", Map.of("code", code)).path()).isEqualTo("/staff/work_place");
    }

    @Test
    void theOfficerIsToldBeforeAndAfter() {
        Respondent person = new Respondent(base);
        person.submit(person.open("/staff/answer"), "head");
        Respondent officer = new Respondent(base);

        assertThat(officer.open("/releases/close?round=staff").page().text()).contains("for one hour", HOUR);
        assertThat(close().page().text()).contains("can send until " + HOUR);
        assertThat(officer.open("/releases").page().text()).contains("can send until " + HOUR);
        assertThat(officer.open("/rounds/staff").page().text())
                .contains("can send until " + HOUR)
                .doesNotContain("Give people more time");
        assertThat(close().status()).as("closed already").isEqualTo(422);
        assertThat(officer.post(
                                "/rounds/staff/closes",
                                Map.of("closes-day", "1", "closes-month", "1", "closes-year", "2100"))
                        .status())
                .as("is not put off")
                .isEqualTo(422);
    }

    @Test
    void noReleaseIsPreparedInThatHour() {
        Respondent person = new Respondent(base);
        Read check = person.answerAll(person.open("/staff/answer"), ANSWERS);
        close();
        Respondent officer = new Respondent(base);

        Read refused = officer.post("/releases/prepare", Map.of("round", "staff"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary__body").text())
                .contains("may send until " + HOUR + ". Prepare the release after that.");
        person.submit(check);
        at("2027-07-15T15:20");
        assertThat(officer.post("/releases/prepare", Map.of("round", "staff"))
                        .page()
                        .text())
                .as("the clock need not have ended it")
                .contains("is prepared");
        assertThat(fieldwork.number("select count(*) from response where round = 'staff'"))
                .isOne();
    }

    @Test
    void whereNobodyHasBegunItClosesAtOnce() {
        assertThat(close().page().text()).contains("Nobody can answer any more");

        assertThat(fieldwork.round("staff").isOpen()).isFalse();
    }

    private ZonedDateTime at(String hour) {
        ZonedDateTime there = LocalDateTime.parse(hour).atZone(HERE);
        clock.standAt(there);
        return there;
    }

    private Read close() {
        return new Respondent(base).post("/releases/close", Map.of("round", "staff"));
    }
}
