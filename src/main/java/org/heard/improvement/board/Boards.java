package org.heard.improvement.board;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.Chain;
import org.heard.improvement.record.Things;

/**
 * Folds the record for a page. A record of 20,000 entries takes tens of milliseconds to fold, so a few days' boards are
 * kept until anything is added: they are only what the entries come to, and the entries follow the head in the database,
 * so that two instances never differ (decision 0091).
 */
@Singleton
public class Boards {
    private static final int DAYS_KEPT = 8;

    /** Which board of one record. */
    private record Asked(LocalDate day, boolean hindsight, LocalDate today) {}

    /** Boards of one record, the one asked for longest ago first to go. */
    private static final class Folded extends LinkedHashMap<Asked, Board> {
        private static final long serialVersionUID = 1L;
        private final transient List<BoardEntry> entries;

        Folded(List<BoardEntry> entries) {
            super(DAYS_KEPT, 0.75f, true);
            this.entries = entries;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Board> eldest) {
            return size() > DAYS_KEPT;
        }
    }

    private Folded folded = new Folded(List.of());

    private final BoardRecord record;
    private final Clock clock;
    private final UriInfo page;
    private final BoardRules rules;

    Boards(BoardRecord record, Clock clock, UriInfo page, BoardRules rules) {
        this.record = record;
        this.clock = clock;
        this.page = page;
        this.rules = rules;
    }

    /** As it stands today. */
    public Board today() {
        return asAt(LocalDate.now(clock));
    }

    /** As at the end of a day. */
    public Board asAt(LocalDate day) {
        return folded(new Asked(day, false, LocalDate.now(clock)));
    }

    /**
     * As the page shown was asked for it: {@code ?as-at=2020-01-22}, today where that is missing, is no day of a board or
     * is still to come; with {@code known=now} what we know today of how it was on that day.
     */
    public Board asked() {
        boolean hindsight = "now".equals(page.getQueryParameters().getFirst("known"));
        return folded(new Asked(day(), hindsight, LocalDate.now(clock)));
    }

    /** The same for papers, which hold what was recorded by their day and nothing later. */
    public Board askedAsRecorded() {
        return asAt(day());
    }

    /** As the record stands at this moment: it gives the same list until its head in the database moves. */
    private Board folded(Asked asked) {
        List<BoardEntry> entries = record.entries();
        synchronized (this) {
            if (folded.entries != entries) {
                folded = new Folded(entries);
            }
            return folded.computeIfAbsent(asked, any -> fold(entries, asked));
        }
    }

    private Board fold(List<BoardEntry> entries, Asked asked) {
        LocalDate day = asked.day();
        return asked.hindsight()
                ? new Board(
                        Things.knownNow(entries, day), day, head(entries, LocalDate.MAX), true, rules, asked.today())
                : new Board(Things.asAt(entries, day), day, head(entries, day), false, rules, asked.today());
    }

    private LocalDate day() {
        String asked = page.getQueryParameters().getFirst("as-at");
        LocalDate today = LocalDate.now(clock);
        try {
            LocalDate day = asked == null ? today : LocalDate.parse(asked.strip());
            return day.isAfter(today) || day.getYear() < FilledForm.FIRST_YEAR ? today : day;
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
