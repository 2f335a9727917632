package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heard.collection.journey.Joining.Tried;
import org.heard.collection.keying.Batch;
import org.heard.collection.keying.Batches;
import org.heard.collection.keying.Keying;
import org.heard.collection.response.Everything;
import org.heard.collection.response.Lots;
import org.heard.collection.response.Response;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms come in envelopes: anyone who kept them in the order they were keyed must not find the answers by it. */
@QuarkusTest
class KeyedApartTest {
    private static final String SURVEY = "pc_next";
    private static final int FORMS = 100;

    /** Of 100 links made by chance one is right on average; eight or more come once in 97,000 joins. */
    private static final int NEVER_BY_CHANCE = 8;

    @Inject
    Fieldwork fieldwork;

    @Inject
    Rounds rounds;

    @Inject
    Batches piles;

    @Inject
    Keying keying;

    @Inject
    Lots lots;

    @Inject
    Everything everything;

    @Inject
    EntityManager store;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open(SURVEY);
    }

    @AfterEach
    void leaveNothingBehind() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String table : List.of("drawn_form", "pile")) {
                store.createNativeQuery("delete from " + table).executeUpdate();
            }
        });
        fieldwork.clear(SURVEY);
    }

    @Test
    void theOrderOfTheEnvelopesTellsNothingAtAnyTime() {
        Batch pile = piles.begin(
                rounds.called(SURVEY).orElseThrow(), new Response.How("en", "standard", "paper", "open"), FORMS);
        for (int form = 0; form < FORMS; form++) {
            Answers written = new Answers(Map.of("open_well", new Answer.Written("person-" + form + "-")), List.of());
            assertThat(keying.keep(
                                    pile,
                                    new Keying.Form(keying.newForm(pile), written, List.of()),
                                    new Actor("officer", "amina"))
                            .kept())
                    .isPresent();
        }

        assertThat(everything.rows("response"))
                .as("they lie sealed, like what is sent online")
                .noneMatch(row -> row.text().contains(SURVEY));
        lots.openAll(rounds.called(SURVEY).orElseThrow());
        assertNothingJoins("once they are opened");
    }

    private void assertNothingJoins(String when) {
        assertThat(joins())
                .as(when)
                .hasSizeGreaterThan(5)
                .filteredOn(join -> join.right() >= NEVER_BY_CHANCE)
                .isEmpty();
    }

    private List<Tried> joins() {
        return new Joining()
                .people("envelopes", IntStream.range(0, FORMS).boxed().toList())
                .responses(everything.rows("response").stream()
                        .filter(row -> row.text().contains(SURVEY))
                        .toList())
                .everyJoin();
    }
}
