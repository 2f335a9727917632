package org.heard.improvement.logbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every calendar month since the start has a held meeting, or a reason why not.
 *
 * @param held days of held meetings
 * @param excused months with a reason
 */
public record MeetingMonths(LocalDate start, List<LocalDate> held, Set<YearMonth> excused) {
    public MeetingMonths {
        held = List.copyOf(held);
        excused = Set.copyOf(excused);
    }

    /** Months that have neither. A month is missing from the first day of the next. */
    public List<YearMonth> missing(LocalDate asAt) {
        return Stream.iterate(
                        YearMonth.from(start),
                        month -> month.isBefore(YearMonth.from(asAt)),
                        month -> month.plusMonths(1))
                .filter(month -> !excused.contains(month))
                .filter(month -> held.stream()
                        .noneMatch(
                                day -> !day.isAfter(asAt) && YearMonth.from(day).equals(month)))
                .toList();
    }
}
