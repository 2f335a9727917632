package org.heard.improvement.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two who write one thing: whose changes stand together, who is asked, and how often a press is tried. */
class SentChangeTest {
    private static final Map<String, String> READ = Map.of("title", "Clerk", "sector", "elected");

    @Test
    void twoWhoChangeDifferentFieldsAreBothRight() {
        SentChange change = new SentChange(
                Optional.of(READ),
                Map.of("title", "Clerk to the board", "sector", "elected"),
                Map.of("title", "Clerk", "sector", "health"));

        assertThat(change.changes()).isEqualTo(Map.of("sector", "health"));
        assertThat(change.disputed()).isEmpty();
        assertThat(change.together()).isEqualTo(Map.of("title", "Clerk to the board", "sector", "health"));
    }

    @Test
    void onlyAFieldThatBothMadeOtherwiseIsDisputed() {
        SentChange change = new SentChange(
                Optional.of(READ),
                Map.of("title", "Clerk to the board", "sector", "health"),
                Map.of("title", "Secretary", "sector", "health"));

        assertThat(change.disputed()).containsExactly("title");
    }

    @Test
    void ofAVersionNobodyKnowsEveryFieldThatDiffersIsDisputed() {
        SentChange change = new SentChange(Optional.empty(), READ, Map.of("title", "Clerk", "sector", "health"));

        assertThat(change.disputed()).containsExactly("sector");
    }

    @Test
    void aPressIsTriedAgainAndThreeTimesAtMost() {
        AtomicInteger tries = new AtomicInteger();
        assertThat(Tries.of(() -> {
                    if (tries.incrementAndGet() < 3) {
                        throw new WrittenMeanwhile();
                    }
                    return "saved";
                }))
                .contains("saved");
        assertThat(Tries.of(() -> {
                    tries.incrementAndGet();
                    throw new WrittenMeanwhile();
                }))
                .isEmpty();
        assertThat(tries).hasValue(6);
    }
}
