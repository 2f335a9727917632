package org.heard.collection.journey;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.heard.collection.round.Rounds;
import org.heard.ground.web.Edition;
import org.heard.ground.web.ResultsNews;

/** What first pages say changes with the day, the rounds and what is published, and with whether drafts of
 * translations are open. */
@Singleton
class OpenToday implements Edition {
    private final Rounds rounds;
    private final DraftLanguages drafts;
    private final ResultsNews news;
    private final Clock clock;

    OpenToday(Rounds rounds, DraftLanguages drafts, ResultsNews news, Clock clock) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String now() {
        return LocalDate.now(clock) + rounds.stamp() + drafts.mayBeRead() + news.stamp();
    }
}
