package org.heard.collection.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.UUID;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.junit.jupiter.api.Test;

/** What holds on the database Heard brings along, and on any other. */
abstract class ResponsesRules {
    private static final LocalDate DAY = LocalDate.of(2027, 6, 2);

    @Inject
    Responses responses;

    @Inject
    ResponseRows rows;

    @Inject
    Rounds rounds;

    @Test
    @TestTransaction
    void givesBackEveryAnswerAsItWasGiven() {
        Round round = round("kept");
        Answers given = Answers.NONE
                .with("support", Answer.of("3"))
                .with("words", new Answer.Written("Zoë said “it’s better” – 100%, 谢谢"))
                .with("left", Answer.BLANK)
                .with("age_band", 1, Answer.of("5-10", "11-15"));
        responses.persist(response(round, given, null));
        responses.flush();
        responses.getEntityManager().clear();

        assertThat(responses.of(round)).singleElement().satisfies(kept -> {
            assertThat(kept.answers()).isEqualTo(given);
            assertThat(kept.surveyVersion()).isEqualTo(round.surveyVersion());
            assertThat(kept.mode()).isEqualTo("import");
        });
    }

    @Test
    @TestTransaction
    void aRoundStreamsByPersonAfterPersonAndChildAfterChild() {
        Round round = round("streamed");
        Round other = round("elsewhere");
        Answers given = Answers.NONE
                .with("needs", Answer.of("b", "a"))
                .with("words", new Answer.Written("not taken down"))
                .with("age_band", 1, Answer.of("5-10"))
                .with("left", 1, Answer.BLANK);
        responses.persist(response(round, given, null), response(round, Answers.NONE, null));
        responses.persist(response(other, given, null));
        responses.flush();

        StringBuilder taken = new StringBuilder();
        rows.read(round.key(), new Written(taken));

        assertThat(taken.toString().split("#", -1))
                .containsExactlyInAnyOrder("", "", " needs? b a words? | | left? age_band? 5-10");
    }

    /** Writes down all it is told but the ids. */
    private record Written(StringBuilder to) implements Transcript {
        @Override
        public void response(UUID id) {
            to.append('#');
        }

        @Override
        public void child() {
            to.append(" |");
        }

        @Override
        public void question(String key) {
            to.append(' ').append(key).append('?');
        }

        @Override
        public void code(String code) {
            to.append(' ').append(code);
        }
    }

    @Test
    @TestTransaction
    void countsTheResponsesOfOneRoundOnly() {
        Round one = round("one");
        Round other = round("other");
        responses.persist(response(one, Answers.NONE, null), response(one, Answers.NONE, null));
        responses.persist(response(other, Answers.NONE, null));

        assertThat(responses.countOf(one)).isEqualTo(2);
        assertThat(responses.of(other)).hasSize(1);
    }

    @Test
    @TestTransaction
    void refusesASecondResponseWithTheSameReceipt() {
        Round round = round("once");
        byte[] receipt = {1, 2, 3};
        responses.persist(response(round, Answers.NONE, receipt));
        responses.flush();

        responses.persist(response(round, Answers.NONE, receipt));
        assertThatThrownBy(() -> responses.flush())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("response_receipt_hash_key");
    }

    private Round round(String key) {
        Round round = SampleRounds.open(key);
        rounds.persist(round);
        return round;
    }

    private static Response response(Round round, Answers answers, byte[] receipt) {
        return new Response(UUID.randomUUID(), round, Response.How.IMPORTED, DAY, answers, receipt);
    }
}
