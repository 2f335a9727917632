package org.heard.collection.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty times: twelve threads press Send on one draft, the server is killed hard in between and started again.
 *
 * <p>{@code mvn -Pdrill -Dit.test=SendDrill}, some ten minutes; {@code -Ddrill.times=5} for fewer.
 */
class SendDrill {
    private static final int TIMES = Integer.getInteger("drill.times", 50);

    @TempDir
    Path folder;

    @Test
    void endsInExactlyOneResponseEachTime() throws Exception {
        long seed = Long.getLong("drill.seed", System.nanoTime());
        System.out.println("drill.seed=" + seed);
        try (Pressing pressing = new Pressing(folder.resolve("home"), seed)) {
            for (int time = 1; time <= TIMES; time++) {
                System.out.printf("%d of %d: one response (%s)%n", time, TIMES, pressing.once());
            }
        }
    }
}
