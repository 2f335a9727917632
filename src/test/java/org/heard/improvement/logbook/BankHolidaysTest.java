package org.heard.improvement.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The file is held against the standing rules (Banking and Financial Dealings Act 1971), worked out here on their own. */
class BankHolidaysTest {
    private static final Set<LocalDate> FILE = WorkingDays.england().holidays();

    @Test
    void theFileIsTheStandingRulesWithTheMovedAndExtraDaysOfThreeYears() {
        Set<LocalDate> rules = new HashSet<>();
        IntStream.rangeClosed(2018, 2028).forEach(year -> rules.addAll(standing(year)));
        rules.remove(LocalDate.of(2020, 5, 4));
        rules.add(LocalDate.of(2020, 5, 8)); // VE day
        rules.remove(LocalDate.of(2022, 5, 30));
        rules.add(LocalDate.of(2022, 6, 2)); // moved to the jubilee
        rules.add(LocalDate.of(2022, 6, 3)); // Platinum Jubilee
        rules.add(LocalDate.of(2022, 9, 19)); // state funeral
        rules.add(LocalDate.of(2023, 5, 8)); // coronation

        assertThat(FILE).containsExactlyInAnyOrderElementsOf(rules);
    }

    private static Set<LocalDate> standing(int year) {
        LocalDate easter = easter(year);
        Set<LocalDate> days = new HashSet<>(Set.of(
                easter.minusDays(2),
                easter.plusDays(1),
                mondayFrom(LocalDate.of(year, 5, 1)),
                mondayFrom(LocalDate.of(year, 5, 25)),
                mondayFrom(LocalDate.of(year, 8, 25))));
        addInLieu(days, LocalDate.of(year, 1, 1));
        addInLieu(days, LocalDate.of(year, 12, 25));
        addInLieu(days, LocalDate.of(year, 12, 26));
        return days;
    }

    /** On a weekend, the next day that is neither weekend nor holiday; Christmas Day on a Sunday goes past Boxing Day. */
    private static void addInLieu(Set<LocalDate> days, LocalDate day) {
        LocalDate kept = day;
        boolean sundayChristmas = day.getDayOfMonth() == 25 && day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (sundayChristmas) {
            kept = day.plusDays(2);
        }
        while (kept.getDayOfWeek().getValue() > 5 || days.contains(kept)) {
            kept = kept.plusDays(1);
        }
        days.add(kept);
    }

    private static LocalDate mondayFrom(LocalDate day) {
        LocalDate monday = day;
        while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            monday = monday.plusDays(1);
        }
        return monday;
    }

    /** The anonymous Gregorian rule. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }
}
