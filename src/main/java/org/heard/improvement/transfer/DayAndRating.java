package org.heard.improvement.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * "March 2020 – Amber": a day and a rating that stand in one cell.
 *
 * @param day the words of the day, as far as they can be told apart; empty where there are none
 * @param rating as it is written; empty for none
 */
record DayAndRating(String day, String rating) {
    private static final String BETWEEN = "\\n+|;|[()]|\\s[-–—:/|]\\s|:\\s";

    static DayAndRating of(String cell) {
        if (isDay(cell)) {
            return new DayAndRating(cell, "");
        }
        List<String> days = new ArrayList<>();
        List<String> ratings = new ArrayList<>();
        for (String part : cell.split(BETWEEN)) {
            if (!part.isBlank()) {
                DayAndRating each = apart(CellText.line(part));
                days.add(each.day());
                ratings.add(each.rating());
            }
        }
        return new DayAndRating(joined(days), joined(ratings));
    }

    private static boolean isDay(String text) {
        return text.isBlank() || !FileDay.of(text).isAsked();
    }

    /** A day before the rating or behind it; else the word of a rating that is known, and the rest is asked. */
    private static DayAndRating apart(String part) {
        if (isDay(part)) {
            return new DayAndRating(part, "");
        }
        List<String> words = Arrays.asList(part.split(" "));
        for (int at = 1; at < words.size(); at++) {
            String before = String.join(" ", words.subList(0, at));
            String behind = String.join(" ", words.subList(at, words.size()));
            if (FileDay.of(behind).day().isPresent()) {
                return rated(behind, before);
            }
            if (FileDay.of(before).day().isPresent()) {
                return rated(before, behind);
            }
        }
        Optional<Matcher> known = FileRating.in(part);
        return known.map(found -> new DayAndRating(
                        CellText.line(part.substring(0, found.start()) + " " + part.substring(found.end())),
                        found.group()))
                .orElse(new DayAndRating(part, ""));
    }

    /** "to be completed by" before a day is no rating. */
    private static DayAndRating rated(String day, String words) {
        String rating = words.replaceAll("(?i)^[-–—:,/ ]+|[-–—:,/ ]+$|\\b(by|due|on|in)$", "")
                .strip();
        return new DayAndRating(day, rating.matches("(?i)(to be|for|planned|expected)\\b.*") ? "" : rating);
    }

    private static String joined(List<String> parts) {
        return CellText.line(String.join(" ", parts));
    }
}
