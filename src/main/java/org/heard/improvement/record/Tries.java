package org.heard.improvement.record;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A press tried again where somebody else was faster, a few times only: an entry that another instance recorded for
 * tomorrow is not seen here before tomorrow, however often it is tried.
 */
public final class Tries {
    public static final String IN_VAIN =
            "Somebody else is writing this at the same moment. Save it again a little later.";

    private static final int MOST = 3;

    private Tries() {}

    /** @param press reads the board anew each time; empty where somebody else was faster every time */
    public static <T> Optional<T> of(Supplier<T> press) {
        for (int i = 0; i < MOST; i++) {
            try {
                return Optional.of(press.get());
            } catch (WrittenMeanwhile meanwhile) {
                // tried again
            }
        }
        return Optional.empty();
    }
}
