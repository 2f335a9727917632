package org.heard.improvement.board;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.Chain;
import org.heard.improvement.record.Things;

/** Folds the record for a page. */
@Singleton
public class Boards {
    private final BoardRecord record;
    private final Clock clock;

    Boards(BoardRecord record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    /** As it stands today. */
    public Board today() {
        return asAt(LocalDate.now(clock));
    }

    /** As at the end of a day. */
    public Board asAt(LocalDate day) {
        List<BoardEntry> entries = record.entries();
        return new Board(Things.asAt(entries, day), day, head(entries, day));
    }

    /**
     * As a page was asked for it.
     *
     * @param day as in {@code ?as-at=2020-01-22}; today where it is missing, is no day or is still to come
     * @param known "now" for what we know today of how it was on that day
     */
    public Board asked(String day, String known) {
        LocalDate asAt = day(day);
        List<BoardEntry> entries = record.entries();
        return "now".equals(known)
                ? new Board(Things.knownNow(entries, asAt), asAt, head(entries, LocalDate.MAX))
                : new Board(Things.asAt(entries, asAt), asAt, head(entries, asAt));
    }

    private LocalDate day(String asked) {
        LocalDate today = LocalDate.now(clock);
        try {
            LocalDate day = asked == null ? today : LocalDate.parse(asked.strip());
            return day.isAfter(today) ? today : day;
        } catch (DateTimeException none) {
            return today;
        }
    }

    private static Chain.Head head(List<BoardEntry> entries, LocalDate day) {
        return entries.stream()
                .filter(entry -> !entry.recorded().isAfter(day))
                .reduce((older, newer) -> newer)
                .map(last -> new Chain.Head(last.seq(), last.digest()))
                .orElse(Chain.Head.EMPTY);
    }
}
