package org.heard.publication.release;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.jboss.logging.Logger;

/** In the demonstration: releases the newest of the invented rounds, so that there is something to read. */
@Singleton
class SampleRelease {
    /** After the sample rounds have been brought in. */
    static final int AFTER_THE_IMPORT = 3000;

    private static final Logger LOG = Logger.getLogger(SampleRelease.class);

    private final Preparation preparation;
    private final Releases releases;
    private final Rounds rounds;
    private final boolean demo;

    SampleRelease(
            Preparation preparation,
            Releases releases,
            Rounds rounds,
            @ConfigProperty(name = "heard.demo") boolean demo) {
        this.preparation = preparation;
        this.releases = releases;
        this.rounds = rounds;
        this.demo = demo;
    }

    void atStart(@Observes @Priority(AFTER_THE_IMPORT) StartupEvent start) {
        if (!demo || !releases.all().isEmpty()) {
            return;
        }
        rounds.closed().stream()
                .filter(Round::isInvented)
                .reduce((earlier, later) -> later)
                .map(newest -> preparation.prepare(newest.key(), "officer"))
                .ifPresent(release -> {
                    preparation.publish(release.id());
                    LOG.infof("The invented sample release %s is published.", release.id());
                });
    }
}
