package org.heard.app.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heard.people.account.DemoAccounts;
import org.heard.people.area.Area;
import org.jboss.logging.Logger;

/** What a newcomer finds: accounts, invented earlier rounds, a release of the newest, surveys to answer, and a board's plan. */
@Singleton
class Demo {
    private static final int AFTER_THE_SCHEMA = 2500;
    /** Any number no other lock has. */
    static final long LOCK = 7_360_013L;

    private static final Logger LOG = Logger.getLogger(Demo.class);

    private final DataSource database;
    private final boolean isWanted;
    private final boolean isServing;
    private final DemoAccounts accounts;
    private final SampleImport earlier;
    private final SampleRelease release;
    private final SampleRounds rounds;
    private final SampleBoard board;

    Demo(
            DataSource database,
            Area area,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving,
            DemoAccounts accounts,
            SampleImport earlier,
            SampleRelease release,
            SampleRounds rounds,
            SampleBoard board) {
        this.database = database;
        this.isWanted = area.demo();
        this.isServing = serving;
        this.accounts = accounts;
        this.earlier = earlier;
        this.release = release;
        this.rounds = rounds;
        this.board = board;
    }

    /** Of two that start on one empty database, the second waits and finds all there. */
    private void alone(Runnable step) {
        try (Connection connection = database.getConnection();
                Statement lock = connection.createStatement()) {
            lock.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                step.run();
            } finally {
                lock.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the demonstration cannot be brought in", e);
        }
    }

    private void bringIn() {
        accounts.bringIn();
        earlier.importMissing().forEach(outcome -> LOG.info(outcome.sentence()));
        release.release();
        rounds.open();
        board.write();
    }

    void atStart(@Observes @Priority(AFTER_THE_SCHEMA) StartupEvent start) {
        if (isWanted) {
            alone(this::bringIn);
        } else if (isServing) {
            // Not on a command beside a running demonstration, which would lose them.
            accounts.takeAway();
        }
    }
}
