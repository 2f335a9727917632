package org.heard.improvement.meetings;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;
import org.heard.improvement.record.RecordGround;
import org.heard.improvement.record.Thing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A board in the database with four seats, for tests of pages. */
@ApplicationScoped
public class MeetingsGround {
    /** Before every day that tests write on. */
    private static final LocalDate BEGIN = LocalDate.of(2019, 8, 1);

    private final RecordGround ground;
    private final BoardRecord record;
    private final Boards boards;

    MeetingsGround(RecordGround ground, BoardRecord record, Boards boards) {
        this.ground = ground;
        this.record = record;
        this.boards = boards;
    }

    void clear() {
        ground.clear();
    }

    void seats() {
        plant(ThingKind.SEAT, "chair", Map.of("title", "Chair", "sector", "elected", "chairs", "yes"));
        plant(ThingKind.SEAT, "teacher", Map.of("title", "Head of education", "sector", "education"));
        plant(ThingKind.SEAT, "nurse", Map.of("title", "Lead nurse", "sector", "health"));
        plant(ThingKind.SEAT, "carer", Map.of("title", "Head of care", "sector", "care"));
    }

    void plant(ThingKind kind, String key, Map<String, String> body) {
        plant(kind, key, body, BEGIN);
    }

    void plant(ThingKind kind, String key, Map<String, String> body, LocalDate day) {
        int seen = today().things().ever(kind.word(), key).map(Thing::version).orElse(0);
        EntryKind what = seen == 0 ? EntryKind.MADE : EntryKind.CHANGED;
        record.append(List.of(new NewEntry(kind.word(), key, seen, day, what, body, "")), "officer", day);
    }

    void meeting(LocalDate day, Map<String, String> more) {
        Map<String, String> body = new TreeMap<>(SampleBoard.body(day.toString(), more));
        plant(ThingKind.MEETING, day.toString(), body);
    }

    void item(String key, String meeting, LocalDate due) {
        plant(ThingKind.LOG_ITEM, key, SampleBoard.item(meeting, due.toString(), Map.of()));
    }

    Board today() {
        return boards.today();
    }

    Thing thing(ThingKind kind, String key) {
        return today().find(kind, key).orElseThrow();
    }

    static Document page(String address) {
        return Jsoup.parse(given().get(address).asString());
    }

    static Response send(String address, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(new LinkedHashMap<>(form))
                .post(address);
    }

    static List<String> faults(Response response) {
        return Jsoup.parse(response.asString())
                .select(".govuk-error-summary li")
                .eachText();
    }
}
