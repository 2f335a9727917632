package org.heard.collection.keying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.collection.response.Lots;
import org.heard.collection.response.Response;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.ground.crypto.Token;
import org.heard.people.account.Actor;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Surveys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of a form that an officer keyed, and what never is. */
@QuarkusTest
class KeyingTest {
    private static final String SURVEY = "staff";
    private static final Answers FIRST = new Answers(
            Map.of("st_role", Answer.of("senco"), "st_sector", Answer.of("primary"), "st_good", words("a")), List.of());

    @Inject
    Keying keying;

    @Inject
    SecondKeying second;

    @Inject
    Batches piles;

    @Inject
    Rounds rounds;

    @Inject
    Responses responses;

    @Inject
    Lots lots;

    @Inject
    DrawnForms drawn;

    @Inject
    Surveys surveys;

    @Inject
    EntityManager store;

    private Round round;
    private Batch pile;

    @BeforeEach
    void beginAPile() {
        QuarkusTransaction.requiringNew().run(() -> {
            round = Round.open(
                    surveys.survey(SURVEY).orElseThrow(), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1), true);
            rounds.persist(round);
        });
        pile = piles.begin(round, new Response.How("en", "standard", "paper", "open"), 20);
    }

    @AfterEach
    void leaveNothingBehind() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String table : List.of(
                    "drawn_form", "pile", "keyed_blank", "keyed_twice", "envelope", "response", "round_log", "round")) {
                store.createNativeQuery("delete from " + table).executeUpdate();
            }
        });
    }

    @Test
    void aFormSentTwiceIsOneResponseAndCountsOnce() {
        Keying.Form form =
                new Keying.Form(keying.newForm(), FIRST, List.of(new Unread("st_years", Unread.Reason.TWO_TICKED)));

        keying.keep(pile, form, new Actor("officer", "amina"));
        Keying.Kept again =
                keying.keep(pile, form, new Actor("officer", "amina")).kept().orElseThrow();

        assertThat(again.keyed()).isEqualTo(1);
        assertThat(responses.of(round)).hasSize(1);
        assertThat(number("select sum(forms) from keyed_blank")).isEqualTo(1);
    }

    @Test
    void aPileThatIsFinishedTakesNoMoreFormsAndTheLogSaysSo() {
        Batch two = piles.begin(round, new Response.How("en", "standard", "paper", "open"), 2);
        Actor amina = new Actor("officer", "amina");
        Keying.Form last = form();
        keying.keep(two, form(), amina);
        assertThat(keying.keep(two, last, amina).kept().orElseThrow().keyed()).isEqualTo(2);

        assertThat(keying.keep(two, form(), amina)).as("a third form").isEqualTo(Keying.Refusal.FINISHED);
        assertThat(keying.keep(two, last, amina).kept())
                .as("the second, sent again")
                .isPresent();
        assertThat(responses.of(round)).hasSize(2);
        assertThat(number("select count(*) from round_log where round = '" + SURVEY
                        + "' and done = 'Keyed pile 2, 2 forms'"))
                .isEqualTo(1);
    }

    @Test
    void theLastFormIsTakenBackByWhoeverKeyedIt() {
        Unread blank = new Unread("st_years", Unread.Reason.TWO_TICKED);
        Keying.Form form = new Keying.Form(keying.newForm(), FIRST, List.of(blank));
        Actor amina = new Actor("officer", "amina");
        keying.keep(pile, form, amina);

        assertThat(keying.takeBack(pile, form.key(), List.of(blank), new Actor("officer", "ben")))
                .isFalse();
        assertThat(keying.takeBack(pile, form.key(), Unread.read(Unread.written(List.of(blank))), amina))
                .isTrue();
        assertThat(keying.takeBack(pile, form.key(), List.of(blank), amina))
                .as("twice")
                .isFalse();

        assertThat(responses.of(round)).isEmpty();
        assertThat(number("select sum(forms) from keyed_blank")).isZero();
        assertThat(keying.keep(pile, form, amina)).as("its page sent once more").isEqualTo(Keying.Refusal.TAKEN_BACK);
        assertThat(responses.of(round)).isEmpty();
        assertThat(keying.keep(pile, form(), amina).kept().orElseThrow().keyed())
                .isEqualTo(1);
    }

    @Test
    void theLastEnvelopesAreKeyedAfterTheLastDayButNotAfterTheClose() {
        assertThat(keying.keep(pile, form(), new Actor("officer", "amina")).kept())
                .isPresent();

        QuarkusTransaction.requiringNew().run(() -> rounds.findById(SURVEY).close(LocalDate.of(2020, 2, 2)));

        assertThat(keying.keep(pile, form(), new Actor("officer", "amina"))).isEqualTo(Keying.Refusal.NOT_NOW);
        assertThat(responses.of(round)).hasSize(1);
    }

    @Test
    void onePileIsKeyedByOneOfficer() {
        keying.keep(pile, form(), new Actor("officer", "amina"));

        assertThat(keying.keep(pile, form(), new Actor("officer", "ben"))).isEqualTo(Keying.Refusal.NOT_NOW);
        assertThat(keying.keep(pile, form(), new Actor("officer", "amina")).kept())
                .isPresent();
    }

    @Test
    void aboutOneFormInTenIsDrawn() {
        long drawnForms = Stream.generate(keying::newForm)
                .limit(5000)
                .filter(keying::isDrawn)
                .count();

        assertThat(drawnForms).isBetween(380L, 620L); // five and a half standard deviations either way
    }

    @Test
    void aDrawnFormIsKeyedOnceMoreByAnotherOfficerAndOnlyTheAgreementIsKept() {
        String code = keepADrawnForm();
        assertThat(second.refusal(pile, code, "amina")).contains(SecondKeying.Refusal.SAME_OFFICER);
        assertThat(second.refusal(pile, "9999", "ben")).contains(SecondKeying.Refusal.UNKNOWN);
        assertThat(second.refusal(pile, code, "ben")).isEmpty();

        Answers other = FIRST.with("st_sector", Answer.of("secondary")).with("st_good", words("b"));
        second.compare(pile, code, other);

        assertThat(second.of(round)).isEqualTo(new SecondKeying.Agreement(1, 2, 1));
        assertThat(second.of(round).percent()).isEqualTo(50);
        assertThat(number("select count(*) from drawn_form")).isZero();
        assertThat(second.compare(pile, code, other)).isEqualTo(SecondKeying.Agreement.NONE);
        assertThat(responses.of(round)).extracting(Response::answers).containsExactly(FIRST);
    }

    @Test
    void nothingInTheDatabaseNamesAnOfficerOrLeadsFromAResponseToItsPile() {
        keepADrawnForm();

        for (String table : List.of("pile", "drawn_form", "envelope", "response", "keyed_blank", "keyed_twice")) {
            List<?> rows = QuarkusTransaction.requiringNew()
                    .call(() -> store.createNativeQuery("select cast(row_to_json(t) as text) from " + table + " t")
                            .getResultList());
            assertThat(rows.toString()).as(table).doesNotContain("amina");
        }
        QuarkusTransaction.requiringNew().call(() -> lots.openAll(round));
        String response = QuarkusTransaction.requiringNew()
                .call(() -> store.createNativeQuery("select cast(row_to_json(t) as text) from response t", String.class)
                        .getSingleResult())
                .toString();
        assertThat(response).doesNotContain(pile.id());
    }

    @Test
    void whoKeyedWhatGoesAtTheClose() {
        keepADrawnForm();
        QuarkusTransaction.requiringNew().run(() -> rounds.findById(SURVEY).close(LocalDate.of(2020, 2, 2)));

        drawn.forget();

        assertThat(number("select count(*) from drawn_form")).isZero();
        assertThat(number("select count(*) from pile where keyer is not null")).isZero();
    }

    private String keepADrawnForm() {
        Token key = Stream.generate(keying::newForm)
                .filter(keying::isDrawn)
                .findFirst()
                .orElseThrow();
        return keying.keep(pile, new Keying.Form(key, FIRST, List.of()), new Actor("officer", "amina"))
                .kept()
                .orElseThrow()
                .code()
                .orElseThrow();
    }

    private Keying.Form form() {
        return new Keying.Form(keying.newForm(), FIRST, List.of());
    }

    private static Answer words(String words) {
        return new Answer.Written(words);
    }

    private long number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) store.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
