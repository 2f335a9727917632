package org.heard.collection.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.ground.crypto.Secrets;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes from envelopes into responses is never lost, doubled or missed, anyone who else is at work. */
@QuarkusTest
class AmongOthersTest {
    private static final int PEOPLE = 480;
    private static final int LATECOMERS = 240;
    private static final int AT_ONCE = 8;
    private static final Response.How ONLINE = new Response.How("en", "standard", "web", "open");

    @Inject
    Envelopes envelopes;

    @Inject
    Whereabouts whereabouts;

    @Inject
    Lots lots;

    @Inject
    Responses responses;

    @Inject
    Rounds rounds;

    @Inject
    Secrets secrets;

    private Round round;

    @BeforeEach
    void open() {
        round = QuarkusTransaction.requiringNew().call(() -> {
            Round opened = SampleRounds.open("among");
            rounds.persist(opened);
            return opened;
        });
    }

    @AfterEach
    void leaveNothingBehind() {
        QuarkusTransaction.requiringNew().run(() -> {
            rounds.getEntityManager()
                    .createNativeQuery("delete from envelope where round = 'among'")
                    .executeUpdate();
            responses.delete("round", round.key());
            rounds.deleteById(round.key());
        });
    }

    @Test
    void everySendChangeAndWithdrawalHoldsWhileLotsAreOpened() throws Exception {
        allAtOnce(Stream.concat(people(0, PEOPLE).map(person -> () -> sendsTwice(person)), lots(12)));
        assertThat(kept()).isEqualTo(expected(PEOPLE, false));

        allAtOnce(Stream.of(
                        people(0, PEOPLE).map(person -> (Callable<Boolean>) () -> thinksAgain(person)),
                        people(PEOPLE, PEOPLE + LATECOMERS).map(person -> (Callable<Boolean>) () -> sendsTwice(person)),
                        lots(12))
                .flatMap(work -> work));
        assertThat(kept()).isEqualTo(expected(PEOPLE + LATECOMERS, true));
        assertThat(responses.countOf(round)).isEqualTo(kept().size());

        assertThat(alone(() -> lots.openAll(round))).isZero();
        assertThat(alone(() -> envelopes.countOfAll(round))).isZero();
        assertThat(kept()).isEqualTo(expected(PEOPLE + LATECOMERS, true));
        assertThat(responses.count("round", round.key())).isEqualTo(kept().size());
    }

    private void allAtOnce(Stream<Callable<Boolean>> work) throws Exception {
        List<Callable<Boolean>> all = new ArrayList<>(work.toList());
        java.util.Collections.shuffle(all);
        ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Boolean> done : crowd.invokeAll(all)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            crowd.shutdownNow();
        }
    }

    private static Stream<Integer> people(int from, int to) {
        return IntStream.range(from, to).boxed();
    }

    private Stream<Callable<Boolean>> lots(int number) {
        return IntStream.range(0, number).mapToObj(any -> () -> {
            int opened = lots.open(round);
            return opened == 0 || opened >= Lots.OPENED;
        });
    }

    private boolean sendsTwice(int person) {
        return alone(() -> send(person)) && alone(() -> send(person));
    }

    private boolean send(int person) {
        Marks marks = marks(person, false);
        return envelopes.send(round, marks, Envelope.of(round, ONLINE, words(person, false), marks.response()));
    }

    /** Every third changes it, sent or opened, and every third takes it back; nobody can do so twice. */
    private boolean thinksAgain(int person) {
        DraftContents changed = DraftContents.of(ONLINE, words(person, true));
        return switch (person % 3) {
            case 1 -> {
                Marks after = marks(person, true);
                yield alone(() -> whereabouts.change(marks(person, false), changed, after, round))
                        && !alone(() -> whereabouts.change(marks(person, false), changed, after, round))
                        && !alone(() -> whereabouts.erase(marks(person, false), round))
                        && alone(() -> whereabouts.find(after, round)).isPresent();
            }
            case 2 ->
                alone(() -> whereabouts.erase(marks(person, false), round))
                        && !alone(() -> whereabouts.erase(marks(person, false), round));
            default ->
                alone(() -> whereabouts.find(marks(person, false), round)).isPresent();
        };
    }

    private static <T> T alone(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private Marks marks(int person, boolean changed) {
        return Marks.ofReceipt("RECEIPT" + person + (changed ? "CHANGED" : ""), secrets);
    }

    private static Answers words(int person, boolean changed) {
        return Answers.NONE.with("words", new Answer.Written(person + (changed ? " changed" : " sent")));
    }

    private Map<String, Integer> kept() {
        Map<String, Integer> kept = new TreeMap<>();
        responses
                .of(round)
                .forEach(response -> kept.merge(
                        ((Answer.Written) response.answers().to("words").orElseThrow()).words(), 1, Integer::sum));
        return kept;
    }

    private static Map<String, Integer> expected(int people, boolean thoughtAgain) {
        Map<String, Integer> expected = new TreeMap<>();
        for (int person = 0; person < people; person++) {
            boolean again = thoughtAgain && person < PEOPLE;
            if (!again || person % 3 != 2) {
                expected.put(person + (again && person % 3 == 1 ? " changed" : " sent"), 1);
            }
        }
        return expected;
    }
}
