package org.heard.questionnaire.survey;

import java.util.List;

/**
 * One question on one page; its id is the last part of its address.
 *
 * @param askIf all must hold
 * @param stopIf codes that end the survey kindly; nothing is kept
 */
public record Page(String id, Question question, List<Condition> askIf, List<String> stopIf) {
    public Page {
        askIf = List.copyOf(askIf);
        stopIf = List.copyOf(stopIf);
    }

    /** The same page, offering only what was ticked before. */
    public Page among(List<String> ticked) {
        return question instanceof OneChoice choice ? new Page(id, choice.among(ticked), askIf, stopIf) : this;
    }

    public Page(String id, Question question, List<Condition> askIf) {
        this(id, question, askIf, List.of());
    }
}
