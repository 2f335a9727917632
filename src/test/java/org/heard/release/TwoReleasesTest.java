package org.heard.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.heard.disclosure.TwoReleases;
import org.heard.disclosure.Universe;
import org.junit.jupiter.api.Test;

/** The three invented rounds Heard ships, released, and released again after twelve more parents of the last. */
class TwoReleasesTest {
    private static final int MORE = 12;
    private static final List<AnsweredRound> EARLIER =
            List.of(ShippedRoundsTest.round("2019"), ShippedRoundsTest.round("2020"));
    private static final TwoReleases BOTH = TwoReleases.of(universe(0), universe(MORE));

    @Test
    void bothTogetherLeaveFiveValuesToEverySensitiveCell() {
        assertThat(BOTH.moved()).isPositive();
        assertThat(BOTH.found()).isEmpty();
    }

    @Test
    void theAttackFindsTheCellWhoseProtectionIsTakenAway() {
        assertThat(BOTH.withoutOneProtection().found()).isNotEmpty();
    }

    /** @param more parents who answer as those before them did */
    private static Universe universe(int more) {
        List<AnsweredRound.Person> people = new ArrayList<>(ShippedRoundsTest.people("2021"));
        for (int i = 0; i < more; i++) {
            people.add(new AnsweredRound.Person("more-" + i, people.get(i * 7).answers()));
        }
        List<AnsweredRound> rounds = new ArrayList<>(EARLIER);
        AnsweredRound last = ShippedRoundsTest.round("2021");
        rounds.add(new AnsweredRound(last.round(), last.survey(), people));
        return new Tabulation(ShippedRoundsTest.SURVEYS, rounds, 10).universe("pc2021");
    }
}
