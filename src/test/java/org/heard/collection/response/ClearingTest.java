package org.heard.collection.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.heard.collection.round.RoundLock;
import org.heard.collection.round.Rounds;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was opened is gone from its pages, whatever else looks at the database meanwhile. */
@QuarkusTest
class ClearingTest {
    private static final byte[] GIVEN = new byte[64];

    static {
        Arrays.fill(GIVEN, (byte) 0x5A);
    }

    @Inject
    DataSource database;

    @Inject
    Clearing clearing;

    @Inject
    Session store;

    @Inject
    Rounds rounds;

    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();

    @BeforeEach
    void open() {
        QuarkusTransaction.requiringNew().run(() -> rounds.persist(SampleRounds.open("clearing")));
    }

    @AfterEach
    void end() {
        later.shutdownNow();
        QuarkusTransaction.requiringNew().run(() -> rounds.deleteById("clearing"));
    }

    /** As on a busy machine, where every question takes a while. */
    @Test
    void aQuestionUnderWayIsWaitedForAndNothingStaysBehindIt() throws Exception {
        try (Connection looking = looking()) {
            giveAndOpen();
            later.schedule(() -> end(looking), 700, TimeUnit.MILLISECONDS);

            clear();

            assertThat(isLeft()).isFalse();
        }
    }

    @Test
    void whatIsLookedAtForLongIsClearedTheNextTime() throws Exception {
        try (Connection looking = looking()) {
            giveAndOpen();
            clear();
            clear();
            clear();
            assertThat(isLeft()).isTrue();
            end(looking);

            clearing.clearIfWanted();

            assertThat(isLeft()).isFalse();
        }
    }

    /** Its transaction is as long as the mail server is slow; it may keep nothing back. */
    @Test
    void whoeverCarriesMailKeepsNothingBack() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(RoundLock.OF_THE_MAIL.isFreeForLong(store, SampleRounds.open("clearing")))
                    .isTrue();
            try {
                later.submit(() -> {
                            giveAndOpen();
                            clear();
                            return null;
                        })
                        .get(30, TimeUnit.SECONDS);
                assertThat(isLeft()).isFalse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void clear() {
        clearing.want();
        clearing.clearIfWanted();
    }

    /** Somebody who sees the rows as they are now until they end. */
    private Connection looking() throws SQLException {
        Connection looking = database.getConnection();
        looking.setAutoCommit(false);
        looking.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = looking.createStatement()) {
            statement.executeQuery("select count(*) from equality_answer").close();
        }
        return looking;
    }

    private static void end(Connection looking) {
        try {
            looking.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void giveAndOpen() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement give =
                        connection.prepareStatement("insert into equality_answer values (?, 'clearing', ?)");
                PreparedStatement open =
                        connection.prepareStatement("delete from equality_answer where round = 'clearing'")) {
            give.setObject(1, UUID.randomUUID());
            give.setBytes(2, GIVEN);
            give.execute();
            open.execute();
        }
    }

    /** A table that is empty and was written anew has no page. */
    private boolean isLeft() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet size = statement.executeQuery("select pg_relation_size('equality_answer')")) {
            size.next();
            return size.getLong(1) > 0;
        }
    }
}
