package org.heard.questionnaire.changes;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The times a text speaks of: "12 month", "last year", "since march 2020". */
final class PeriodPhrases {
    private static final String UNITS = "(day|week|fortnight|month|year|term)s?";
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(\\d+|" + String.join("|", TellingWords.COUNTED) + ")[ -]" + UNITS + "\\b(?![ -]olds?\\b)");
    private static final Pattern RELATIVE = Pattern.compile("\\b(last|past|previous|this|school) " + UNITS + "\\b");
    private static final Pattern SINCE = Pattern.compile("\\bsince (\\p{L}+ \\d{4}|\\d{4})");

    private PeriodPhrases() {}

    static Set<String> in(String text) {
        String plain = text.toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        Set<String> phrases = new TreeSet<>();
        Matcher counted = COUNTED.matcher(plain);
        while (counted.find()) {
            phrases.add(TellingWords.in(counted.group(1)).get(0) + " " + counted.group(2));
        }
        Matcher relative = RELATIVE.matcher(plain);
        while (relative.find()) {
            phrases.add((relative.group(1).equals("past") ? "last" : relative.group(1)) + " " + relative.group(2));
        }
        Matcher since = SINCE.matcher(plain);
        while (since.find()) {
            phrases.add("since " + since.group(1));
        }
        return phrases;
    }
}
