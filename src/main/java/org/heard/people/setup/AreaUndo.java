package org.heard.people.setup;

import java.util.Optional;

/**
 * The last change of the area, with the way to take it back.
 *
 * @param said what was changed
 * @param number of the text before it
 * @param seen number of the text that counts
 */
record AreaUndo(String said, int number, int seen) {
    /** Empty where nothing was ever changed. */
    static Optional<AreaUndo> of(AreaTexts.Kept now) {
        return now.number() > 0
                ? Optional.of(new AreaUndo(now.said(), now.number() - 1, now.number()))
                : Optional.empty();
    }
}
