package org.heard.improvement.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.improvement.board.Board;
import org.heard.improvement.plan.Colour;
import org.heard.improvement.record.Chain;
import org.heard.improvement.record.Entries;
import org.heard.improvement.record.Things;
import org.junit.jupiter.api.Test;

/** §4.5: the list of partners fills itself from requests, actions and meetings. */
class PartnersTest {
    private static final LocalDate AS_AT = LocalDate.of(2020, 12, 1);

    private final Entries record = new Entries()
            .add("2020-01-01", "seat", "health", Map.of("title", "Health commissioner", "sector", "health"))
            .add("2020-01-01", "seat", "schools", Map.of("title", "Schools", "sector", "schools"));

    @Test
    void twoRequestsRunningWithoutAnAnswerNameTheSeat() {
        record.add(
                        "2020-10-01",
                        "request",
                        "Q1",
                        Map.of("seat", "health", "about", "x", "asked", "2020-10-01", "due", "2020-10-12"))
                .add(
                        "2020-11-01",
                        "request",
                        "Q2",
                        Map.of("seat", "health", "about", "y", "asked", "2020-11-01", "due", "2020-11-12"));

        assertThat(named(Map.of()))
                .containsExactly(
                        new Partners.Named("health", List.of("2 requests running without an answer on their day")));
    }

    @Test
    void aThirdOfItsActionsInRedNamesIt() {
        assertThat(named(Map.of("schools", List.of(Colour.RED, Colour.GREEN, Colour.GREEN))))
                .extracting(Partners.Named::seat)
                .containsExactly("schools");
        assertThat(named(Map.of("schools", List.of(Colour.RED, Colour.GREEN, Colour.GREEN, Colour.GREEN))))
                .isEmpty();
    }

    /** Three of four meetings are enough; cancelled ones, and those of more than a year ago, are in no rate. */
    @Test
    void fewerThanThreeInFourHeldMeetingsOfTheYearNameIt() {
        meetings("there", "there", "absent", "there");
        record.add(
                        "2020-09-09",
                        "meeting",
                        "2020-09-09",
                        Map.of("day", "2020-09-09", "state", "cancelled", "seat-health", "absent"))
                .add(
                        "2020-10-01",
                        "meeting",
                        "2019-11-30",
                        Map.of("day", "2019-11-30", "state", "held", "seat-health", "absent"));
        assertThat(named(Map.of())).isEmpty();

        record.add(
                "2020-11-20",
                "meeting",
                "2020-11-20",
                Map.of("day", "2020-11-20", "state", "held", "seat-health", "apologies"));
        assertThat(named(Map.of())).containsExactly(new Partners.Named("health", List.of("there at 3 of 5 meetings")));
    }

    private void meetings(String... presences) {
        for (int i = 0; i < presences.length; i++) {
            String day = "2020-0" + (i + 2) + "-10";
            record.add(day, "meeting", day, Map.of("day", day, "state", "held", "seat-health", presences[i]));
        }
    }

    private List<Partners.Named> named(Map<String, List<Colour>> colours) {
        return Partners.named(new Board(Things.asAt(record.all(), AS_AT), AS_AT, Chain.Head.EMPTY, false), colours);
    }
}
