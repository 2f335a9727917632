package org.heard.app.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heard.people.account.DemoAccounts;
import org.heard.people.area.Area;
import org.jboss.logging.Logger;

/** What a newcomer finds: accounts, invented earlier rounds, a release of the newest, and surveys to answer. */
@Singleton
class Demo {
    private static final int AFTER_THE_SCHEMA = 2500;
    private static final Logger LOG = Logger.getLogger(Demo.class);

    private final boolean isWanted;
    private final boolean isServing;
    private final DemoAccounts accounts;
    private final SampleImport earlier;
    private final SampleRelease release;
    private final SampleRounds rounds;

    Demo(
            Area area,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving,
            DemoAccounts accounts,
            SampleImport earlier,
            SampleRelease release,
            SampleRounds rounds) {
        this.isWanted = area.demo();
        this.isServing = serving;
        this.accounts = accounts;
        this.earlier = earlier;
        this.release = release;
        this.rounds = rounds;
    }

    void atStart(@Observes @Priority(AFTER_THE_SCHEMA) StartupEvent start) {
        if (isWanted) {
            accounts.bringIn();
            earlier.importMissing().forEach(outcome -> LOG.info(outcome.sentence()));
            release.release();
            rounds.open();
        } else if (isServing) {
            // Not on a command beside a running demonstration, which would lose them.
            accounts.takeAway();
        }
    }
}
