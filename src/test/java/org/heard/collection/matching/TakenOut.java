package org.heard.collection.matching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.heard.collection.importing.EarlierRounds;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.hibernate.Session;

/** Leaves nothing behind of a round a test brought in. */
@ApplicationScoped
class TakenOut {
    private final EarlierRounds earlier;
    private final Rounds rounds;
    private final Session database;

    TakenOut(EarlierRounds earlier, Rounds rounds, Session database) {
        this.earlier = earlier;
        this.rounds = rounds;
        this.database = database;
    }

    void clear(String round) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (rounds.called(round).isPresent()) {
                earlier.takeOut(round, Actor.COMMAND_LINE);
            }
            database.createNativeMutationQuery("delete from import_upload").executeUpdate();
            database.createNativeMutationQuery("delete from column_matching").executeUpdate();
        });
    }
}
