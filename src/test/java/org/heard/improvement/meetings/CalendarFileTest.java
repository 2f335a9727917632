package org.heard.improvement.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** §4.6 of the calendar files, read back by a library that is not ours. */
class CalendarFileTest {
    private static final CalendarFile FILE = new CalendarFile("The Board", "Some Council", ZoneId.of("Europe/London"));
    private static final String DAY = "2019-10-22";

    private static String text(SampleBoard sample) {
        return FILE.of(List.of(sample.meeting(DAY, "2019-10-31")));
    }

    private static VEvent read(SampleBoard sample) {
        return Biweekly.parse(text(sample)).first().getEvents().get(0);
    }

    private static SampleBoard planned() {
        return new SampleBoard().meeting(DAY, Map.of("place", "Town Hall; room 2, left"));
    }

    private static SampleBoard then(SampleBoard sample, String recorded, Map<String, String> body) {
        return sample.add(recorded, "meeting", DAY, SampleBoard.body(DAY, body));
    }

    @Test
    void tenOClockInSummerIsNineInUniversalTime() {
        assertThat(text(planned())).contains("DTSTART:20191022T090000Z\r\n").contains("DTEND:20191022T110000Z\r\n");
        assertThat(read(planned()).getDateStart().getValue()).isEqualTo(Instant.parse("2019-10-22T09:00:00Z"));
    }

    @Test
    void itIsPublishedAndNamesNobody() {
        ICalendar calendar = Biweekly.parse(text(planned())).first();

        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(text(planned())).doesNotContain("ATTENDEE").doesNotContain("ORGANIZER");
        assertThat(calendar.validate(calendar.getVersion())).isEmpty();
        assertThat(calendar.getEvents().get(0).getLocation().getValue()).isEqualTo("Town Hall; room 2, left");
    }

    @Test
    void aMovedMeetingReplacesTheFirstAndACancelledOneBoth() {
        SampleBoard sample = planned();
        VEvent first = read(sample);
        VEvent moved =
                read(then(sample, "2019-10-10", Map.of("day", "2019-10-29", "place", "Town Hall; room 2, left")));
        VEvent cancelled = read(then(
                sample,
                "2019-10-11",
                Map.of(
                        "day",
                        "2019-10-29",
                        "place",
                        "Town Hall; room 2, left",
                        "state",
                        "cancelled",
                        "reason",
                        "flood")));

        assertThat(moved.getUid()).isEqualTo(first.getUid());
        assertThat(cancelled.getUid().getValue()).isEqualTo("meeting-2019-10-22@some-council.heard");
        assertThat(List.of(first, moved, cancelled))
                .extracting(one -> one.getSequence().getValue())
                .containsExactly(0, 1, 2);
        assertThat(moved.getDateStart().getValue()).as("winter time").isEqualTo(Instant.parse("2019-10-29T10:00:00Z"));
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(moved.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void theSequenceRisesWithDayTimePlaceAndStateAndWithNothingElse() {
        SampleBoard sample = planned();
        Map<String, String> place = Map.of("place", "Library");
        then(sample, "2019-10-02", place);
        assertThat(CalendarFile.sequence(sample.meeting(DAY, "2019-10-31"))).isEqualTo(1);
        then(sample, "2019-10-03", Map.of("place", "Library", "theme", "short breaks"));
        assertThat(CalendarFile.sequence(sample.meeting(DAY, "2019-10-31"))).isEqualTo(1);
        then(sample, "2019-10-04", Map.of("place", "Library", "time", "14:00"));
        assertThat(CalendarFile.sequence(sample.meeting(DAY, "2019-10-31"))).isEqualTo(2);
        then(sample, "2019-10-05", Map.of("place", "Library", "time", "14:00", "state", "papers out"));
        assertThat(CalendarFile.sequence(sample.meeting(DAY, "2019-10-31"))).isEqualTo(3);
    }

    @Test
    void everyLineEndsWithCrlfAndIsFoldedAtSeventyFiveOctets() {
        SampleBoard sample = new SampleBoard();
        String purpose = "Über die Wartezeiten, ".repeat(20) + "\nand more";
        sample.meeting(DAY, Map.of("purpose", purpose.strip()));

        String text = text(sample);

        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length == 75);
        assertThat(read(sample).getDescription().getValue()).isEqualTo(purpose.strip());
    }
}
