package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One sentence of at most 150 characters: kind, what, main message, and where the figures are. */
final class AlternativeText {
    static final int MOST = 150;
    private static final String END = " Data table follows.";

    private AlternativeText() {}

    /**
     * @param start "Dot chart: listened to"
     * @param values "44% (2019)", …; where they do not fit, those in the middle go first
     * @param message "no clear change"
     */
    static String of(String start, List<String> values, String message) {
        List<String> fewer = withoutMiddle(start, values, message);
        String text = text(start, fewer, message);
        String shorter = start;
        while (text.length() > MOST && shorter.contains(" ")) {
            shorter = shorter.substring(0, shorter.lastIndexOf(' '));
            text = text(shorter + "…", fewer, message);
        }
        return text;
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
        while (text(start, fewer, message).length() > MOST && fewer.size() > 2) {
            fewer.remove(fewer.size() / 2);
        }
        return fewer;
    }

    private static String text(String start, List<String> values, String message) {
        List<String> parts = Stream.of(String.join(", ", values), message)
                .filter(part -> !part.isEmpty())
                .toList();
        return start + " " + String.join("; ", parts) + "." + END;
    }
}
