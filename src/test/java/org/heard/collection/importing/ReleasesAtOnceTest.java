package org.heard.collection.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heard.collection.round.Rounds;
import org.heard.figures.disclosure.SafeTable;
import org.heard.people.account.Actor;
import org.heard.publication.release.Preparation;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two rounds of one family: what the release of one prints of the other is judged with what the other has printed. */
@QuarkusTest
class ReleasesAtOnceTest {
    @Inject
    EarlierRounds earlier;

    @Inject
    Preparation preparation;

    @Inject
    Rounds rounds;

    @Inject
    Session database;

    @BeforeEach
    void bringIn() {
        earlier.bringIn(Shipped.plan("2020"), Actor.COMMAND_LINE);
        earlier.bringIn(Shipped.plan("2021"), Actor.COMMAND_LINE);
        keepNinetyEight();
    }

    /** Whose they are does not hang on ids, which are made by chance. Plan 35, assessed 3, SEN support 50, none 10: the newer release joins the first two and those without support. */
    private void keepNinetyEight() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeMutationQuery("""
                            delete from response where round = 'pc2020' and id not in (select id from response
                            where round = 'pc2020' and jsonb_array_length(answers -> 'children') = 1
                            order by md5(answers::text), id limit 98)""").executeUpdate();
            database.createNativeMutationQuery("""
                            update response set answers = jsonb_set(answers, '{children,0,support_status}',
                                jsonb_build_array(case when n <= 35 then 'plan' when n <= 38 then 'assessed'
                                    when n <= 88 then 'sen_support' else 'none' end))
                            from (select id as numbered, row_number() over (order by md5(answers::text), id) as n
                                from response where round = 'pc2020') as numbers
                            where id = numbered""").executeUpdate();
        });
    }

    @AfterEach
    void takeAllOut() {
        forgetReleases();
        QuarkusTransaction.requiringNew().call(rounds::closed).stream()
                .filter(round -> round.sourceDigest() != null)
                .forEach(round -> earlier.takeOut(round.key(), Actor.COMMAND_LINE));
    }

    private void forgetReleases() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("delete from release where round like 'pc20%'")
                        .executeUpdate());
    }

    @Test
    void preparedAtOnceTheyAreAsIfPreparedInTurn() throws Exception {
        List<String> olderAlone = prepare("pc2020");
        List<String> newerAfterIt = prepare("pc2021");
        forgetReleases();
        List<String> newerAlone = prepare("pc2021");
        List<String> olderAfterIt = prepare("pc2020");
        forgetReleases();
        assertThat(newerAlone).as("this test could fail").isNotEqualTo(newerAfterIt);

        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<List<String>> older = two.submit(() -> prepare("pc2020"));
            Future<List<String>> newer = two.submit(() -> prepare("pc2021"));
            assertThat(List.of(older.get(), newer.get()))
                    .isIn(List.of(olderAlone, newerAfterIt), List.of(olderAfterIt, newerAlone));
        } finally {
            two.shutdown();
        }
    }

    private List<String> prepare(String round) {
        return preparation.prepare(round, Actor.COMMAND_LINE).tables().stream()
                .map(SafeTable::toString)
                .toList();
    }
}
