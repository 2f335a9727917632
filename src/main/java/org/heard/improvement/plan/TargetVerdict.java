package org.heard.improvement.plan;

import java.util.Locale;

/** What may be said of a target on a day. */
public enum TargetVerdict {
    MET,
    NOT_MET,
    CANNOT_TELL,
    /** Its day has come; a figure may still come in time. */
    AWAITING_A_FIGURE,
    NOT_DUE,
    /** The figure may not be set beside this target at all. */
    REFUSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** True once its day has come. */
    public boolean isDue() {
        return this != NOT_DUE;
    }
}
