package org.heard.collection.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.ground.crypto.Token;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class DraftsTest {
    private static final Answers WORDS = Answers.NONE.with("open_well", new Answer.Written("our secret garden"));

    private static final Answer WRITTEN = new Answer.Written("words");

    @Inject
    Drafts drafts;

    @Inject
    Submission sending;

    @Inject
    Rounds rounds;

    @Inject
    Responses responses;

    @Inject
    PagesReached pages;

    @Inject
    Clock clock;

    private Round round;

    @BeforeEach
    void open() {
        round = SampleRounds.open("tiny");
    }

    @Test
    void opensToItsTokenAndToNoOther() {
        Token token = start(round);

        assertThat(drafts.resume(token, round.key()))
                .map(found -> found.contents().answers())
                .contains(WORDS);
        assertThat(drafts.resume(new Token(new byte[Token.BYTES]), round.key())).isEmpty();
    }

    @Test
    void belongsToOneRoundOnly() {
        Token token = start(round);
        Round other = SampleRounds.open("other");
        rounds.persist(other);

        assertThat(drafts.resume(token, other.key())).isEmpty();
        assertThat(sending.send(token, other, Optional::of)).isEqualTo(Submission.Outcome.NO_DRAFT);
    }

    @Test
    void cannotBeReadInTheDatabase() {
        Token token = start(round);
        drafts.returnCode(token, round);
        drafts.flush();

        Object[] row = (Object[]) drafts.getEntityManager()
                .createNativeQuery(
                        "select answers, return_token, return_hash, cast(id as text) from draft where round = 'tiny'")
                .getSingleResult();

        String all = new String((byte[]) row[0], StandardCharsets.ISO_8859_1)
                + new String((byte[]) row[1], StandardCharsets.ISO_8859_1)
                + new String((byte[]) row[2], StandardCharsets.ISO_8859_1)
                + row[3];
        assertThat(all)
                .doesNotContain("secret garden", "open_well", token.cookie())
                .doesNotContain(new String(token.secret(), StandardCharsets.ISO_8859_1));
    }

    @Test
    void locksTheSameAnswersDifferentlyEachTime() {
        Token token = start(round);
        byte[] before = drafts.findById(Draft.idOf(token)).answers();

        change(token, same -> same);
        drafts.getEntityManager().clear();

        assertThat(drafts.findById(Draft.idOf(token)).answers()).isNotEqualTo(before);
    }

    private void change(Token token, UnaryOperator<DraftContents> change) {
        SavedDraft found = drafts.resume(token, round.key()).orElseThrow();
        drafts.change(found, token, round.key(), change);
    }

    @Test
    void keepsWhatAnotherTabSavedMeanwhile() {
        Token token = start(round);
        AtomicInteger times = new AtomicInteger();

        change(token, first -> {
            if (times.getAndIncrement() == 0) {
                change(token, other -> other.with(other.answers().with("a", WRITTEN)));
            }
            return first.with(first.answers().with("b", WRITTEN));
        });

        Answers both =
                drafts.resume(token, round.key()).orElseThrow().contents().answers();
        assertThat(both).isEqualTo(WORDS.with("a", WRITTEN).with("b", WRITTEN));
    }

    @Test
    void goesTheDayItIsTooOldAndNotTheDayBefore() {
        LocalDate today = LocalDate.now(clock);
        Token thirty = started(today.minusDays(30));
        Token thirtyOne = started(today.minusDays(31));

        drafts.forget();

        drafts.getEntityManager().clear();
        assertThat(drafts.resume(thirty, round.key())).isPresent();
        assertThat(drafts.resume(thirtyOne, round.key())).isEmpty();
    }

    @Test
    void isKeptFromTheLastAnswerAndNotFromTheFirst() {
        Token old = started(LocalDate.now(clock).minusDays(31));

        change(old, draft -> draft.with(draft.answers().with("a", WRITTEN)));
        drafts.forget();

        drafts.getEntityManager().clear();
        assertThat(drafts.resume(old, round.key())).isPresent();
    }

    @Test
    void isNotGoneOnWithOnceItsRoundTakesNoMoreAnswers() {
        Token token = start(round);

        round.close(LocalDate.now(clock));
        drafts.flush();

        assertThat(drafts.resumeWhileOpen(token, round.key())).isEmpty();
    }

    @Test
    void goesWhenItsRoundCloses() {
        Token token = start(round);
        round.close(LocalDate.now(clock));
        drafts.flush();

        drafts.forget();

        drafts.getEntityManager().clear();
        assertThat(drafts.resume(token, round.key())).isEmpty();
    }

    @Test
    void becomesOneResponseAndIsGone() {
        Token token = start(round);

        assertThat(sending.send(token, round, Optional::of)).isEqualTo(Submission.Outcome.SENT);
        assertThat(sending.send(token, round, Optional::of)).isEqualTo(Submission.Outcome.SENT);

        List<Response> sent = responses.of(round);
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).answers()).isEqualTo(WORDS);
        assertThat(sent.get(0).received()).isEqualTo(LocalDate.now(clock));
        assertThat(drafts.resume(token, round.key())).isEmpty();
    }

    @Test
    void staysWholeWhereItsRoundWasClosedAMomentAgo() {
        Token token = start(round);
        round.close(LocalDate.now(clock));
        drafts.flush();

        assertThat(sending.send(token, round, Optional::of)).isEqualTo(Submission.Outcome.CLOSED);

        assertThat(drafts.resume(token, round.key())).isPresent();
        assertThat(sending.wasSent(token)).isFalse();
    }

    @Test
    void staysWholeWhileItIsNotReady() {
        Token token = start(round);

        assertThat(sending.send(token, round, answers -> Optional.empty())).isEqualTo(Submission.Outcome.NOT_READY);

        assertThat(drafts.resume(token, round.key())).isPresent();
        assertThat(sending.wasSent(token)).isFalse();
    }

    @Test
    void isNotSentAgainWhenABackupBringsItBack() {
        Token token = start(round);
        Draft kept = drafts.findById(Draft.idOf(token));
        byte[] answers = kept.answers();
        sending.send(token, round, Optional::of);
        drafts.flush();

        drafts.getEntityManager()
                .createNativeQuery("insert into draft (id, round, answers, saved) values (:id, 'tiny', :a, now())")
                .setParameter("id", Draft.idOf(token))
                .setParameter("a", answers)
                .executeUpdate();
        drafts.getEntityManager().clear();

        assertThat(sending.send(token, round, Optional::of)).isEqualTo(Submission.Outcome.SENT);
        assertThat(responses.of(round)).hasSize(1);
    }

    @Test
    void aTokenIsOnlyWhatWasGivenOut() {
        Token token = start(round);
        assertThat(Token.of(token.cookie()).orElseThrow().secret()).isEqualTo(token.secret());
        assertThat(Token.of(null)).isEmpty();
        assertThat(Token.of("")).isEmpty();
        assertThat(Token.of("not base 64!")).isEmpty();
        assertThat(Token.of("AAAA")).isEmpty();
        assertThat(token).hasToString("Token");
    }

    @Test
    void isCountedAtOnePageAtATimeAndAtNoneOnceItIsTakenAway() {
        rounds.persist(round);
        Token token = drafts.start(round, DraftContents.NONE.with(WORDS).at("first"));
        assertThat(pages.of(round)).containsExactly(Map.entry("first", 1L));

        change(token, draft -> draft.with(WORDS).at("second"));
        change(token, draft -> draft.in("pl").at("second"));
        assertThat(pages.of(round)).containsOnly(Map.entry("first", 0L), Map.entry("second", 1L));

        drafts.getEntityManager().clear();
        drafts.erase(token, round);
        assertThat(pages.of(round).values()).containsOnly(0L);
    }

    /** Who never came back is who left. */
    @Test
    void staysCountedWhereItWasLeftWhenItIsForgotten() {
        rounds.persist(round);
        Token token = drafts.start(round, DraftContents.NONE.with(WORDS).at("second"));
        round.close(LocalDate.now(clock));
        drafts.flush();
        drafts.forget();

        drafts.getEntityManager().clear();
        assertThat(drafts.resume(token, round.key())).isEmpty();
        assertThat(pages.of(round)).containsExactly(Map.entry("second", 1L));
    }

    private Token start(Round of) {
        rounds.persist(of);
        return drafts.start(of, DraftContents.NONE.with(WORDS));
    }

    private Token started(LocalDate day) {
        if (!rounds.isPersistent(round)) {
            rounds.persist(round);
        }
        Token token = drafts.start(round, DraftContents.NONE.with(WORDS));
        drafts.flush();
        drafts.getEntityManager()
                .createNativeQuery("update draft set saved = :day where id = :id")
                .setParameter("day", day)
                .setParameter("id", Draft.idOf(token))
                .executeUpdate();
        drafts.getEntityManager().clear();
        round = rounds.findById("tiny");
        return token;
    }
}
