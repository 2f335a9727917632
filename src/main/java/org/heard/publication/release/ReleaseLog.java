package org.heard.publication.release;

import jakarta.inject.Singleton;
import org.heard.collection.round.RoundLog;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;

/** What was done with a release, in the one log there is: under its round. */
@Singleton
public class ReleaseLog {
    private final Rounds rounds;
    private final RoundLog log;

    ReleaseLog(Rounds rounds, RoundLog log) {
        this.rounds = rounds;
        this.log = log;
    }

    /** @param done a sentence without its full stop */
    public void write(Release release, Actor by, String done) {
        rounds.called(release.round()).ifPresent(round -> log.write(round, by, done));
    }
}
