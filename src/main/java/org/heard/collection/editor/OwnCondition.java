package org.heard.collection.editor;

import java.util.List;
import java.util.stream.Collectors;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;

/**
 * On which answers to an earlier question it depends whether a question is asked.
 *
 * @param question whose condition it is
 * @param on the earlier question; empty where it depends on none
 * @param anyOf codes of its answers, one of which has to be given
 * @param simple whether that is all there is; what is not can only be changed in the file
 */
record OwnCondition(String question, String on, List<String> anyOf, boolean simple) {
    static OwnCondition of(Found found, String question) {
        List<Condition> own = found.read().ownConditions(question);
        if (own.isEmpty()) {
            return new OwnCondition(question, "", List.of(), true);
        }
        Condition first = own.get(0);
        boolean simple =
                own.size() == 1 && first.noneOf().isEmpty() && !first.anyOf().isEmpty();
        return new OwnCondition(question, first.question(), first.anyOf(), simple);
    }

    /**
     * @param routes by name, all of which must hold besides
     * @throws EditRefused where something would be lost
     */
    QuestionEdit.Route with(List<String> routes) {
        if (!simple) {
            throw new EditRefused("Question " + question
                    + " has conditions that cannot be shown here. Take the survey out as a file to change them");
        }
        return new QuestionEdit.Route(question, routes, on, anyOf);
    }

    /** As an officer reads it; empty where it depends on none. */
    String words(Survey survey) {
        if (on.isEmpty()) {
            return "";
        }
        if (!simple) {
            return "It has conditions that can only be changed in the file.";
        }
        Question earlier = survey.question(on).orElseThrow();
        return "Asked only after " + answers(earlier) + " to “"
                + earlier.asked().wording().english() + "”.";
    }

    private String answers(Question earlier) {
        return anyOf.stream()
                .flatMap(code -> earlier.option(code).stream())
                .map(Option::label)
                .map(label -> "“" + label.english() + "”")
                .collect(Collectors.joining(" or "));
    }
}
