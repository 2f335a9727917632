package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.disclosure.Handmade.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PopulationTest {
    @Test
    void onePersonHasADifferentHashInEachRow() {
        List<String> one = Population.hashes("t|one", people(0, 12), false);
        List<String> two = Population.hashes("t|two", people(0, 12), false);
        assertThat(one).hasSize(12).doesNotContainAnyElementsOf(two).isSorted();
        assertThat(one).allMatch(hash -> hash.matches("[0-9a-f]{16}"));
        assertThat(one).isEqualTo(Population.hashes("t|one", people(0, 12), false));
        assertThat(Population.name("t", "one")).isEqualTo("t|one");
    }

    @Test
    void whereTheNumberIsSecretHashesAreFilledUpToTheNextTen() {
        assertThat(Population.hashes("t", people(0, 12), true))
                .hasSize(20)
                .containsAll(Population.hashes("t", people(0, 12), false));
        assertThat(Population.hashes("t", people(0, 10), true)).hasSize(10);
        assertThat(Population.hashes("t", people(0, 11), true)).hasSize(20);
        assertThat(Population.hashes("t", Set.of(), true)).hasSize(10);
        assertThat(Population.hashes("t", Set.of(), false)).isEmpty();
    }

    @Test
    void otherPeopleHaveOtherPads() {
        Set<String> pads = new HashSet<>(Population.hashes("t", people(0, 12), true));
        pads.removeAll(Population.hashes("t", people(0, 12), false));
        assertThat(Population.hashes("t", people(1, 13), true)).doesNotContainAnyElementsOf(pads);
    }
}
