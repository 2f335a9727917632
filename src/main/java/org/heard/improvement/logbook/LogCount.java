package org.heard.improvement.logbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A log's numbers over one meeting.
 *
 * @param open at the start
 * @param fresh new items
 * @param closed closed items
 */
public record LogCount(int open, int fresh, int closed) {
    /** Open at the end: open at the start and new, less closed. */
    public int openAtTheEnd() {
        return open + fresh - closed;
    }

    /** Why the numbers cannot be; empty where they can. */
    public Optional<String> refusal() {
        return closed > open + fresh ? Optional.of("more items are closed than were open or new") : Optional.empty();
    }

    /** Why a number counted elsewhere does not fit; empty where it does. */
    public Optional<String> difference(int countedAtTheEnd) {
        return countedAtTheEnd == openAtTheEnd()
                ? Optional.empty()
                : Optional.of(open + " open, " + fresh + " new and " + closed + " closed leave " + openAtTheEnd()
                        + ", not " + countedAtTheEnd);
    }

    /** How many open items are overdue: from the day after theirs. */
    public static long overdue(List<LocalDate> dueDays, LocalDate asAt) {
        return dueDays.stream().filter(asAt::isAfter).count();
    }
}
