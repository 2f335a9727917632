package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One sentence of at most 150 characters: kind, what, main message, and where the figures are. */
final class AlternativeText {
    static final int MOST = 150;
    private static final Pattern SHARE = Pattern.compile("(\\d+)%");
    private static final String END = " " + Chart.TABLE_FOLLOWS;

    private AlternativeText() {}

    /**
     * The kind of picture, the first word of its subject and the largest value always stay; what does not fit goes in
     * this order: values in the middle, words of the subject, the message, other values.
     *
     * @param start "Dot chart: listened to"
     * @param values "44% (2019)", …
     * @param message "no clear change"
     */
    static String of(String start, List<String> values, String message) {
        List<String> fewer = withoutMiddle(start, values, message);
        String text = text(start, fewer, message);
        String shorter = start;
        while (text.length() > MOST && shorter.lastIndexOf(' ') > start.indexOf(": ") + 1) {
            shorter = shorter.substring(0, shorter.lastIndexOf(' '));
            text = text(shorter + "…", fewer, message);
        }
        if (text.length() <= MOST) {
            return text;
        }
        String bare = text(shorter + "…", fewer, "");
        return bare.length() <= MOST
                ? bare
                : text(shorter + "…", largest(values).stream().toList(), "");
    }

    /** Of answers from the largest down: the smallest goes first, and the largest never. */
    static String ranked(String start, List<String> values) {
        int many = values.size();
        while (many > 1 && text(start, values.subList(0, many), "").length() > MOST) {
            many--;
        }
        return of(start, values.subList(0, many), "");
    }

    /**
     * Of several measures: their values go before a word of the message does, for the message is what was found.
     *
     * @param messages the same in ever fewer letters
     */
    static String counting(String start, List<String> values, List<String> messages) {
        for (String message : messages) {
            for (List<String> fitting : List.of(values, List.<String>of())) {
                String text = text(start, withoutMiddle(start, fitting, message), message);
                if (text.length() <= MOST) {
                    return text;
                }
            }
        }
        return text(start, List.of(), messages.get(messages.size() - 1));
    }

    private static List<String> withoutMiddle(String start, List<String> values, String message) {
        List<String> fewer = new ArrayList<>(values);
        Optional<String> largest = largest(values);
        while (text(start, fewer, message).length() > MOST && fewer.size() > 2) {
            int middle = fewer.size() / 2;
            boolean keeps = largest.filter(fewer.get(middle)::equals).isPresent();
            if (keeps && fewer.size() == 3) {
                break;
            }
            fewer.remove(keeps ? middle - 1 : middle);
        }
        return fewer;
    }

    /** The value with the highest share; empty where none has one. */
    private static Optional<String> largest(List<String> values) {
        return values.stream()
                .filter(value -> SHARE.matcher(value).find())
                .max(Comparator.comparingInt(AlternativeText::share));
    }

    private static int share(String value) {
        Matcher share = SHARE.matcher(value);
        return share.find() ? Integer.parseInt(share.group(1)) : -1;
    }

    private static String text(String start, List<String> values, String message) {
        List<String> parts = Stream.of(String.join(", ", values), message)
                .filter(part -> !part.isEmpty())
                .toList();
        return start + " " + String.join("; ", parts) + "." + END;
    }
}
