package org.heard.collection.equality;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.collection.response.Draft;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.ground.crypto.Token;
import org.heard.questionnaire.survey.Surveys;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class EqualityAnswersTest {
    @Inject
    EqualityAnswers answers;

    @Inject
    Rounds rounds;

    @Inject
    Surveys surveys;

    @Inject
    Session store;

    private final SecureRandom random = new SecureRandom();
    private Round round;

    private void open() {
        round = Round.open(surveys.survey("staff").orElseThrow(), LocalDate.of(2020, 1, 1), null, true);
        rounds.persistAndFlush(round);
    }

    @Test
    void countsEachQuestionByItselfOnceTheRoundHasClosed() {
        open();
        give(12, "eq_sex", "female");
        give(3, "eq_sex", "pnts");
        give(10, "eq_age", "25-34");
        answers.settle(round);
        assertThat(answers.of(round)).as("while it is open").isEmpty();

        round.close(LocalDate.of(2020, 1, 2));
        answers.settle(round);
        answers.settle(round);

        assertThat(answers.of(round))
                .containsExactly(
                        new EqualityAnswers.Count("eq_age", "25-34", 10),
                        new EqualityAnswers.Count("eq_sex", "female", 12),
                        new EqualityAnswers.Count("eq_sex", "pnts", 3));
        assertThat(rows()).isEmpty();
    }

    @Test
    void fewerThanTenPeopleAreNotCountedAtAll() {
        open();
        give(9, "eq_sex", "female");
        round.close(LocalDate.of(2020, 1, 2));
        answers.settle(round);

        assertThat(answers.of(round)).isEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    void pressingTwiceOrChangingOnesMindAddsNobody() {
        open();
        Token token = token();
        answers.give(token, round, "eq_sex", "male");
        answers.give(token, round, "eq_sex", "male");
        answers.give(token, round, "eq_sex", "pnts");
        give(9, "eq_sex", "female");
        assertThat(rows()).hasSize(10);

        round.close(LocalDate.of(2020, 1, 2));
        answers.settle(round);

        assertThat(answers.of(round))
                .containsExactly(
                        new EqualityAnswers.Count("eq_sex", "female", 9),
                        new EqualityAnswers.Count("eq_sex", "pnts", 1));
    }

    @Test
    void inLotsTheyAreSealedAnewUnderOtherIdsAndNobodyIsCountedTwice() {
        open();
        Token early = token();
        answers.give(early, round, "eq_sex", "male");
        give(199, "eq_sex", "female");
        give(40, "eq_age", "25-34");
        Set<Object> marks = rows().stream().map(row -> row[0]).collect(Collectors.toSet());

        answers.settle(round);
        answers.give(early, round, "eq_sex", "pnts");

        List<UUID> anew = store.createNativeQuery("select id from equality_sealed where round = 'staff'", UUID.class)
                .getResultList();
        assertThat(anew).as("all but thirty of one question, none of the other").hasSize(170);
        assertThat(anew)
                .doesNotContainAnyElementsOf(
                        marks.stream().map(UUID.class::cast).toList());
        assertThat(rows().stream().filter(row -> row[1] != null)).hasSize(30 + 40);
        assertThat(rows()).extracting(row -> row[0]).containsExactlyInAnyOrderElementsOf(marks);

        round.close(LocalDate.of(2020, 1, 2));
        answers.settle(round);
        assertThat(answers.of(round).stream()
                        .mapToInt(EqualityAnswers.Count::people)
                        .sum())
                .isEqualTo(240);
        assertThat(rows()).isEmpty();
        assertThat(store.createNativeQuery("select count(*) from equality_sealed", Long.class)
                        .getSingleResult())
                .isZero();
    }

    @Test
    void twoAnswersOfOnePersonHaveNothingInCommonThatIsStored() {
        open();
        Token token = token();
        answers.give(token, round, "eq_sex", "male");
        answers.give(token, round, "eq_age", "under_25");

        List<Object[]> rows = rows();
        Set<UUID> ids = new HashSet<>();
        rows.forEach(row -> ids.add((UUID) row[0]));
        assertThat(ids).hasSize(2).doesNotContain(Draft.idOf(token));
        assertThat(rows).extracting(row -> ((byte[]) row[1]).length).containsOnly(((byte[]) rows.get(0)[1]).length);
        assertThat(store.createNativeQuery(
                                "select column_name from information_schema.columns where table_name = 'equality_answer'",
                                String.class)
                        .getResultList())
                .containsExactlyInAnyOrder("id", "round", "locked");
    }

    private void give(int people, String question, String option) {
        IntStream.range(0, people).forEach(any -> answers.give(token(), round, question, option));
    }

    private Token token() {
        byte[] secret = new byte[Token.BYTES];
        random.nextBytes(secret);
        return new Token(secret);
    }

    private List<Object[]> rows() {
        return store.createNativeQuery("select id, locked from equality_answer where round = 'staff'", Object[].class)
                .getResultList();
    }
}
