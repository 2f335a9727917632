package org.heard.survey;

import java.util.List;

/**
 * A figure the board follows: the share of the valid base in the positive net of one question.
 *
 * @param key M1 to M13
 * @param question key of the question it is counted from
 * @param objectives A1 to A5, first the one whose section prints it
 * @param headline marked before the round opens; at most six
 * @param title short name: "Listened to in the plan"
 * @param phrase what the positive answers say, to follow "of those who answered": "feel listened to"
 * @param official the official figure that stands beside it, in words; may be empty
 */
public record Measure(
        String key,
        String question,
        List<String> objectives,
        boolean headline,
        String title,
        String phrase,
        String official) {
    public Measure {
        objectives = List.copyOf(objectives);
    }
}
