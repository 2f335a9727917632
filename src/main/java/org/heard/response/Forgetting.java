package org.heard.response;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Deletes the drafts nobody will send: at the close of a round, and after the days of the setting. */
@Singleton
class Forgetting {
    private final Drafts drafts;

    Forgetting(Drafts drafts) {
        this.drafts = drafts;
    }

    // Harmless when two instances do it at once.
    @Scheduled(every = "1h", delayed = "1m")
    void forget() {
        drafts.forget();
    }
}
