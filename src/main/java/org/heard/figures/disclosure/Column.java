package org.heard.figures.disclosure;

import java.util.List;

/**
 * One column of a table: an option, or several counted together.
 *
 * @param code unique in its table
 * @param parts codes of the columns a net is made of; empty for an option
 * @param inBase false for not used and blank, which stand outside the valid base
 */
public record Column(String code, String label, Kind kind, List<String> parts, boolean inBase) {
    public Column {
        parts = List.copyOf(parts);
    }

    /** In the order drawn: a scale runs from negative to positive. */
    public enum Kind {
        NEGATIVE,
        MIDDLE,
        POSITIVE,
        /** An option that is neither good nor bad. */
        OPTION,
        DONT_KNOW,
        NOT_USED,
        BLANK,
        /** Sum of the positive options; its share is the measure's value. */
        NET_POSITIVE,
        NET_NEGATIVE
    }

    public boolean isNet() {
        return kind == Kind.NET_POSITIVE || kind == Kind.NET_NEGATIVE;
    }
}
