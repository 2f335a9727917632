package org.heard.collection.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.publication.release.Preparation;
import org.heard.publication.release.Release;
import org.heard.publication.release.ReleaseRefused;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EarlierTotalsTest {
    /** The counts of the invented November 2019, as its generator wrote them to sample/tally.csv. */
    private static final byte[] FILE = """
            round,key,question,option,n,base,unit,split,split_value,source_page,source_url
            pc2019,ehcp_listened,,1,84,128,children,,,12,https://example.org/report
            pc2019,ehcp_listened,,2,27,128,children,,,12,https://example.org/report
            pc2019,ehcp_listened,,3,17,128,children,,,12,https://example.org/report
            pc2019,ehcp_listened,,9,0,128,children,,,12,https://example.org/report
            """.getBytes(StandardCharsets.UTF_8);

    @Inject
    EarlierTotals totals;

    @Inject
    EarlierRounds earlier;

    @Inject
    Preparation preparation;

    @Inject
    Rounds rounds;

    @Inject
    Session database;

    @AfterEach
    void takeAllOut() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("delete from release where round like 'pc20%'")
                        .executeUpdate());
        QuarkusTransaction.requiringNew().call(rounds::closed).stream()
                .filter(round -> round.sourceDigest() != null)
                .forEach(round -> earlier.takeOut(round.key(), Actor.COMMAND_LINE));
    }

    @Test
    void aRoundOfTotalsStandsBesideOneWhoseAnswersAreHere() {
        ImportOutcome outcome = totals.bringIn("pc2019", "report.csv", FILE, Actor.COMMAND_LINE, true);
        earlier.bringIn(Shipped.plan("2021"), Actor.COMMAND_LINE);

        Release release = preparation.prepare("pc2021", Actor.COMMAND_LINE);

        assertThat(outcome.sentence()).contains("totals of 1 questions").contains("only totals survive");
        assertThat(release.tables().stream()
                        .filter(t -> t.id().equals("ehcp_listened.rounds"))
                        .flatMap(t -> t.row("pc2019").stream())
                        .toList())
                .singleElement()
                .satisfies(row -> assertThat(row.base().text()).isEqualTo("128"));
    }

    @Test
    void canBeReleasedByItself() {
        totals.bringIn("pc2019", "report.csv", FILE, Actor.COMMAND_LINE, true);

        assertThat(preparation.prepare("pc2019", Actor.COMMAND_LINE).tables())
                .anyMatch(
                        t -> t.id().equals("ehcp_listened.rounds") && !t.rows().isEmpty());
    }

    @Test
    void cannotTakeThePlaceOfARoundThatIsIn() {
        totals.bringIn("pc2019", "report.csv", FILE, Actor.COMMAND_LINE, true);

        assertThat(totals.bringIn("pc2019", "report.csv", FILE, Actor.COMMAND_LINE, true)
                        .changed())
                .as("the same file")
                .isFalse();
        byte[] other = (new String(FILE, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> totals.bringIn("pc2019", "report.csv", other, Actor.COMMAND_LINE, true))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("already in");
        assertThatThrownBy(() -> earlier.bringIn(Shipped.plan("2019"), Actor.COMMAND_LINE))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("already");
    }

    @Test
    void goesOutAgainWholly() {
        totals.bringIn("pc2019", "report.csv", FILE, Actor.COMMAND_LINE, true);

        earlier.takeOut("pc2019", Actor.COMMAND_LINE);

        assertThatThrownBy(() -> preparation.prepare("pc2019", Actor.COMMAND_LINE))
                .isInstanceOf(ReleaseRefused.class);
    }
}
