package org.heard.release;

import java.util.ArrayList;
import java.util.List;
import org.heard.disclosure.TwoReleases;
import org.heard.disclosure.Universe;

/** The three invented rounds Heard ships, released, and released again after twelve more parents of the last. */
public final class ShippedTwice {
    private static final int MORE = 12;

    private ShippedTwice() {}

    public static TwoReleases releases() {
        return TwoReleases.of(universe(0), universe(MORE));
    }

    /** @param more parents who answer as those before them did */
    private static Universe universe(int more) {
        List<AnsweredRound.Person> people = new ArrayList<>(ShippedRoundsTest.people("2021"));
        for (int i = 0; i < more; i++) {
            people.add(new AnsweredRound.Person("more-" + i, people.get(i * 7).answers()));
        }
        AnsweredRound last = ShippedRoundsTest.round("2021");
        List<AnsweredRound> rounds = List.of(
                ShippedRoundsTest.round("2019"),
                ShippedRoundsTest.round("2020"),
                new AnsweredRound(last.round(), last.survey(), people));
        return new Tabulation(ShippedRoundsTest.SURVEYS, rounds, 10).universe("pc2021");
    }
}
