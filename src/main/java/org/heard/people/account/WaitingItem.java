package org.heard.people.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.heard.ground.language.Days;

/**
 * One thing that waits for somebody.
 *
 * @param day by when; empty where it has none
 * @param what "Parents’ survey closes at midnight"
 * @param address where it is done
 * @param more a line beside it; empty for none
 * @param press what is done there, as a button says it: "Write"
 */
public record WaitingItem(Optional<LocalDate> day, String what, String address, String more, String press) {
    /** The most urgent first; what has no day comes last. */
    static final Comparator<WaitingItem> SOONEST = Comparator.comparing(
                    (WaitingItem one) -> one.day().orElse(LocalDate.MAX))
            .thenComparing(WaitingItem::what);

    boolean isLate(LocalDate today) {
        return day.filter(by -> by.isBefore(today)).isPresent();
    }

    /** "2 days late", "today", "by 14 April 2021", "no day". */
    String when(LocalDate today) {
        if (day.isEmpty()) {
            return "no day";
        }
        long late = ChronoUnit.DAYS.between(day.get(), today);
        if (late == 0) {
            return "today";
        }
        if (late > 0) {
            return late == 1 ? "1 day late" : late + " days late";
        }
        return "by " + Days.inWords(day.get());
    }
}
