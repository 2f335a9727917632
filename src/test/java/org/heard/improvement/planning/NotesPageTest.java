package org.heard.improvement.planning;

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
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Planting;
import org.heard.improvement.record.Thing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The month's notes: one press confirms what stands as it stood, and never what nobody has read or written. */
@QuarkusTest
class NotesPageTest {
    @Inject
    Planting planting;

    @Inject
    Boards boards;

    @BeforeEach
    void threeActionsOfWhichTwoHaveANote() {
        planting.begin();
        List.of("1.1", "1.2", "1.3").forEach(this::action);
        note("1.1-n1", "1.1", "Invented: begun");
        note("1.2-n1", "1.2", "Invented: half done");
    }

    private void action(String key) {
        Map<String, String> body =
                new LinkedHashMap<>(Map.of("reference", key, "objective", "A1", "what", "Invented: step"));
        body.putAll(Map.of("owner", "clerk", "begin", "2019-09-01", "due", "2030-03-31", "state", "under-way"));
        planting.plant("action", key, "2019-09-01", body);
    }

    private void note(String key, String action, String words) {
        planting.plant("note", key, "2019-09-02", Map.of("action", action, "text", words, "view", "in-doubt"));
    }

    @AfterEach
    void clear() {
        planting.clear();
    }

    @Test
    @TestSecurity(
            user = "olive",
            roles = {"officer", "reader"})
    void theRestIsConfirmedWithItsOldWordsAndViewAndWhatHasNoNoteIsLeftOut() {
        assertThat(send(Map.of("rest", "unchanged", "text-1.2", "Invented: done soon", "view-1.2", "in-time"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(newest("1.1").text("text")).isEqualTo("No change since 2 September 2019: Invented: begun");
        assertThat(newest("1.1").text("view")).isEqualTo("in-doubt");
        assertThat(newest("1.2").text("text")).isEqualTo("Invented: done soon");
        assertThat(newest("1.2").text("view")).isEqualTo("in-time");
        assertThat(notes("1.3")).isEmpty();
    }

    @Test
    @TestSecurity(
            user = "olive",
            roles = {"officer", "reader"})
    void aNoteConfirmedAgainKeepsItsFirstDay() {
        send(Map.of("rest", "unchanged"));
        send(Map.of("rest", "unchanged", "seen-1.1", "1.1-n2", "seen-1.2", "1.2-n2"));
        assertThat(notes("1.1")).hasSize(3);
        assertThat(newest("1.1").text("text")).isEqualTo("No change since 2 September 2019: Invented: begun");
    }

    @Test
    @TestSecurity(
            user = "olive",
            roles = {"officer", "reader"})
    void theOtherPressKeepsOnlyWhatIsWritten() {
        send(Map.of("text-1.3", "Invented: first words"));
        assertThat(notes("1.1")).hasSize(1);
        assertThat(notes("1.3")).hasSize(1);
    }

    @Test
    @TestSecurity(
            user = "olive",
            roles = {"officer", "reader"})
    void nothingIsConfirmedThatWasWrittenAfterThePageWasRead() {
        note("1.1-n2", "1.1", "Invented: it has stopped");
        Response answer = send(Map.of("rest", "unchanged"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.asString())
                        .select(".govuk-error-summary li")
                        .eachText())
                .containsExactly("Action 1.1: another note was written meanwhile. Read it, and save again");
        assertThat(notes("1.2")).hasSize(1);
    }

    @Test
    @TestSecurity(
            user = "olive",
            roles = {"officer", "reader"})
    void anotherViewOfItsDayNeedsWords() {
        Response answer = send(Map.of("rest", "unchanged", "view-1.1", "not-in-time"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Action 1.1: write what changed the view of its day");
        assertThat(notes("1.1")).hasSize(1);
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"member", "reader"})
    void onlyOfficersMayWriteThem() {
        assertThat(given().get("/board/plan/notes").statusCode()).isEqualTo(403);
        assertThat(send(Map.of("rest", "unchanged")).statusCode()).isEqualTo(403);
        assertThat(notes("1.1")).hasSize(1);
    }

    @Test
    void whoIsNotSignedInGetsBackWhatWasSentAndNothingIsKept() {
        Response answer = send(Map.of("rest", "unchanged", "text-1.1", "Invented: my words"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("Invented: my words").doesNotContain("half done");
        assertThat(notes("1.1")).hasSize(1);
    }

    /** Of another instance, whose clock is ahead: here it is not seen before tomorrow. */
    @Test
    @TestSecurity(
            user = "olive",
            roles = {"officer", "reader"})
    void whatCollidesWithANoteOfTomorrowIsRefusedOnceAndForAll() {
        planting.plant(
                "note",
                "1.1-n2",
                LocalDate.now().plusDays(1).toString(),
                Map.of("action", "1.1", "text", "Invented: tomorrow", "view", "in-time"));

        Response answer = send(Map.of("text-1.1", "Invented: mine"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.asString())
                        .select(".govuk-error-summary li")
                        .eachText())
                .containsExactly("Somebody else is writing this at the same moment. Save it again a little later.");
        assertThat(answer.asString()).contains("Invented: mine");
        assertThat(notes("1.1")).hasSize(1);
    }

    /** As the page would send it, read while there was one note of each. */
    private static Response send(Map<String, String> more) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("seen-1.1", "1.1-n1", "seen-1.2", "1.2-n1"));
        form.putAll(more);
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post("/board/plan/notes");
    }

    private List<Thing> notes(String action) {
        return boards.today().of(ThingKind.NOTE, "action", action);
    }

    private Thing newest(String action) {
        List<Thing> notes = notes(action);
        return notes.get(notes.size() - 1);
    }
}
