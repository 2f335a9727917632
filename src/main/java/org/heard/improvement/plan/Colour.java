package org.heard.improvement.plan;

import java.util.Locale;

/** Worst first. Blue and grey are no step of this ladder: nobody may choose them. */
public enum Colour {
    RED,
    AMBER,
    GREEN,
    BLUE,
    GREY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Grey is not judged. */
    public boolean isJudged() {
        return this != GREY;
    }

    /** True for red, amber and green, between which the chair may move. */
    public boolean isOnTheLadder() {
        return this != BLUE && this != GREY;
    }
}
