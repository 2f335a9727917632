package org.heard.collection.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.heard.app.demo.SampleImport;
import org.heard.collection.response.Response;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.sample.SampleRounds;
import org.heard.sample.Tally;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EarlierRoundsTest {
    @Inject
    EarlierRounds earlier;

    @Inject
    Rounds rounds;

    @Inject
    Responses responses;

    @Inject
    SampleImport samples;

    @Inject
    Session database;

    @AfterEach
    void takeAllOut() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("delete from release")
                        .executeUpdate());
        QuarkusTransaction.requiringNew().call(rounds::closed).stream()
                .filter(round -> round.sourceDigest() != null)
                .forEach(round -> earlier.takeOut(round.key(), Actor.COMMAND_LINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2020", "2021"})
    void whatTheStoreHoldsIsTheGeneratorsOwnTally(String year) {
        String key = "pc" + year;
        earlier.bringIn(Shipped.plan(year), Actor.COMMAND_LINE);

        assertThat(stored(key)).hasSize(SampleRounds.tally(key).people());
        assertThat(Tally.of(stored(key).stream().map(Response::answers).toList())
                        .lines(key))
                .isEqualTo(SampleRounds.tally(key).lines(key));
    }

    @Test
    void anImportedRoundIsClosedAndItsAnswersHaveAMonthAndNothingFiner() {
        earlier.bringIn(Shipped.plan("2019"), Actor.COMMAND_LINE);

        Round round = QuarkusTransaction.requiringNew()
                .call(() -> rounds.called("pc2019").orElseThrow());
        assertThat(round.isOpen()).isFalse();
        assertThat(round.isInvented()).isTrue();
        assertThat(round.label()).isEqualTo("November 2019");
        assertThat(stored("pc2019")).extracting(Response::received).containsOnly(LocalDate.of(2019, 11, 1));
        assertThat(stored("pc2019")).extracting(Response::mode).containsOnly("import");
    }

    @Test
    void aSecondImportOfTheSameFileChangesNothingAndSaysSo() {
        earlier.bringIn(Shipped.plan("2020"), Actor.COMMAND_LINE);
        String before = everything();

        ImportOutcome second = earlier.bringIn(Shipped.plan("2020"), Actor.COMMAND_LINE);

        assertThat(second.changed()).isFalse();
        assertThat(second.sentence())
                .isEqualTo("2020.csv is already in as September 2020 with 180 answers; nothing was changed.");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void anotherFileForARoundThatIsInIsRefused() {
        earlier.bringIn(Shipped.plan("2020"), Actor.COMMAND_LINE);
        String other = text("2020").replaceFirst("Better before", "No difference");
        ImportPlan plan = plan("2020", other);

        refusedWithoutATrace(plan, "September 2020 is already in, from a file other than 2020.csv");
        refusedWithoutATrace(
                plan, "Where several files are one round, take the round out and bring all of them in at once");
    }

    @Test
    void theSameFileReadByAnotherMapIsRefused() {
        earlier.bringIn(Shipped.plan("2020"), Actor.COMMAND_LINE);
        RoundMap map = Shipped.map("2020", Shipped.mapText("2020") + "\n# a note\n");

        refusedWithoutATrace(ImportPlan.of(Shipped.file("2020"), map), "read by a map other than 2020.map.yaml");
    }

    @Test
    void aDoubtfulCellLeavesTheStoreAsItWas() {
        ImportPlan plan = plan("2020", text("2020").replaceFirst("Better before", "Before"));

        refusedWithoutATrace(plan, "2020.csv, line 4, column");
    }

    @Test
    void aRoundAnsweredHereIsNeverOverwritten() {
        QuarkusTransaction.requiringNew()
                .run(() -> rounds.persist(Round.open(
                        Shipped.SURVEYS.survey("pc2020").orElseThrow(), LocalDate.of(2020, 9, 1), null, true)));
        refusedWithoutATrace(Shipped.plan("2020"), "that round is answered here, not imported");
        assertThatThrownBy(() -> earlier.takeOut("pc2020", Actor.COMMAND_LINE)).isInstanceOf(ImportRefused.class);
        QuarkusTransaction.requiringNew().run(() -> rounds.deleteById("pc2020"));
    }

    @Test
    void undoTakesOutTheWholeRound() {
        String before = everything();
        earlier.bringIn(Shipped.plan("2021"), Actor.COMMAND_LINE);

        ImportOutcome undone = earlier.takeOut("pc2021", Actor.COMMAND_LINE);

        assertThat(undone.sentence()).isEqualTo("March 2021 is out again, with its 345 answers.");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aRoundThatALaterReleaseRestsOnStays() {
        earlier.bringIn(Shipped.plan("2019"), Actor.COMMAND_LINE);
        earlier.bringIn(Shipped.plan("2021"), Actor.COMMAND_LINE);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("insert into release values ('pc2021-1', 'pc2021', 1,"
                                + " date '2027-01-01', 'officer', false, '', '', true)")
                        .executeUpdate());
        String before = everything();

        for (String key : List.of("pc2019", "pc2021")) {
            assertThatThrownBy(() -> earlier.takeOut(key, Actor.COMMAND_LINE))
                    .isInstanceOf(ImportRefused.class)
                    .hasMessageContaining("the release pc2021-1 rests on it");
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatTheMapDoesNotNameNeverReachesTheStore() {
        String planted = text("2020")
                .replaceAll("192\\.0\\.2\\.\\d+,,,,", "203.0.113.77,ada@example.org,Ada,Exampleton,")
                .replace("09/14/2020", "09/14/2020 17:31");
        earlier.bringIn(plan("2020", planted), Actor.COMMAND_LINE);

        assertThat(everything())
                .contains("pc2020")
                .doesNotContain("203.0.113", "ada@", "Exampleton", "17:31", "11800100");
    }

    @Test
    void theSamplesAreBroughtInOnce() {
        assertThat(samples.importMissing()).extracting(ImportOutcome::changed).containsExactly(true, true, true);
        assertThat(samples.importMissing()).isEmpty();
    }

    private void refusedWithoutATrace(ImportPlan plan, String sentence) {
        String before = everything();
        assertThatThrownBy(() -> earlier.bringIn(plan, Actor.COMMAND_LINE))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining(sentence);
        assertThat(everything()).isEqualTo(before);
    }

    private List<Response> stored(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> responses.of(rounds.called(key).orElseThrow()));
    }

    /** Every row of every table of ours, as text. */
    private String everything() {
        return QuarkusTransaction.requiringNew().call(() -> {
            StringBuilder all = new StringBuilder();
            database.createNativeQuery(
                            "select table_name from information_schema.tables where table_schema = 'public' and"
                                    + " table_name not in ('flyway_schema_history', 'round_log') order by 1",
                            String.class)
                    .getResultList()
                    .forEach(table -> all.append(database.createNativeQuery(
                                    "select coalesce(string_agg(t::text, chr(10) order by t::text), '') from " + table
                                            + " t",
                                    String.class)
                            .getSingleResult()));
            return all.toString();
        });
    }

    private static String text(String year) {
        return new String(Shipped.bytes(year + ".csv"), StandardCharsets.UTF_8);
    }

    private static ImportPlan plan(String year, String text) {
        return ImportPlan.of(RoundFile.of(year + ".csv", text.getBytes(StandardCharsets.UTF_8)), Shipped.map(year));
    }
}
