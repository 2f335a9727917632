package org.heard.collection.importing;

import java.util.Optional;
import java.util.Set;

/**
 * How one column of ticks is written.
 *
 * @param unticked beside nothing at all and 0
 * @param any whether any other text is a tick, as where people type what else there is
 */
record TickTexts(Set<String> ticked, Set<String> unticked, boolean any) {
    TickTexts {
        ticked = Set.copyOf(ticked);
        unticked = Set.copyOf(unticked);
    }

    /** Empty where the text is neither. */
    Optional<Boolean> isTicked(String text) {
        if (ticked.contains(text)) {
            return Optional.of(true);
        }
        if (text.isEmpty() || text.equals("0") || unticked.contains(text)) {
            return Optional.of(false);
        }
        return any ? Optional.of(true) : Optional.empty();
    }

    boolean lists(String text) {
        return ticked.contains(text) || unticked.contains(text);
    }
}
