package org.heard.app.demo;

import jakarta.inject.Singleton;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.publication.release.Preparation;
import org.heard.publication.release.Releases;
import org.jboss.logging.Logger;

/** Releases the newest of the invented rounds, so that there is something to read. */
@Singleton
class SampleRelease {
    private static final Logger LOG = Logger.getLogger(SampleRelease.class);

    private final Preparation preparation;
    private final Releases releases;
    private final Rounds rounds;

    SampleRelease(Preparation preparation, Releases releases, Rounds rounds) {
        this.preparation = preparation;
        this.releases = releases;
        this.rounds = rounds;
    }

    void release() {
        if (!releases.all().isEmpty()) {
            return;
        }
        rounds.closed().stream()
                .filter(Round::isInvented)
                .reduce((earlier, later) -> later)
                .map(newest -> preparation.prepare(newest.key(), Actor.COMMAND_LINE))
                .ifPresent(release -> {
                    preparation.publish(release.id(), Actor.COMMAND_LINE);
                    LOG.infof("The invented sample release %s is published.", release.id());
                });
    }
}
