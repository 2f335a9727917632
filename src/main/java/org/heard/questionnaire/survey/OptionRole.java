package org.heard.questionnaire.survey;

/** What an option counts as. */
public enum OptionRole {
    POSITIVE,
    MIDDLE,
    NEGATIVE,
    /** An option of a list that is neither good nor bad: an age band, a place, a kind of need. */
    PLAIN,
    /** "None of these": in a question with many choices, cannot stand with another. */
    NONE,
    /** Code 8: not used or does not apply; outside the valid base. */
    NOT_USED,
    /** Code 9: inside the valid base, neither positive nor negative. */
    DONT_KNOW;

    /** What it counts as where “yes” is the bad answer. */
    OptionRole turned() {
        return switch (this) {
            case POSITIVE -> NEGATIVE;
            case NEGATIVE -> POSITIVE;
            default -> this;
        };
    }
}
