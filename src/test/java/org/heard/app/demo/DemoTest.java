package org.heard.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Accounts;
import org.heard.people.account.DemoAccounts;
import org.heard.people.area.Area;
import org.heard.publication.release.Releases;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DemoTest.Demonstration.class)
class DemoTest {
    public static final class Demonstration implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("heard.demo", "true");
        }
    }

    @Inject
    DataSource database;

    @Inject
    Area area;

    @Inject
    DemoAccounts shown;

    @Inject
    SampleImport earlier;

    @Inject
    SampleRelease release;

    @Inject
    SampleRounds rounds;

    @Inject
    SampleBoard board;

    @Inject
    Accounts accounts;

    @Inject
    Rounds all;

    @Inject
    Releases releases;

    @Test
    void aNewcomerFindsEarlierRoundsAReleaseAndSurveysToAnswer() {
        assertThat(all.closed()).filteredOn(Round::isInvented).hasSize(3);
        assertThat(releases.all()).hasSize(1);
        assertThat(all.answeredHere()).isNotEmpty().allMatch(Round::isOpen);
    }

    @Test
    void whatIsThereIsNotBroughtInAgain() {
        demo(true, true).atStart(null);
        assertThat(all.closed()).filteredOn(Round::isInvented).hasSize(3);
        assertThat(releases.all()).hasSize(1);
    }

    @Test
    void accountsForEverybodyToSeeGoWithTheDemonstrationButNotByACommandBesideIt() {
        demo(false, false).atStart(null);
        assertThat(accounts.count("demo")).isEqualTo(5);
        demo(false, true).atStart(null);
        assertThat(accounts.count("demo")).isZero();
        demo(true, true).atStart(null);
        assertThat(accounts.count("demo")).isEqualTo(5);
    }

    @Test
    void aSeatThatSomebodyChangedStaysAndOnlyAnAccountJustMadeIsSeated() {
        assertThat(seat("chair")).contains("chair-council");
        accounts.sit("chair", "deputy", null);
        accounts.sit("forum", "", null);
        QuarkusTransaction.requiringNew().run(() -> accounts.deleteById("partner"));

        demo(true, true).atStart(null);

        assertThat(seat("chair")).contains("deputy");
        assertThat(seat("forum")).isEmpty();
        assertThat(seat("partner")).contains("health-commissioner");
        QuarkusTransaction.requiringNew().run(() -> accounts.delete("demo"));
        demo(true, true).atStart(null);
    }

    private Optional<String> seat(String account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.findById(account).seat());
    }

    @Test
    void ofTwoThatStartOnOneDatabaseTheSecondWaitsForTheFirst() throws Exception {
        try (Connection first = database.getConnection();
                Statement lock = first.createStatement()) {
            lock.execute("select pg_advisory_lock(" + Demo.LOCK + ")");
            CompletableFuture<Void> second = CompletableFuture.runAsync(this::start);

            assertThatThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            lock.execute("select pg_advisory_unlock(" + Demo.LOCK + ")");

            second.get(1, TimeUnit.MINUTES);
        }
    }

    private void start() {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            demo(true, true).atStart(null);
        } finally {
            request.terminate();
        }
    }

    private Demo demo(boolean wanted, boolean serving) {
        Area other = new Area(
                area.surveys(),
                area.setThresholds(),
                area.keptThresholds(),
                area.look(),
                area.zone(),
                Optional.empty(),
                30,
                wanted);
        return new Demo(database, other, serving, shown, earlier, release, rounds, board);
    }
}
