package org.heard.questionnaire.survey;

import java.util.List;
import java.util.Map;

/**
 * A figure the board follows: the share of the valid base in the positive net of one question.
 *
 * @param key M1 to M13
 * @param question key of the question it is counted from
 * @param objectives A1 to A5, first the one whose section prints it
 * @param headline marked before the round opens; at most six
 * @param title short name: "Listened to in the plan"
 * @param phrase what the positive answers say, to follow "of those who answered": "feel listened to"
 * @param official the official figure that stands next to it, in words; may be empty
 * @param also questions shown with it
 * @param beside by survey, the related question that stands next to it there, never as a change
 * @param pairs questions to young people and staff on the same theme
 */
public record Measure(
        String key,
        String question,
        List<String> objectives,
        boolean headline,
        String title,
        String phrase,
        String official,
        List<String> also,
        Map<String, String> beside,
        List<String> pairs) {
    public Measure {
        objectives = List.copyOf(objectives);
        also = List.copyOf(also);
        beside = Map.copyOf(beside);
        pairs = List.copyOf(pairs);
    }

    public Measure(
            String key,
            String question,
            List<String> objectives,
            boolean headline,
            String title,
            String phrase,
            String official) {
        this(key, question, objectives, headline, title, phrase, official, List.of(), Map.of(), List.of());
    }
}
