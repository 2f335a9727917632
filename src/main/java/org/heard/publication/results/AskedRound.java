package org.heard.publication.results;

import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.questionnaire.survey.Question;

/**
 * One round of a question: how many answered, when, in which words, and whether it may be set against the latest.
 *
 * @param wording as that round asked it; empty where the survey file does not have it
 * @param against empty for the latest round
 */
record AskedRound(String round, String answers, String people, String fieldwork, String wording, String against) {
    static List<AskedRound> of(SafeTable table, RoundNames names) {
        return table.rows().stream()
                .map(row -> new AskedRound(
                        names.round(row.round()),
                        row.base().text(),
                        row.respondents().text(),
                        names.fieldwork(row.round()),
                        names.question(row.round(), table.about().question())
                                .map(AskedRound::wording)
                                .orElse(""),
                        against(table, row)))
                .toList();
    }

    private static String wording(Question question) {
        return question.asked().wording().english();
    }

    private static String against(SafeTable table, Row row) {
        Optional<Change> change = table.changes().stream()
                .filter(c -> c.from().equals(row.key())
                        && c.to().equals(table.latest().key()))
                .findFirst();
        return change.map(c -> (c.isComparable() ? "yes" : "no") + (c.reason().isEmpty() ? "" : ". " + c.reason()))
                .orElse("");
    }

    /** Whether a footnote is when this round was asked. */
    boolean says(String note) {
        return note.equals(round + ": " + fieldwork);
    }
}
