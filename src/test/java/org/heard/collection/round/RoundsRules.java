package org.heard.collection.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.heard.collection.response.SampleRounds;
import org.junit.jupiter.api.Test;

/** What holds on the database Heard brings along, and on any other. */
public abstract class RoundsRules {
    @Inject
    Rounds rounds;

    @Test
    @TestTransaction
    void findsAnOpenRoundAgainByItsKey() {
        rounds.persist(SampleRounds.open("tiny"));
        rounds.flush();
        rounds.getEntityManager().clear();

        Round found = rounds.called("tiny").orElseThrow();
        assertThat(found.isOpen()).isTrue();
        assertThat(found.label()).as("called after the month it opens in").isEqualTo("June 2020");
        assertThat(found.opens()).isEqualTo(LocalDate.of(2020, 6, 1));
        assertThat(found.isInvented()).isTrue();
    }

    @Test
    @TestTransaction
    void keepsOpenAndClosedRoundsApart() {
        Round closed = SampleRounds.open("earlier");
        closed.close(LocalDate.of(2027, 7, 1));
        rounds.persist(SampleRounds.open("tiny"), closed);

        assertThat(rounds.open()).extracting(Round::key).contains("tiny").doesNotContain("earlier");
        assertThat(rounds.closed()).extracting(Round::key).contains("earlier").doesNotContain("tiny");
    }

    @Test
    @TestTransaction
    void knowsNoRoundOfAnotherName() {
        assertThat(rounds.called("never")).isEmpty();
    }
}
