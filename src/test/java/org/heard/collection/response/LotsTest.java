package org.heard.collection.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.ground.crypto.Seal;
import org.heard.ground.crypto.Secrets;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** How envelopes lie, and how they are opened. */
@QuarkusTest
@TestTransaction
class LotsTest {
    private static final Response.How ONLINE = new Response.How("en", "standard", "web", "clinic");

    @Inject
    Envelopes envelopes;

    @Inject
    Lots lots;

    @Inject
    Responses responses;

    @Inject
    Receipts receipts;

    @Inject
    Whereabouts whereabouts;

    @Inject
    Rounds rounds;

    @Inject
    Secrets secrets;

    @Inject
    Session store;

    private Round round;

    void open() {
        round = SampleRounds.open("lots");
        rounds.persistAndFlush(round);
    }

    @Test
    void aLotIsOfAHundredAndMoreAndLeavesThirty() {
        open();
        send(0, 129);
        assertThat(lots.open(round)).isZero();
        send(129, 140);

        assertThat(lots.open(round)).isEqualTo(110);
        assertThat(lots.open(round)).isZero();

        assertThat(rows("response")).isEqualTo(110);
        assertThat(rows("envelope")).isEqualTo(30);
        assertThat(responses.countOf(round)).isEqualTo(140);
        assertThat(responses.came(round)).containsExactly(new ChannelCount("web", "clinic", "standard", 140));
        assertThat(responses.of(round)).hasSize(140);
    }

    @Test
    void whoIsLeftBehindIsDrawnByChance() {
        open();
        send(0, 400);
        lots.open(round);

        List<String> left = responses.of(round).subList(370, 400).stream()
                .map(one -> ((Answer.Written) one.answers().to("words").orElseThrow()).words())
                .toList();

        // Of thirty of four hundred all come out of one half once in more than a milliard times.
        assertThat(left).anySatisfy(words -> assertThat(number(words)).isLessThan(200));
        assertThat(left).anySatisfy(words -> assertThat(number(words)).isGreaterThanOrEqualTo(200));
    }

    @Test
    void atTheCloseAllThatAreLeftAreOpened() {
        open();
        send(0, 12);

        assertThat(lots.openAll(round)).isZero();

        assertThat(rows("response")).isEqualTo(12);
        assertThat(rows("envelope")).isZero();
        assertThat(responses.of(round)).extracting(Response::received).containsOnly(LocalDate.now());
    }

    @Test
    void nothingComesInOnceTheRoundIsClosed() {
        open();
        round.close(LocalDate.of(2027, 7, 1));
        rounds.flush();

        assertThat(send(1, "too late")).isFalse();
        assertThat(rows("envelope")).isZero();
    }

    @Test
    void allEnvelopesAreOfOneLengthAndLieInTheirRows() {
        open();
        send(1, "");
        String long_ = IntStream.range(0, 6_000)
                .mapToObj(i -> "abcdefghijklmnopqrstuvwxyz    ".charAt(Math.floorMod(i * 7919L * i, 30)) + "")
                .reduce("", String::concat);
        send(2, long_);

        assertThat(store.createNativeQuery("select length(sealed) from envelope", Integer.class)
                        .getResultList())
                .hasSize(2)
                .containsOnly(Seal.USUAL + 28);
        Object beside = store.createNativeQuery(
                        "select pg_relation_size(reltoastrelid) from pg_class where relname = 'envelope'", Long.class)
                .getSingleResult();
        assertThat(beside).as("a table beside, in the order of sends").isEqualTo(0L);
    }

    @Test
    void whatWasSealedUnderAnotherSecretStaysAndHoldsNothingUp() {
        open();
        send(0, 140);
        store.createNativeMutationQuery("update envelope set sealed = :other where mark = :mark")
                .setParameter("other", new byte[40])
                .setParameter("mark", marks(7).envelope())
                .executeUpdate();

        assertThat(lots.open(round)).isBetween(109, 110);
        assertThat(lots.openAll(round)).isEqualTo(1);
        assertThat(rows("response")).isEqualTo(139);
    }

    @Test
    void aColumnAddedLaterBreaksNoSendAndNoLot() {
        open();
        store.createNativeMutationQuery("alter table response add column later text")
                .executeUpdate();
        store.createNativeMutationQuery("alter table envelope add column later text")
                .executeUpdate();
        send(0, 130);

        assertThat(lots.open(round)).isEqualTo(100);
        assertThat(lots.openAll(round)).isZero();
        assertThat(rows("response")).isEqualTo(130);
    }

    @Test
    void theMarksOfAnEnvelopeAreNotThoseOfItsResponse() {
        open();
        send(0, 130);
        String before = everything("envelope");
        lots.openAll(round);
        String after = everything("response");

        for (String word : before.split("[^0-9a-f]+")) {
            if (word.length() >= 32) {
                assertThat(after).doesNotContain(word);
            }
        }
    }

    @Test
    void aReceiptFromBeforeThereWereEnvelopesOpensWhatWasSent() {
        open();
        String code = "ACDE FGHJ KMNP";
        byte[] mark = Marks.ofReceipt(code, secrets).response();
        responses.persistAndFlush(
                new Response(UUID.randomUUID(), round, ONLINE, LocalDate.of(2027, 6, 2), words("old"), mark));

        assertThat(receipts.read("acde-fghj-kmnp", round).orElseThrow().answers())
                .isEqualTo(words("old"));
        assertThat(receipts.change(code, round, answers -> answers)).isPresent();
        assertThat(receipts.erase(code, round)).isTrue();
        assertThat(receipts.read(code, round)).isEmpty();
    }

    @Test
    void aChangeBegunBeforeThereWereEnvelopesIsSentLikeAnyOther() {
        open();
        Marks old = Marks.ofReceipt("ACDE FGHJ KMNP", secrets);
        responses.persistAndFlush(
                new Response(UUID.randomUUID(), round, ONLINE, LocalDate.of(2027, 6, 2), words("old"), old.response()));
        DraftContents draft =
                DraftContents.of(ONLINE, words("new")).changing(HexFormat.of().formatHex(old.response()));

        assertThat(receipts.replace(draft, marks(1), round)).isTrue();

        assertThat(responses.of(round)).extracting(Response::answers).containsExactly(words("new"));
        assertThat(receipts.read("ACDE FGHJ KMNP", round)).isEmpty();
    }

    @Test
    void aChangeOfWhatWasOpenedIsSeenNowhereUntilTheClose() {
        open();
        send(0, 130);
        lots.openAll(round);
        String before = everything("response");

        Marks changed = Marks.ofReceipt("CHANGED", secrets);
        assertThat(whereabouts.change(marks(5), DraftContents.of(ONLINE, words("better")), changed, round))
                .isTrue();

        assertThat(everything("response")).isEqualTo(before);
        assertThat(whereabouts.find(marks(5), round)).as("by the old receipt").isEmpty();
        assertThat(whereabouts.find(changed, round).orElseThrow().answers()).isEqualTo(words("better"));
        assertThat(responses.countOf(round)).isEqualTo(130);
        assertThat(responses.came(round)).containsExactly(new ChannelCount("web", "clinic", "standard", 130));
        assertThat(responses.of(round))
                .hasSize(130)
                .extracting(Response::answers)
                .contains(words("better"));

        lots.openAll(round);
        assertThat(rows("response")).isEqualTo(130);
        assertThat(everything("response")).contains("better").doesNotContain("\"words\": \"5\"");
        assertThat(responses.of(round)).extracting(Response::version).containsOnly(1);
    }

    @Test
    void changesAndWithdrawalsMoveTheStamp() {
        open();
        send(0, 3);
        lots.openAll(round);
        String counted = responses.stamp(round);

        whereabouts.change(marks(1), DraftContents.of(ONLINE, words("b")), Marks.ofReceipt("B", secrets), round);
        String changed = responses.stamp(round);
        lots.openAll(round);
        String opened = responses.stamp(round);
        whereabouts.erase(marks(2), round);

        assertThat(List.of(counted, changed, opened, responses.stamp(round))).doesNotHaveDuplicates();
    }

    private void send(int from, int to) {
        IntStream.range(from, to)
                .forEach(person -> assertThat(send(person, "" + person)).isTrue());
    }

    private boolean send(int person, String words) {
        Marks marks = marks(person);
        return envelopes.send(round, marks, Envelope.of(round, ONLINE, words(words), marks.response()));
    }

    private Marks marks(int person) {
        return Marks.ofReceipt("RECEIPT " + person, secrets);
    }

    private static Answers words(String words) {
        return Answers.NONE.with("words", new Answer.Written(words));
    }

    private static int number(String words) {
        return Integer.parseInt(words);
    }

    private long rows(String table) {
        return store.createNativeQuery("select count(*) from " + table + " where round = 'lots'", Long.class)
                .getSingleResult();
    }

    private String everything(String table) {
        return String.join(
                "\n",
                store.createNativeQuery(
                                "select cast(t as text) from " + table + " t where round = 'lots' order by 1",
                                String.class)
                        .getResultList());
    }
}
