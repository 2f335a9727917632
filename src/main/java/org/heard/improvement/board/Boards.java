package org.heard.improvement.board;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
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
    private final UriInfo page;

    Boards(BoardRecord record, Clock clock, UriInfo page) {
        this.record = record;
        this.clock = clock;
        this.page = page;
    }

    /** As it stands today. */
    public Board today() {
        return asAt(LocalDate.now(clock));
    }

    /** As at the end of a day. */
    public Board asAt(LocalDate day) {
        List<BoardEntry> entries = record.entries();
        return new Board(Things.asAt(entries, day), day, head(entries, day), false);
    }

    /**
     * As the page shown was asked for it: {@code ?as-at=2020-01-22}, today where that is missing, is no day or is still
     * to come; with {@code known=now} what we know today of how it was on that day.
     */
    public Board asked() {
        LocalDate day = day(page.getQueryParameters().getFirst("as-at"));
        return "now".equals(page.getQueryParameters().getFirst("known")) ? inHindsight(day) : asAt(day);
    }

    private Board inHindsight(LocalDate day) {
        List<BoardEntry> entries = record.entries();
        return new Board(Things.knownNow(entries, day), day, head(entries, LocalDate.MAX), true);
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
