package org.heard.figures.disclosure;

import java.util.List;

/**
 * The words that belong to a table, from the survey file; no figure of a respondent is in them.
 *
 * @param question key of the question: "ehcp_listened"
 * @param measure key of the measure, "M6"; empty where the question is none
 * @param objectives objectives it tells of, first the one whose section prints it; may be empty
 * @param title short name: "Listened to in the plan"
 * @param phrase what the positive answers say: "feel listened to"; empty for profile questions
 * @param wording the question as printed in the latest round
 * @param unit "children" or "parents", as counted
 * @param labels "invented sample data", "reconstructed": stand in every picture and document
 * @param notes footnotes: base rule, recode, fieldwork, how invited
 */
public record About(
        String question,
        String measure,
        List<String> objectives,
        String title,
        String phrase,
        String wording,
        String unit,
        List<String> labels,
        List<String> notes) {
    public About {
        objectives = List.copyOf(objectives);
        labels = List.copyOf(labels);
        notes = List.copyOf(notes);
    }

    About withNotes(List<String> others) {
        return new About(question, measure, objectives, title, phrase, wording, unit, labels, others);
    }
}
