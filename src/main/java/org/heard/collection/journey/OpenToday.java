package org.heard.collection.journey;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.heard.collection.round.Rounds;
import org.heard.ground.web.Edition;
import org.heard.ground.web.ResultsNews;
import org.heard.people.area.Area;
import org.heard.questionnaire.surveyfile.CurrentSurveys;

/**
 * What first pages say changes with the day, the rounds, what is published, the texts the database keeps and the
 * council's logo and colour, and with whether drafts of translations are open.
 */
@Singleton
class OpenToday implements Edition {
    private final Rounds rounds;
    private final DraftLanguages drafts;
    private final ResultsNews news;
    private final CurrentSurveys surveys;
    private final Area area;
    private final Clock clock;

    OpenToday(Rounds rounds, DraftLanguages drafts, ResultsNews news, CurrentSurveys surveys, Area area, Clock clock) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.news = news;
        this.surveys = surveys;
        this.area = area;
        this.clock = clock;
    }

    @Override
    public String now() {
        return LocalDate.now(clock)
                + rounds.stamp()
                + drafts.mayBeRead()
                + news.stamp()
                + surveys.stamp()
                + area.look().now();
    }
}
