package org.heard.app.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;
import org.heard.improvement.record.RecordGround;
import org.heard.story.Demonstration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is blanked, in things of every kind: every page of the board still answers, as at any day. */
@QuarkusTest
@TestProfile(Demonstration.class)
@TestSecurity(
        user = "robin",
        roles = {"officer", "administrator", "reader"})
class BlankedEntriesTest {
    /** On a day of which all is blanked no thing is there any more, and its page is not found; lists stand empty. */
    private static final Pattern ONE_THING_THEN =
            Pattern.compile("/board/(plan/actions|risks|log|requests(?!/ask)|meetings)/[^/?]+(?<!\\.ics)\\?.*as-at=.*");

    @Inject
    RecordGround ground;

    @Inject
    BoardRecord record;

    @Inject
    SampleBoard board;

    @Inject
    Clock clock;

    @BeforeEach
    void plant() {
        ground.clear();
        board.write();
        add(ThingKind.OVERRIDE, "1.1-o1", Map.of("action", "1.1", "colour", "red", "reason", "The chair has doubts."));
        add(
                ThingKind.TAKEN_OFF,
                "1.1-s1",
                Map.of("action", "1.1", "reason", "It waits for the school year.", "due", "2020-03-31"));
    }

    private void add(ThingKind kind, String key, Map<String, String> body) {
        LocalDate today = LocalDate.now(clock);
        record.append(List.of(new NewEntry(kind.word(), key, 0, today, EntryKind.MADE, body, "")), "clerk");
    }

    @AfterEach
    void clear() {
        ground.clear();
        board.write();
    }

    @Test
    void everyPageAnswersAsAtDaysOfWhichAllIsBlankedButWhatStandsNow() {
        List<BoardEntry> before = record.entries();
        Map<String, Integer> asBefore = answers(before);
        assertThat(asBefore.values())
                .as("statuses before")
                .filteredOn(status -> status == 200)
                .hasSizeGreaterThan(100);
        latest().values().forEach(entry -> append(entry, EntryKind.CHANGED));
        before.forEach(entry -> record.redact(entry.seq(), "should not be kept", "clerk", Set.of()));

        Map<String, Integer> expected = new LinkedHashMap<>(asBefore);
        expected.replaceAll((address, status) -> ONE_THING_THEN.matcher(address).matches() ? 404 : status);
        assertThat(expected).as("some things were there on that day").isNotEqualTo(asBefore);
        assertThat(answers(before)).containsExactlyEntriesOf(expected);
    }

    private Map<String, BoardEntry> latest() {
        Map<String, BoardEntry> latest = new LinkedHashMap<>();
        record.entries().forEach(entry -> latest.put(entry.thing() + " " + entry.key(), entry));
        return latest;
    }

    private void append(BoardEntry last, EntryKind kind) {
        record.append(
                List.of(new NewEntry(
                        last.thing(),
                        last.key(),
                        last.version(),
                        LocalDate.now(clock),
                        kind,
                        last.body().orElseThrow(),
                        "another")),
                "clerk");
    }

    /** Status by address. */
    private static Map<String, Integer> answers(List<BoardEntry> entries) {
        List<LocalDate> days =
                entries.stream().map(BoardEntry::recorded).distinct().sorted().toList();
        LocalDate middle = days.get(days.size() / 2);
        Map<String, Integer> answers = new LinkedHashMap<>();
        Stream.concat(
                        addresses(entries),
                        addresses(entries)
                                .filter(address -> !address.contains("edit") && !address.startsWith("/progress"))
                                .flatMap(address -> Stream.of("?as-at=" + middle, "?known=now&as-at=" + middle)
                                        .map(address::concat)))
                .forEach(address -> answers.computeIfAbsent(
                        address,
                        asked -> given().redirects().follow(false).get(asked).statusCode()));
        return answers;
    }

    private static Stream<String> addresses(List<BoardEntry> entries) {
        Stream<String> lists = Stream.of(
                        "",
                        "/plan",
                        "/plan/A1",
                        "/plan/measures",
                        "/slow",
                        "/promises",
                        "/requests",
                        "/requests/ask",
                        "/groups",
                        "/meetings",
                        "/meetings.ics",
                        "/log",
                        "/risks",
                        "/record",
                        "/seats",
                        "/import",
                        "/publications",
                        "/packs",
                        "/packs/monthly.html",
                        "/packs/review.html",
                        "/packs/self-assessment.html",
                        "/packs/monthly.docx",
                        "/plan/actions.csv",
                        "/plan/actions.xlsx")
                .map("/board"::concat);
        Stream<String> open =
                Stream.of("/progress", "/progress/A1", "/progress/easy", "/progress/said", "/progress/said.csv");
        Stream<String> things =
                entries.stream().filter(entry -> entry.version() == 1).flatMap(BlankedEntriesTest::pages);
        return Stream.of(lists, open, things).flatMap(all -> all);
    }

    private static Stream<String> pages(BoardEntry entry) {
        String key = entry.key();
        String edit = "/board/edit/" + entry.thing();
        Stream<String> own = switch (ThingKind.called(entry.thing()).orElseThrow()) {
            case ACTION -> Stream.of("/board/plan/actions/" + key);
            case RISK -> Stream.of("/board/risks/" + key);
            case LOG_ITEM -> Stream.of("/board/log/" + key);
            case REQUEST -> Stream.of("/board/requests/" + key);
            case PUBLICATION -> Stream.of("/progress?version=" + key, "/progress/said.csv?version=" + key);
            case MEETING -> Stream.of("", ".ics", "/attendance", "/log").map(("/board/meetings/" + key)::concat);
            default -> Stream.of();
        };
        return Stream.concat(
                own, Stream.of(edit, edit + "?for=" + key, edit + "/" + key, edit + "/" + key + "/remove"));
    }
}
