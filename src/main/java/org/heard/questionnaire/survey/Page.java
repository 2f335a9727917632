package org.heard.questionnaire.survey;

import java.util.List;
import java.util.Optional;

/**
 * One question on one page; its id is the last part of its address.
 *
 * @param askIf all must hold
 * @param stopIf codes that end the survey kindly; nothing is kept
 * @param shared the page it shares with the questions around it, in the first face
 */
public record Page(
        String id, Question question, List<Condition> askIf, List<String> stopIf, Optional<SharedPage> shared) {
    public Page {
        askIf = List.copyOf(askIf);
        stopIf = List.copyOf(stopIf);
    }

    /** The same page, offering only what was ticked before. */
    public Page among(List<String> ticked) {
        return question instanceof OneChoice choice ? new Page(id, choice.among(ticked), askIf, stopIf, shared) : this;
    }

    public Page(String id, Question question, List<Condition> askIf) {
        this(id, question, askIf, List.of(), Optional.empty());
    }
}
