package org.heard.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.survey.Answer;
import org.heard.survey.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are written anew with others are never lost, doubled or missed, whoever else is at work. */
@QuarkusTest
class AmongOthersTest {
    private static final int PEOPLE = 240;
    private static final int AT_ONCE = 8;
    private static final Answers BEFORE = Answers.NONE.with("words", new Answer.Written("before"));
    private static final Answers AFTER = Answers.NONE.with("words", new Answer.Written("after"));
    private static final Response.How ONLINE = new Response.How("en", "standard", "web", "open");

    @Inject
    Responses responses;

    @Inject
    Rounds rounds;

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
            responses.delete("round", round.key());
            rounds.deleteById(round.key());
        });
    }

    @Test
    void everySendChangeAndWithdrawalHoldsWhileAllAreAtWorkAtOnce() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Boolean>> work = Stream.concat(
                            IntStream.range(0, PEOPLE).mapToObj(person -> (Callable<Boolean>) () -> whole(person)),
                            IntStream.range(0, 6).mapToObj(any -> (Callable<Boolean>) this::shuffled))
                    .toList();
            for (Future<Boolean> done : crowd.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            crowd.shutdownNow();
        }

        assertThat(kept()).isEqualTo(expected());
    }

    private boolean send(int person) {
        return responses.addOnce(
                new Response(UUID.randomUUID(), round, ONLINE, LocalDate.of(2027, 6, 2), BEFORE, receipt(person)));
    }

    /** One person sends, twice; every third then changes it, and every third takes it back. */
    private boolean whole(int person) {
        return alone(() -> send(person))
                && !alone(() -> send(person))
                && switch (person % 3) {
                    case 1 ->
                        alone(() ->
                                responses.change(receipt(person), Contents.of(ONLINE, AFTER), receipt(-person), round));
                    case 2 -> alone(() -> responses.erase(receipt(person), round));
                    default -> true;
                };
    }

    private boolean shuffled() {
        responses.shuffle(round);
        return true;
    }

    private static boolean alone(Callable<Boolean> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private static byte[] receipt(int person) {
        return ByteBuffer.allocate(4).putInt(person).array();
    }

    private Map<Integer, Answers> kept() {
        return QuarkusTransaction.requiringNew()
                .call(() -> responses.of(round).stream()
                        .collect(Collectors.toMap(
                                response ->
                                        ByteBuffer.wrap(response.receiptHash()).getInt(),
                                Response::answers)));
    }

    private static Map<Integer, Answers> expected() {
        return IntStream.range(0, PEOPLE)
                .filter(person -> person % 3 != 2)
                .boxed()
                .collect(Collectors.toMap(
                        person -> person % 3 == 1 ? -person : person, person -> person % 3 == 1 ? AFTER : BEFORE));
    }
}
