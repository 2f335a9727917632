package org.heard.improvement.meetings;

import java.util.Arrays;
import java.util.List;
import org.heard.improvement.board.FieldChoice;

/** How far a meeting has come. Closed, it never opens again. */
public enum MeetingState {
    PLANNED("planned", "Planned"),
    PAPERS_OUT("papers out", "Papers are out"),
    HELD("held", "Held"),
    CLOSED("closed", "Closed"),
    CANCELLED("cancelled", "Cancelled");

    /** What a form may set; closing has a press of its own, which looks first. */
    static final List<FieldChoice> CHOICES =
            List.of(PLANNED.choice(), PAPERS_OUT.choice(), HELD.choice(), CANCELLED.choice());

    private final String word;
    private final String label;

    MeetingState(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As the record keeps it. */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    /** The board sat. */
    public boolean isHeld() {
        return this == HELD || this == CLOSED;
    }

    /** Still to be held or to be closed. */
    public boolean isUnderWay() {
        return this != CLOSED && this != CANCELLED;
    }

    static MeetingState called(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word.equals(word))
                .findFirst()
                .orElse(PLANNED);
    }

    private FieldChoice choice() {
        return new FieldChoice(word, label);
    }
}
