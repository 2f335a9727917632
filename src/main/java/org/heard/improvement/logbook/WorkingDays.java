package org.heard.improvement.logbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Days on which offices in England work: Monday to Friday but for bank holidays. The shipped file holds those of England
 * and Wales as <a href="https://www.gov.uk/bank-holidays">gov.uk</a> gives them, moved and extra ones of 2020, 2022 and 2023
 * among them; years it has not given yet follow the standing rules.
 *
 * @param holidays bank holidays of every year from {@code first} to {@code last}
 */
public record WorkingDays(Set<LocalDate> holidays, int first, int last) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    /** The file inside Heard, read once. */
    public static WorkingDays england() {
        return England.DAYS;
    }

    /** Read when it is first asked for. */
    private static final class England {
        private static final WorkingDays DAYS = shipped();
    }

    private static WorkingDays shipped() {
        try (InputStream in = WorkingDays.class.getResourceAsStream("bank-holidays.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList(), "bank-holidays.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of another country, from a file of such lines. @throws IllegalArgumentException in one sentence */
    public static WorkingDays read(Path file) {
        try {
            return read(Files.readAllLines(file), file.toString());
        } catch (IOException e) {
            throw new IllegalArgumentException("The file of bank holidays " + file + " cannot be read.", e);
        }
    }

    private static WorkingDays read(List<String> lines, String file) {
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.startsWith("#") && !line.isEmpty()) {
                days.add(day(line, file, i + 1));
            }
        }
        if (days.isEmpty()) {
            throw new IllegalArgumentException("The file of bank holidays " + file + " names no day.");
        }
        return of(days);
    }

    private static LocalDate day(String line, String file, int number) {
        try {
            return LocalDate.parse(line.split(",", 2)[0].strip());
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    "Line %d of the bank holidays in %s has to begin with a day such as 2027-12-25."
                            .formatted(number, file),
                    wrong);
        }
    }

    /** @param holidays of whole years, at least one */
    public static WorkingDays of(Set<LocalDate> holidays) {
        return new WorkingDays(
                holidays,
                holidays.stream().mapToInt(LocalDate::getYear).min().orElseThrow(),
                holidays.stream().mapToInt(LocalDate::getYear).max().orElseThrow());
    }

    /** @throws IllegalArgumentException where the holidays of that year are not known */
    public boolean isWorkingDay(LocalDate day) {
        if (day.getYear() < first || day.getYear() > last) {
            throw new IllegalArgumentException(
                    "bank holidays are known from " + first + " to " + last + ", not for " + day.getYear());
        }
        return isWorkingDayAsFarAsKnown(day);
    }

    /** Of a year whose holidays are not known, Monday to Friday. */
    private boolean isWorkingDayAsFarAsKnown(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The latest working day with so many working days strictly between it and a day. */
    public LocalDate clearBefore(LocalDate day, int between) {
        return step(day, between + 1, at -> at.minusDays(1), this::isWorkingDay);
    }

    /** The so-many-th working day after a day. @throws IllegalArgumentException as {@link #isWorkingDay} does */
    public LocalDate after(LocalDate day, int number) {
        return step(day, number, at -> at.plusDays(1), this::isWorkingDay);
    }

    /** The same for pages, which have to answer in every year: one whose holidays are not known has its Mondays to Fridays. */
    public LocalDate afterAsFarAsKnown(LocalDate day, int number) {
        return step(day, number, at -> at.plusDays(1), this::isWorkingDayAsFarAsKnown);
    }

    /** Whether any bank holiday of that year is known: no country is without. */
    public boolean knows(int year) {
        return holidays.stream().anyMatch(day -> day.getYear() == year);
    }

    private static LocalDate step(
            LocalDate from, int steps, UnaryOperator<LocalDate> next, Predicate<LocalDate> counts) {
        LocalDate day = from;
        for (int left = steps; left > 0; ) {
            day = next.apply(day);
            left -= counts.test(day) ? 1 : 0;
        }
        return day;
    }
}
