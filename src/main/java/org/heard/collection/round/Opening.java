package org.heard.collection.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** Opens a survey for answers: one survey file, one round. */
@ApplicationScoped
public class Opening {
    private static final int LONGEST_DAYS = 366;

    private final Surveys surveys;
    private final Rounds rounds;
    private final Clock clock;

    Opening(Surveys surveys, Rounds rounds, Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Surveys that have not been asked yet and whose words are not a reconstruction. */
    public List<Survey> choices() {
        return surveys.all().stream()
                .filter(s -> !s.reconstructed() && rounds.called(s.key()).isEmpty())
                .toList();
    }

    /**
     * @param closes last day for answers, as yyyy-mm-dd
     * @throws OpeningRefused with one sentence; nothing is changed then
     */
    @Transactional
    public Round open(String survey, String closes) {
        Survey chosen = choices().stream()
                .filter(s -> s.key().equals(survey))
                .findFirst()
                .orElseThrow(() -> new OpeningRefused("survey", unknown(survey)));
        LocalDate today = LocalDate.now(clock);
        Round round = Round.open(chosen, today, lastDay(closes, today), false);
        rounds.persist(round);
        return round;
    }

    private String unknown(String survey) {
        if (survey == null || survey.isBlank()) {
            return "Choose the survey to open";
        }
        return rounds.called(survey)
                .map(r -> "The round " + r.label()
                        + " is already there. A survey can be asked once: for a new round, copy"
                        + " its file and give it a new key")
                .orElse("There is no survey of that name that can be opened. Choose one of: "
                        + String.join(", ", choices().stream().map(Survey::key).toList()));
    }

    static LocalDate lastDay(String closes, LocalDate today) {
        LocalDate day;
        try {
            day = LocalDate.parse(closes == null ? "" : closes.strip());
        } catch (DateTimeException e) {
            throw new OpeningRefused(
                    "closes", "Give the last day for answers as year-month-day, such as " + today.plusDays(42));
        }
        if (day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new OpeningRefused("closes", "Choose a last day from today to one year from now");
        }
        return day;
    }
}
