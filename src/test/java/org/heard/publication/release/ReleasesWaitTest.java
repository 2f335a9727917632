package org.heard.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.collection.keying.FormCorrections;
import org.heard.collection.response.Response;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.ground.web.Routes;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Surveys;
import org.junit.jupiter.api.Test;

/** What of rounds and releases waits for an officer. */
@QuarkusTest
@TestTransaction
class ReleasesWaitTest {
    private static final String SURVEY = "staff";
    private static final LocalDate TODAY = LocalDate.of(2021, 4, 14);
    private static final Actor OFFICER = new Actor(Roles.OFFICER, "amina");

    @Inject
    ReleasesWait waits;

    @Inject
    FormCorrections corrections;

    @Inject
    Rounds rounds;

    @Inject
    Surveys surveys;

    @Inject
    EntityManager store;

    @Test
    void aClosedRoundWaitsForItsResultsOnlyWhereSomebodyAnswered() {
        Round round = closed();
        assertThat(waiting()).doesNotContain("Results of " + round.label());

        answer(round);
        assertThat(waiting()).contains("Results of " + round.label());
    }

    @Test
    void formsWaitForASecondOfficerByRound() {
        Round round = closed();
        assertThat(waiting()).doesNotContain("Keyed forms of " + round.label());

        store.createNativeQuery("insert into keyed_correction (mark, round, sealed)"
                        + " values (gen_random_uuid(), :round, decode('00', 'hex'))")
                .setParameter("round", SURVEY)
                .executeUpdate();
        assertThat(waiting()).contains("Keyed forms of " + round.label());
        assertThat(corrections.waiting()).isEqualTo(Map.of(SURVEY, 1L));
        assertThat(waits.of(OFFICER, TODAY))
                .as("each leads to a page there is")
                .allMatch(one -> Routes.at(Routes.asked(), one.address()).isPresent());
    }

    private void answer(Round round) {
        store.persist(new Response(
                UUID.randomUUID(),
                round,
                new Response.How("en", "adult", "web", "open"),
                TODAY,
                new Answers(Map.of(), List.of()),
                new byte[] {1}));
        store.flush();
    }

    private Round closed() {
        rounds.deleteById(SURVEY);
        Round round = Round.open(surveys.survey(SURVEY).orElseThrow(), LocalDate.of(2020, 1, 1), TODAY, true);
        round.close(TODAY);
        rounds.persist(round);
        rounds.flush();
        return round;
    }

    private List<String> waiting() {
        return waits.of(OFFICER, TODAY).stream().map(one -> one.what()).toList();
    }
}
