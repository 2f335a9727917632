package org.heard.improvement.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as councils write it. What may be read in two ways is asked, never guessed: "May 25" may be a day or a year, and
 * "Q3 2019" the third quarter of the year or of the financial year.
 *
 * @param day empty where the text says none
 * @param isAsked whether the text says one that cannot be told
 */
record FileDay(Optional<LocalDate> day, boolean isAsked) {
    static final FileDay NONE = new FileDay(Optional.empty(), false);
    private static final FileDay ASKED = new FileDay(Optional.empty(), true);

    private static final Pattern SORTED = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9}),? (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("([a-z]{3,9}),? (\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("q(?:uarter )?([1-4]),? (\\d{4}) ?[/-] ?(\\d{2}|\\d{4})");
    private static final String NO_DAY =
            "|-|–|—|n/?a|none|on ?-?going|continuous|continuing|rolling|tb[cda]|to be (confirmed"
                    + "|decided|agreed)|not known|unknown";

    static FileDay of(String text) {
        String plain = CellText.line(text)
                .toLowerCase(Locale.UK)
                .replaceAll("^((by|due|from|the|end of|end)\\b:? )+", "")
                .replaceAll("^(mon|tues|wednes|thurs|fri|satur|sun)day,? ", "")
                .replaceAll("[.;,]$", "");
        if (plain.matches(NO_DAY)) {
            return NONE;
        }
        try {
            return read(plain).map(day -> new FileDay(Optional.of(day), false)).orElse(ASKED);
        } catch (DateTimeException noSuchDay) {
            return ASKED;
        }
    }

    private static Optional<LocalDate> read(String text) {
        Matcher sorted = SORTED.matcher(text);
        if (sorted.matches()) {
            return day(sorted.group(3), number(sorted.group(2)), sorted.group(1));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return day(numbers.group(1), number(numbers.group(2)), numbers.group(3));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            return month(words.group(2)).flatMap(month -> day(words.group(1), month.getValue(), words.group(3)));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return month(month.group(1))
                    .map(named -> YearMonth.of(number(month.group(2)), named).atEndOfMonth());
        }
        Matcher quarter = QUARTER.matcher(text);
        return quarter.matches() ? quarter(quarter) : Optional.empty();
    }

    private static Optional<LocalDate> day(String day, int month, String year) {
        int full = number(year) + (year.length() == 2 ? 2000 : 0);
        return Optional.of(LocalDate.of(full, month, number(day)));
    }

    /** Of a financial year, which begins in April. */
    private static Optional<LocalDate> quarter(Matcher quarter) {
        int begins = number(quarter.group(2));
        int ends = number(quarter.group(3));
        if (ends % 100 != (begins + 1) % 100) {
            return Optional.empty();
        }
        return Optional.of(YearMonth.of(begins, Month.MARCH)
                .plusMonths(3L * number(quarter.group(1)))
                .atEndOfMonth());
    }

    private static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> {
                    String full =
                            month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
                    return full.equals(name)
                            || full.substring(0, 3).equals(name)
                            || name.equals("sept") && full.startsWith(name);
                })
                .findFirst();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
