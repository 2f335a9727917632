package org.heard.publication.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.Ledger;
import org.heard.figures.disclosure.ProtectedTables;
import org.heard.figures.disclosure.Universe;
import org.heard.people.account.Actor;
import org.heard.questionnaire.survey.Surveys;
import org.junit.jupiter.api.Test;

/** In which order releases come, wherever they are listed. */
@QuarkusTest
class ReleasesTest {
    private static final LocalDate MADE = LocalDate.of(2021, 5, 4);

    @Inject
    Releases releases;

    @Inject
    ReleaseRows rows;

    @Inject
    Preparation preparation;

    @Inject
    Rounds rounds;

    @Inject
    Surveys surveys;

    @Test
    @TestTransaction
    void whatWasPublishedLastComesFirstWheneverItWasPrepared() {
        open("staff");
        open("yp");
        keep("staff", 7001, MADE, MADE.plusDays(30));
        keep("yp", 7001, MADE.plusDays(9), MADE.plusDays(10));
        keep("yp", 7002, MADE.plusDays(9), MADE.plusDays(10));
        releases.flush();

        List<String> order = List.of("staff-7001", "yp-7002", "yp-7001");
        assertThat(releases.published()).extracting(Release::id).containsSubsequence(order);
        assertThat(releases.issued()).extracting(Issued::id).containsSubsequence(order);
        assertThat(releases.all()).extracting(Release::id).containsSubsequence(order);
        assertThat(rows.ids()).containsSubsequence(order);
    }

    /** What was printed was seen: later releases are hidden beside it as before. */
    @Test
    @TestTransaction
    void aWithdrawnReleaseStaysInTheLedger() {
        open("yp");
        keep("yp", 7001, MADE, MADE.plusDays(10));
        releases.flush();
        String family = surveys.survey("yp").orElseThrow().instrument();
        Ledger before = preparation.ledger(family);
        assertThat(before).isNotEqualTo(Ledger.EMPTY);

        preparation.withdraw("yp-7001", "Some answers were counted twice", Actor.COMMAND_LINE);
        releases.flush();

        assertThat(preparation.ledger(family)).isEqualTo(before);
        assertThat(releases.issued().stream().filter(Issued::isWithdrawn))
                .extracting(Issued::id)
                .containsExactly("yp-7001");
        assertThat(rows.ids()).doesNotContain("yp-7001");
        assertThat(rows.published("yp-7001")
                        .orElseThrow()
                        .withdrawal()
                        .orElseThrow()
                        .reason())
                .isEqualTo("Some answers were counted twice.");
    }

    @Test
    @TestTransaction
    void aReleaseIsWithdrawnOnceAndForAReason() {
        open("yp");
        keep("yp", 7001, MADE, MADE.plusDays(10));

        assertThatThrownBy(() -> preparation.withdraw("yp-7001", "too short", Actor.COMMAND_LINE))
                .isInstanceOf(ReleaseRefused.class)
                .hasMessageContaining("at least 20 letters");
        preparation.withdraw("yp-7001", "Some answers were counted twice", Actor.COMMAND_LINE);
        assertThatThrownBy(() -> preparation.withdraw("yp-7001", "Now for another reason", Actor.COMMAND_LINE))
                .isInstanceOf(ReleaseRefused.class)
                .hasMessageContaining("yp-7001 was withdrawn on")
                .hasMessageContaining("counted twice");
        assertThatThrownBy(() -> preparation.withdraw("yp-7002", "Some answers were counted twice", Actor.COMMAND_LINE))
                .hasMessage("There is no published release called “yp-7002”.");
    }

    private void open(String survey) {
        if (rounds.findById(survey) == null) {
            rounds.persist(Round.open(surveys.survey(survey).orElseThrow(), MADE, MADE.plusDays(1), true));
        }
    }

    private void keep(String round, int version, LocalDate made, LocalDate published) {
        ProtectedTables none =
                ProtectedTables.protect(new Universe(round, List.of()), Ledger.EMPTY, DisclosureRules.DEFAULT);
        Release release = new Release(round, version, made, "officer", true, none);
        release.publish(published);
        releases.persist(release);
    }
}
