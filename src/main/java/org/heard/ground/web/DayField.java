package org.heard.ground.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day typed in three boxes, as GOV.UK asks for it: day, month and year, each in its own words. The tag {@code
 * dayInput} draws it.
 *
 * @param error what is wrong; empty for nothing
 */
public record DayField(String name, String label, String hint, String error, String day, String month, String year) {
    private static final int FEWEST_LETTERS = 3;

    /** With nothing typed in it yet. */
    public static DayField empty(String name, String label, String hint) {
        return new DayField(name, label, hint, "", "", "", "");
    }

    /** The same with what was sent. */
    public DayField with(MultivaluedMap<String, String> form, String wrong) {
        return new DayField(name, label, hint, wrong, sent(form, "day"), sent(form, "month"), sent(form, "year"));
    }

    private String sent(MultivaluedMap<String, String> form, String part) {
        String typed = form.getFirst(name + "-" + part);
        return typed == null ? "" : typed.strip();
    }

    /** The day typed; empty where it is none. A month may be a number or a word. */
    public Optional<LocalDate> typed() {
        try {
            return Optional.of(LocalDate.of(number(year, 4), monthNumber(), number(day, 2)));
        } catch (DateTimeException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private int monthNumber() {
        String word = month.toLowerCase(Locale.UK);
        return Arrays.stream(Month.values())
                .filter(one -> word.length() >= FEWEST_LETTERS
                        && one.name().toLowerCase(Locale.UK).startsWith(word))
                .map(Month::getValue)
                .findFirst()
                .orElseGet(() -> number(month, 2));
    }

    private static int number(String typed, int most) {
        if (typed.length() > most) {
            throw new NumberFormatException(typed);
        }
        return Integer.parseInt(typed);
    }

    public boolean isWrong() {
        return !error.isEmpty();
    }

    /** What describes the boxes, for screen readers: hint and error, in that order. */
    public String describedBy() {
        return Stream.of(hint.isEmpty() ? "" : name + "-hint", isWrong() ? name + "-error" : "")
                .filter(id -> !id.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    public List<Fault> faults() {
        return isWrong() ? List.of(new Fault(name + "-day", error)) : List.of();
    }
}
