package org.heard.collection.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.heard.collection.invitation.Invitations;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.junit.jupiter.api.Test;

/** Anyone who asks who has not answered is never told of fewer than ten people, whatever they ask and how often. */
@QuarkusTest
@TestTransaction
class RemindersTest {
    @Inject
    Invitations invitations;

    @Inject
    Rounds rounds;

    private Round round;

    private List<String> batch(int number) {
        if (round == null) {
            round = SampleRounds.open("reminders");
            rounds.persistAndFlush(round);
        }
        return invitations.make(round, number);
    }

    private void answers(String code) {
        assertThat(invitations.spend(invitations.id(code), round)).isTrue();
        invitations.settle(round);
    }

    @Test
    void betweenTwoAnswersNothingChangesOrTenOfTheBatchHave() {
        List<String> one = batch(60);
        List<String> other = batch(40);
        List<String> everybody = new ArrayList<>(one);
        everybody.addAll(other);
        Collections.shuffle(everybody, new Random(7));

        Set<String> before = new HashSet<>(invitations.unused(one, round));
        for (String code : everybody) {
            answers(code);
            Set<String> now = new HashSet<>(invitations.unused(one, round));
            before.removeAll(now);
            assertThat(before.size())
                    .satisfiesAnyOf(
                            none -> assertThat(none).isZero(),
                            some -> assertThat(some).isGreaterThanOrEqualTo(10));
            before = now;
        }
        assertThat(before).isEmpty();
    }

    @Test
    void nobodyIsFoundByAListPutTogetherForThem() {
        List<String> people = batch(40);
        List<String> kept = batch(10);
        people.subList(0, 15).forEach(this::answers);

        List<String> padded = new ArrayList<>(kept.subList(0, 9));
        padded.add(people.get(0));
        assertThatThrownBy(() -> invitations.unused(padded, round)).isInstanceOf(IllegalStateException.class);
        assertThat(invitations.missing(padded, round)).isEqualTo(1 + 39);
        assertThat(invitations.unused(people, round)).hasSize(40 - 10);
    }

    @Test
    void ofABatchThatIsMostlyKeptInADrawerNothingIsTold() {
        List<String> drawer = batch(10);

        answers(drawer.get(0));

        assertThat(invitations.unused(drawer, round)).isEqualTo(drawer);
    }
}
