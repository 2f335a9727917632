package org.heard.improvement.plan;

/** Why something stands on the board's list of what is slow. */
public enum SlowFlag {
    TARGET_NOT_MET("a due target is not met"),
    OVERDUE("overdue"),
    MOVED("moved, and past its first day"),
    FEWER("the measure is “fewer” since its baseline or the round before"),
    NO_NEWS("no news for long"),
    CANNOT_TELL("we cannot tell whether a due target is met, or there is no measure"),
    GROUP_SILENT("the group has said nothing since the last board");

    private final String words;

    SlowFlag(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
