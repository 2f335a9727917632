package org.heard.improvement.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;
import org.heard.improvement.record.RecordGround;
import org.heard.improvement.record.Thing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every form of the board, by the example of a seat. */
@QuarkusTest
class EditPageTest {
    private static final String SEAT = "/board/edit/seat/clerk-council";

    @Inject
    RecordGround ground;

    @Inject
    BoardRecord record;

    @Inject
    Boards boards;

    @BeforeEach
    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void whatIsTypedIsKeptAndSaidOnceOnThePageItLeadsTo() {
        Response added = send(
                "/board/edit/seat", seat("Clerk", Map.of("from-day", "1", "from-month", "9", "from-year", "2019")));

        assertThat(added.statusCode()).isEqualTo(303);
        Thing seat = boards.today().find(ThingKind.SEAT, "clerk-council").orElseThrow();
        assertThat(seat.day("from")).contains(LocalDate.of(2019, 9, 1));
        assertThat(record.entries().get(0).seat()).isEqualTo("officer");
        Document seats =
                Jsoup.parse(given().cookies(added.cookies()).get("/board/seats").asString());
        assertThat(seats.select("main").text())
                .contains("Saved: Seat clerk-council.")
                .contains("from 1 September 2019");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void whatIsWrongIsSaidByFieldAndNothingTypedIsLost() {
        Map<String, String> form = seat("", Map.of("from-day", "31", "from-month", "2", "from-year", "2020"));
        form.put("organisation", "Council – Ünïcode");
        form.put("sector", "none of these");

        Response refused = send("/board/edit/seat", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select(".govuk-error-summary li").eachText())
                .containsExactly(
                        "What the seat is called: write something here",
                        "Whom it stands for: choose one",
                        "From: write a day, month and year, such as 31 3 2027");
        assertThat(page.select("#organisation").val()).isEqualTo("Council – Ünïcode");
        assertThat(page.select("#from-day").val()).isEqualTo("31");
        assertThat(record.entries()).isEmpty();
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aChangeAsksWhyAndTheSecondOfTwoWritersSeesBothTexts() {
        send("/board/edit/seat", seat("Clerk", Map.of()));
        Map<String, String> mine = seat("Clerk to the board", Map.of("seen", "1"));
        assertThat(send(SEAT, mine).statusCode()).isEqualTo(422);
        mine.put("why", "the post has a new name");
        assertThat(send(SEAT, mine).statusCode()).isEqualTo(303);

        Response late = send(SEAT, seat("Secretary", Map.of("seen", "1", "why", "a slip")));

        assertThat(late.statusCode()).isEqualTo(409);
        Document both = Jsoup.parse(late.asString());
        assertThat(both.select("#theirs + dl").text()).isEqualTo("What the seat is called Clerk to the board");
        assertThat(both.select("#title").val()).isEqualTo("Secretary");
        assertThat(both.select("[name=seen]").val()).isEqualTo("2");
        assertThat(boards.today()
                        .find(ThingKind.SEAT, "clerk-council")
                        .orElseThrow()
                        .text("title"))
                .isEqualTo("Clerk to the board");
    }

    /** A new thing has no version to have been seen: whatever is sent, it is the first of its key. */
    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aNewThingNeverTakesTheKeyOfAnother() {
        assertThat(send("/board/edit/seat", seat("Clerk", Map.of("seen", "5"))).statusCode())
                .isEqualTo(303);

        assertThat(send("/board/edit/seat", seat("Clerk", Map.of("seen", "1"))).statusCode())
                .isEqualTo(422);
        assertThat(record.entries()).hasSize(1);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void whatNeedNotBeChosenCanBeTakenBackAndLongListsStayShort() {
        Document form = Jsoup.parse(given().get("/board/edit/seat").asString());

        assertThat(form.select("[name=chairs]").eachAttr("value")).containsExactly("yes", "");
        assertThat(form.select("select[name=sector] option").first().text()).isEqualTo("Choose one");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aYearNobodyMeansIsRefused() {
        Response refused =
                send("/board/edit/seat", seat("Clerk", Map.of("from-day", "1", "from-month", "1", "from-year", "0")));

        assertThat(refused.statusCode()).isEqualTo(422);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void takingOffAsksOnceWhyAndTheKeyIsNotUsedAgain() {
        send("/board/edit/seat", seat("Clerk", Map.of()));
        assertThat(given().get(SEAT + "/remove").statusCode()).isEqualTo(200);
        assertThat(send(SEAT + "/remove", new LinkedHashMap<>()).statusCode()).isEqualTo(422);

        assertThat(send(SEAT + "/remove", Map.of("seen", "1", "why", "there twice"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(boards.today().all(ThingKind.SEAT)).isEmpty();
        Response again = send("/board/edit/seat", seat("Clerk", Map.of()));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("Seat clerk-council is in the record already.");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"member", "reader"})
    void whoOnlyReadsCannotWrite() {
        assertThat(given().get("/board/edit/seat").statusCode()).isEqualTo(403);
        assertThat(send("/board/edit/seat", seat("Clerk", Map.of())).statusCode())
                .isEqualTo(403);
        assertThat(given().get("/board/seats").statusCode()).isEqualTo(200);
    }

    @Test
    void whoWasSignedOutWhileWritingGetsTheWordsBackAndNothingElse() {
        Response answer = send("/board/edit/seat", seat("Clerk", Map.of()));

        assertThat(answer.statusCode()).isEqualTo(403);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("h1").text()).isEqualTo("You were signed out");
        assertThat(page.select("#title").text()).isEqualTo("Clerk");
        assertThat(record.entries()).isEmpty();
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aRefusedFormIsStillOfTheVersionThatWasReadSoThatNobodyIsOverwritten() {
        send("/board/edit/seat", seat("Clerk", Map.of()));
        send(SEAT, seat("Clerk to the board", Map.of("seen", "1", "why", "a new name")));
        Response refused = send(SEAT, seat("Secretary", Map.of("seen", "1")));
        assertThat(refused.statusCode()).isEqualTo(422);
        String seen = Jsoup.parse(refused.asString()).select("[name=seen]").val();
        assertThat(seen).isEqualTo("1");

        assertThat(send(SEAT, seat("Secretary", Map.of("seen", seen, "why", "a slip")))
                        .statusCode())
                .isEqualTo(409);
        assertThat(title()).isEqualTo("Clerk to the board");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void twoWhoChangeDifferentFieldsAreBothRight() {
        send("/board/edit/seat", seat("Clerk", Map.of()));
        send(SEAT, seat("Clerk to the board", Map.of("seen", "1", "why", "a new name")));

        assertThat(send(SEAT, seat("Clerk", Map.of("seen", "1", "why", "moved", "sector", "health")))
                        .statusCode())
                .isEqualTo(303);
        assertThat(title()).isEqualTo("Clerk to the board");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void onlyWhatWasReadIsTakenOff() {
        send("/board/edit/seat", seat("Clerk", Map.of()));
        String seen = Jsoup.parse(given().get(SEAT + "/remove").asString())
                .select("[name=seen]")
                .val();
        assertThat(seen).isEqualTo("1");
        send(SEAT, seat("Clerk to the board", Map.of("seen", "1", "why", "a new name")));
        assertThat(Jsoup.parse(send(SEAT + "/remove", Map.of("seen", "1")).asString())
                        .select("[name=seen]")
                        .val())
                .as("a refusal is no reading")
                .isEqualTo("1");

        Response late = send(SEAT + "/remove", Map.of("seen", seen, "why", "there twice"));

        assertThat(late.statusCode()).isEqualTo(409);
        Document again = Jsoup.parse(late.asString());
        assertThat(again.select("#stands + dl").text()).contains("What the seat is called Clerk to the board");
        assertThat(again.select("#why").val()).isEqualTo("there twice");
        assertThat(title()).isEqualTo("Clerk to the board");
        assertThat(send(
                                SEAT + "/remove",
                                Map.of("seen", again.select("[name=seen]").val(), "why", "there twice"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoWasSignedOutBeforeTakingOffGetsTheReasonBack() {
        plant("clerk-council", 0, LocalDate.of(2019, 9, 1));

        Response answer = send(SEAT + "/remove", Map.of("why", "there twice", "seen", "1"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.asString()).select("#why").text()).isEqualTo("there twice");
        assertThat(answer.asString()).doesNotContain("Clerk planted");
        assertThat(record.entries()).hasSize(1);
    }

    /** Of another instance, whose clock is ahead: here it is not seen before tomorrow. */
    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void whatCollidesWithAnEntryOfTomorrowIsRefusedOnceAndForAll() {
        plant("clerk-council", 0, LocalDate.now().plusDays(1));

        Response added = send("/board/edit/seat", seat("Clerk", Map.of()));

        assertThat(added.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(added.asString())
                        .select(".govuk-error-summary li")
                        .eachText())
                .containsExactly("Somebody else is writing this at the same moment. Save it again a little later.");
        assertThat(Jsoup.parse(added.asString()).select("#title").val()).isEqualTo("Clerk");
        assertThat(record.entries()).hasSize(1);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"officer", "reader"})
    void aChangeThatCollidesWithAnEntryOfTomorrowIsRefusedOnceAndForAll() {
        plant("clerk-council", 0, LocalDate.now());
        plant("clerk-council", 1, LocalDate.now().plusDays(1));

        Response kept = send(SEAT, seat("Secretary", Map.of("seen", "1", "why", "a slip")));

        assertThat(kept.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(kept.asString());
        assertThat(page.select("#title").val()).isEqualTo("Secretary");
        assertThat(page.select("[name=seen]").val()).isEqualTo("1");
        assertThat(send(SEAT + "/remove", Map.of("seen", "1", "why", "there twice"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(record.entries()).hasSize(2);
    }

    private void plant(String key, int seen, LocalDate day) {
        EntryKind kind = seen == 0 ? EntryKind.MADE : EntryKind.CHANGED;
        Map<String, String> body = Map.of("title", "Clerk planted", "organisation", "council", "sector", "elected");
        record.append(List.of(new NewEntry("seat", key, seen, day, kind, body, "")), "officer", day);
    }

    private String title() {
        return boards.today()
                .find(ThingKind.SEAT, "clerk-council")
                .orElseThrow()
                .text("title");
    }

    private static Map<String, String> seat(String title, Map<String, String> more) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("title", title);
        form.put("organisation", "council");
        form.put("sector", "elected");
        form.putAll(more);
        return form;
    }

    private static Response send(String address, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(address);
    }
}
