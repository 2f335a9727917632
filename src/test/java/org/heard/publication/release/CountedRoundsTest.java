package org.heard.publication.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.collection.keying.Batch;
import org.heard.collection.keying.Batches;
import org.heard.collection.keying.FormCorrections;
import org.heard.collection.keying.Keying;
import org.heard.collection.keying.Proposal;
import org.heard.collection.response.Everything;
import org.heard.collection.response.Lots;
import org.heard.collection.response.Response;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Surveys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A release prints the earlier rounds of its family too: what holds of its own round holds of them. */
@QuarkusTest
class CountedRoundsTest {
    private static final Actor AMINA = new Actor("officer", "amina");
    private static final Actor BEN = new Actor("officer", "ben");
    private static final String REASON = "the line below was read";

    @Inject
    Preparation preparation;

    @Inject
    CountedRounds counted;

    @Inject
    FormCorrections corrections;

    @Inject
    Keying keying;

    @Inject
    Batches piles;

    @Inject
    Rounds rounds;

    @Inject
    Responses responses;

    @Inject
    Lots lots;

    @Inject
    Surveys surveys;

    @Inject
    Everything everything;

    @Inject
    EntityManager store;

    private Round earlier;
    private String code;

    @BeforeEach
    void closeTwoRoundsOfOneFamily() {
        earlier = opened("pc2020", 2020);
        Round later = opened("pc2021", 2021);
        code = keyed(earlier);
        keyed(later);
        for (Round round : List.of(earlier, later)) {
            QuarkusTransaction.requiringNew().run(() -> {
                rounds.findById(round.key()).close(LocalDate.of(2022, 1, 1));
                lots.openAll(round);
            });
        }
    }

    @AfterEach
    void leaveNothingBehind() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String table : List.of(
                    "drawn_form", "pile", "keyed_blank", "envelope", "response", "round_log", "release", "round")) {
                store.createNativeQuery("delete from " + table).executeUpdate();
            }
        });
    }

    @Test
    void whatWasPutRightInAnEarlierRoundIsOpenedBeforeItIsCounted() {
        Answers right = answers("no");
        corrections.propose(earlier, code, Proposal.correct(right, REASON), AMINA);
        corrections.decide(earlier, code, seen(), true, BEN);
        assertThat(opened()).doesNotContain(right);

        preparation.prepare("pc2021", BEN);

        assertThat(opened()).hasSize(5).contains(right);
    }

    @Test
    void whatWaitsInAnEarlierRoundStopsTheRelease() {
        corrections.propose(earlier, code, Proposal.strike(REASON), AMINA);

        assertThatThrownBy(() -> preparation.prepare("pc2021", BEN))
                .isInstanceOf(ReleaseRefused.class)
                .hasMessageContaining("Of the round " + earlier.label() + " 1 keyed form waits");
        assertThat(isCounted("pc2021")).isFalse();
    }

    @Test
    void onceItIsPrintedInALaterReleaseNothingMovesInAnEarlierRound() {
        preparation.prepare("pc2021", BEN);

        assertThat(isCounted("pc2020")).isTrue();
        assertThat(everything.rows("round_log").toString()).contains("Counted it for the release pc2021-1");
        assertThat(corrections.propose(earlier, code, Proposal.strike(REASON), AMINA))
                .isEqualTo(FormCorrections.Outcome.COUNTED);
        assertThat(preparation.prepare("pc2020", BEN).version())
                .as("it can still get a release of its own")
                .isEqualTo(1);
    }

    @Test
    void whatIsPutRightBetweenTheOpeningAndTheCountIsNotLost() {
        corrections.propose(earlier, code, Proposal.correct(answers("no"), REASON), AMINA);
        corrections.decide(earlier, code, seen(), true, BEN);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> counted.refuseWaiting(counted.held(List.of("pc2020")))))
                .isInstanceOf(ReleaseRefused.class)
                .hasMessageContaining("Prepare the release again");
    }

    @Test
    void aLaterRoundStaysAsItIs() {
        preparation.prepare("pc2020", BEN);

        assertThat(isCounted("pc2021")).isFalse();
    }

    private Round opened(String survey, int year) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Round round = Round.open(
                    surveys.survey(survey).orElseThrow(), LocalDate.of(year, 1, 1), LocalDate.of(year, 2, 1), true);
            rounds.persist(round);
            return round;
        });
    }

    /** @return the code of one form of five */
    private String keyed(Round round) {
        Batch pile = piles.begin(round, new Response.How("en", "standard", "paper", "open"), 5);
        String last = "";
        for (int form = 0; form < 5; form++) {
            last = keying.keep(pile, new Keying.Form(keying.newForm(pile), answers("yes"), List.of()), AMINA)
                    .kept()
                    .flatMap(Keying.Kept::code)
                    .orElseThrow();
        }
        return last;
    }

    private static Answers answers(String words) {
        return new Answers(Map.of("open_improve", new Answer.Written(words)), List.of());
    }

    private String seen() {
        return corrections
                .find(earlier, code, BEN)
                .flatMap(FormCorrections.Found::waiting)
                .map(FormCorrections.Waiting::seen)
                .orElseThrow();
    }

    private List<Answers> opened() {
        return QuarkusTransaction.requiringNew()
                .call(() -> responses.list("round", earlier.key()).stream()
                        .map(Response::answers)
                        .toList());
    }

    private boolean isCounted(String round) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rounds.called(round).orElseThrow().isCounted());
    }
}
