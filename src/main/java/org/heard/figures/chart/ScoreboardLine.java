package org.heard.figures.chart;

import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.SafeTable;

/**
 * One measure of a {@link Scoreboard}, as the caller wants it.
 *
 * @param group the heading it stands under, in words; empty for none. Lines under one heading have to follow each other
 * @param table rows are rounds; has a headline
 * @param headline whether it was named before the round as one that is looked at first: it carries a star
 * @param target the share that is aimed at, from 0 to 1
 * @param voices what others were asked on the same theme: beside it, and never compared
 */
public record ScoreboardLine(
        String group, SafeTable table, boolean headline, Optional<Double> target, List<Voice> voices) {
    /**
     * @param who heads the column, short: "Staff"
     * @param table of their own survey; the share is its latest
     */
    public record Voice(String who, SafeTable table) {}

    /** @throws IllegalArgumentException where the table has no share to set on a scale */
    public ScoreboardLine {
        if (table.kind() != SafeTable.Kind.ROUNDS || table.headline().isEmpty()) {
            throw new IllegalArgumentException(table.id() + " has no headline over rounds");
        }
        voices = List.copyOf(voices);
    }

    /** Without target and voices. */
    public static ScoreboardLine of(String group, SafeTable table, boolean headline) {
        return new ScoreboardLine(group, table, headline, Optional.empty(), List.of());
    }

    public ScoreboardLine withTarget(double share) {
        return new ScoreboardLine(group, table, headline, Optional.of(share), voices);
    }

    public ScoreboardLine withVoices(List<Voice> others) {
        return new ScoreboardLine(group, table, headline, target, others);
    }
}
