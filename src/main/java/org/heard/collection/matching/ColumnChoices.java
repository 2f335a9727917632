package org.heard.collection.matching;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an officer has chosen so far, or what was suggested where nobody has chosen.
 *
 * @param survey key
 * @param order of day and month, where the file leaves it open
 * @param unfinished whether rows that were never sent are kept too
 * @param tests whether the council's own test rows are kept too
 * @param questions by heading: key of a question, or {@link #FAMILY}
 * @param codes by question, then by text (by heading, where each option has a column): a code, or a word of {@link
 *     MissingWords} or {@link Matched}
 */
record ColumnChoices(
        String survey,
        Shape shape,
        FileDays.Order order,
        boolean unfinished,
        boolean tests,
        Map<String, String> questions,
        Map<String, Map<String, String>> codes) {
    /** Rows with the same text in this column are one family; the text is not kept. */
    static final String FAMILY = "#family";

    /** In place of a survey's key: it is to be made from the file. */
    static final String NEW_SURVEY = "#new";

    boolean isNewSurvey() {
        return survey.equals(NEW_SURVEY);
    }

    ColumnChoices {
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    /** What Heard offers for a survey. */
    static ColumnChoices suggested(LookedAt file, String survey, Suggestion suggestion) {
        return new ColumnChoices(
                survey, file.shape(), file.days().order(), false, false, suggestion.questions(), Map.of());
    }

    /** A survey is to be made from the file. */
    static ColumnChoices newSurvey(LookedAt file) {
        return new ColumnChoices(NEW_SURVEY, file.shape(), file.days().order(), false, false, Map.of(), Map.of());
    }

    ColumnChoices with(Map<String, String> chosen) {
        return new ColumnChoices(survey, shape, order, unfinished, tests, chosen, codes);
    }

    ColumnChoices withCodes(Map<String, Map<String, String>> chosen) {
        return new ColumnChoices(survey, shape, order, unfinished, tests, questions, chosen);
    }

    ColumnChoices withRows(FileDays.Order told, boolean unfinishedToo, boolean testsToo) {
        return new ColumnChoices(survey, shape, told, unfinishedToo, testsToo, questions, codes);
    }

    Map<String, String> codes(String question) {
        return codes.getOrDefault(question, Map.of());
    }
}
