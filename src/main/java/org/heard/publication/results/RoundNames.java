package org.heard.publication.results;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.heard.figures.chart.MeasureWords;
import org.heard.ground.language.Speech;
import org.heard.publication.release.RoundDates;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Objective;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** What rounds, surveys and objectives are called. */
@Singleton
class RoundNames {
    private final Surveys surveys;
    private final RoundDates dates;

    RoundNames(Surveys surveys, RoundDates dates) {
        this.surveys = surveys;
        this.dates = dates;
    }

    String round(String key) {
        return dates.name(key);
    }

    String survey(String key) {
        return surveys.survey(key).map(s -> s.title().english()).orElse(key);
    }

    /** "What parents told us in March 2021". */
    String told(String key) {
        String round = round(key);
        String who = answeredBy(key);
        return "What " + who + " told us" + (round.matches("\\p{L}+ \\d{4}") ? " in " : ": ") + round;
    }

    /** "parents". */
    String answeredBy(String key) {
        return surveys.survey(key).map(Survey::answeredBy).orElse(Survey.PEOPLE);
    }

    /** In which words measures are told of in English. */
    MeasureWords words() {
        return MeasureWords.english(surveys.languages().words());
    }

    /** The same in another language. */
    MeasureWords words(Speech speech) {
        return new MeasureWords(speech, surveys.languages().measures().in(speech.language()));
    }

    /** Where a question stands among those of its round; behind all where it is not one of them. */
    int place(String round, String question) {
        List<String> asked = surveys.survey(round).map(Survey::questions).orElse(List.of()).stream()
                .map(Question::key)
                .toList();
        int place = asked.indexOf(question);
        return place < 0 ? asked.size() : place;
    }

    /** "Sefton". */
    String area() {
        return surveys.area().name();
    }

    List<Objective> objectives() {
        return surveys.objectives();
    }

    /** The official figure that stands next to a measure, in words; empty where there is none. */
    String official(String measure) {
        return surveys.measures().stream()
                .filter(m -> m.key().equals(measure))
                .map(Measure::official)
                .findFirst()
                .orElse("");
    }

    /** When a round was asked, in words, as far as it is known. */
    String fieldwork(String round) {
        return dates.fieldwork(round);
    }

    /** A question as that round asked it. */
    Optional<Question> question(String round, String key) {
        return surveys.survey(round).flatMap(survey -> survey.question(key));
    }
}
