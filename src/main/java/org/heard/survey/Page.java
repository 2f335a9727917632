package org.heard.survey;

import java.util.List;

/** One question on one page; its id is the last part of its address. All conditions must be met. */
public record Page(String id, Question question, List<Condition> askIf) {
    public Page {
        askIf = List.copyOf(askIf);
    }
}
