package org.heard.app.demo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** Opens the newest survey of each kind, so that there is something to answer. */
@Singleton
class SampleRounds {
    private static final int DAYS_OPEN = 60;

    private final Surveys surveys;
    private final Rounds rounds;
    private final Clock clock;

    SampleRounds(Surveys surveys, Rounds rounds, Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Transactional
    void open() {
        newest().stream()
                .filter(survey -> rounds.called(survey.key()).isEmpty())
                .forEach(this::open);
    }

    private List<Survey> newest() {
        return surveys.all().stream()
                .map(Survey::instrument)
                .distinct()
                .map(surveys::of)
                .map(family -> family.get(family.size() - 1))
                .toList();
    }

    private void open(Survey survey) {
        LocalDate today = LocalDate.now(clock);
        rounds.persist(Round.open(survey, today, today.plusDays(DAYS_OPEN), true));
    }
}
