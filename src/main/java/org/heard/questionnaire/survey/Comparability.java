package org.heard.questionnaire.survey;

/** Whether a question of one round may be set against the same key of an earlier round. */
public enum Comparability {
    /** Wording, options, base and period alike: a difference may be shown. */
    SAME("S"),
    /** The same after a declared recode: as SAME, on the recoded scale, with the recode named. */
    RECODED("R"),
    /** Related, not the same: side by side with the reason, no difference anywhere. */
    CAUTION("C"),
    /** New, or no longer the same thing: each round alone. */
    BREAK("B");

    private final String letter;

    Comparability(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    public boolean allowsDifference() {
        return this == SAME || this == RECODED;
    }
}
