package org.heard.publication.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReleaseCacheTest {
    private final AtomicInteger made = new AtomicInteger();
    private final ReleaseCache<byte[]> kept = new ReleaseCache<>(100, bytes -> bytes.length);

    @Test
    void makesOnceWhatIsAskedForOften() {
        byte[] first = kept.get("a", () -> bytes(10));

        assertThat(kept.get("a", () -> bytes(10))).isSameAs(first);
        assertThat(made).hasValue(1);
    }

    @Test
    void forgetsWhatIsAskedForLeastWhenItIsFull() {
        kept.get("a", () -> bytes(40));
        kept.get("b", () -> bytes(40));
        kept.get("a", () -> bytes(40));
        kept.get("c", () -> bytes(40));

        assertThat(kept.count()).isEqualTo(2);
        kept.get("a", () -> bytes(40));
        assertThat(made).hasValue(3);
    }

    @Test
    void handsOutWhatIsTooLargeToKeepBesideOthers() {
        kept.get("a", () -> bytes(40));

        assertThat(kept.get("large", () -> bytes(500))).hasSize(500);
        assertThat(kept.count()).isEqualTo(1);
    }

    private byte[] bytes(int length) {
        made.incrementAndGet();
        return new byte[length];
    }
}
