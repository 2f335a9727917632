package org.heard.collection.journey;

import java.nio.file.Path;
import org.heard.collection.journey.KilledOpening.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty times: a thousand envelopes, and the server killed hard before they are opened, while they are, at the close,
 * and just after a lot or the close was committed.
 *
 * <p>{@code mvn -Pdrill -Dit.test=LotDrill}, some twenty minutes; {@code -Ddrill.times=6} for fewer.
 */
class LotDrill {
    private static final int TIMES = Integer.getInteger("drill.times", 50);

    @TempDir
    Path folder;

    @Test
    void losesNothingAndDoublesNothing() throws Exception {
        long seed = Long.getLong("drill.seed", System.nanoTime());
        System.out.println("drill.seed=" + seed);
        try (KilledOpening killed = new KilledOpening(folder.resolve("home"), seed)) {
            for (int time = 1; time <= TIMES; time++) {
                Moment moment = Moment.values()[time % Moment.values().length];
                System.out.printf("%d of %d: each is there once (%s)%n", time, TIMES, killed.once(moment));
            }
        }
    }
}
