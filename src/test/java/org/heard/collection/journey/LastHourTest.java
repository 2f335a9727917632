package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.heard.app.MovableClock;
import org.heard.collection.journey.Respondent.Read;
import org.heard.collection.response.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A round closes at midnight where the council is, and whoever began before may send for an hour more. */
@QuarkusTest
class LastHourTest {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    @Inject
    MovableClock clock;

    @Inject
    Drafts drafts;

    @AfterEach
    void leaveNothingBehind() {
        clock.goOn();
        fieldwork.clear("staff");
    }

    /** In winter, in summer, and in the nights before the clocks go forward and back. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-01-15", "2027-07-15", "2027-03-27", "2027-03-28", "2027-10-30", "2027-10-31"})
    void whoBeganBeforeMidnightSendsWithinTheHourAndNobodyBegins(String day) {
        fieldwork.open("staff");
        LocalDate last = LocalDate.parse(day);
        fieldwork.say("update round set closes = '" + day + "' where key = 'staff'");
        ZonedDateTime midnight = last.plusDays(1).atStartOfDay(HERE);
        clock.standAt(midnight.minusMinutes(1));
        Respondent early = new Respondent(base);
        Respondent slow = new Respondent(base);
        Read check = early.answerAll(early.open("/staff/answer"), Map.of("st_good", "Words"));
        Read begun = slow.answerAll(slow.open("/staff/answer"), Map.of("st_good", "Words"));

        clock.standAt(midnight);
        assertThat(new Respondent(base).open("/staff").status())
                .as("nobody begins")
                .isEqualTo(410);
        assertThat(new Respondent(base)
                        .post("/staff/st_role", Map.of("answering", "st_role", "st_role", "head"))
                        .status())
                .isEqualTo(410);
        clock.standAt(midnight.plusMinutes(59));
        drafts.forget();
        assertThat(early.submit(check).heading()).isEqualTo("Answers sent");
        clock.standAt(midnight.plusMinutes(60));

        assertThat(slow.submit(begun).status())
                .as("an hour, whatever the clocks do")
                .isEqualTo(410);
        assertThat(fieldwork.number("select count(*) from envelope where round = 'staff'"))
                .isOne();
        drafts.forget();
        assertThat(fieldwork.drafts("staff")).isZero();
    }

    @Test
    void alsoOnAnotherDeviceByCode() {
        fieldwork.open("staff");
        fieldwork.say("update round set closes = '2027-07-15' where key = 'staff'");
        clock.standAt(LocalDateTime.parse("2027-07-15T23:50").atZone(HERE));
        Respondent phone = new Respondent(base);
        phone.submit(phone.open("/staff/answer"), "head");
        String code = phone.submit(phone.open("/staff/come-back"))
                .page()
                .select(".heard-code")
                .text();
        clock.standAt(LocalDateTime.parse("2027-07-16T00:10").atZone(HERE));

        Respondent desk = new Respondent(base);

        assertThat(desk.open("/staff/come-back").status()).isEqualTo(200);
        assertThat(desk.post("/staff/come-back", Map.of("code", code)).path()).isEqualTo("/staff/work_place");
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void noOfficerClosesItInThatHour() {
        fieldwork.open("staff");
        fieldwork.say("update round set closes = '2027-07-15' where key = 'staff'");
        clock.standAt(LocalDateTime.parse("2027-07-16T00:30").atZone(HERE));

        Read refused = new Respondent(base).post("/releases/close", Map.of("round", "staff"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("may send until 1 am");
        clock.standAt(LocalDateTime.parse("2027-07-16T01:00").atZone(HERE));
        assertThat(new Respondent(base)
                        .post("/releases/close", Map.of("round", "staff"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void pagesNameTheHour() {
        fieldwork.open("staff");
        clock.standAt(LocalDateTime.parse("2027-07-15T12:00").atZone(HERE));
        fieldwork.say("update round set closes = '2027-07-15' where key = 'staff'");
        Respondent person = new Respondent(base);
        String hour = "midnight at the end of 15 July 2027";

        assertThat(person.open("/").page().text()).contains(hour);
        assertThat(person.open("/staff").page().text()).contains(hour);
        person.submit(person.open("/staff/answer"), "head");
        assertThat(person.open("/staff/come-back").page().text()).contains(hour, "30 days after your last answer");
        person.submit(person.answerAll(person.open("/staff/answer"), Map.of("st_good", "Words")));
        assertThat(person.open("/staff/sent").page().text()).contains(hour);
    }

    @Test
    void theCookieLastsAsLongAsTheDraftFromEachAnswerOn() {
        fieldwork.open("staff");
        Respondent person = new Respondent(base);
        person.submit(person.open("/staff/answer"), "head");

        Read sent = new Raw(base).post("/staff/st_sector", person.cookie(), "answering=st_sector&st_sector=primary");

        assertThat(sent.answer().headers().firstValue("set-cookie").orElseThrow())
                .contains("draft=" + person.cookie(), "Max-Age=" + 30 * 24 * 60 * 60);
    }
}
