package org.heard.improvement.risks;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.ground.language.Sentence;
import org.heard.improvement.board.Board;
import org.heard.improvement.evidence.PublishedEvidence;
import org.heard.improvement.evidence.RoundFigure;
import org.heard.improvement.evidence.SurveyEvidence;
import org.heard.improvement.logbook.Risk;
import org.heard.improvement.plan.MeasureChange;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** Measures that fell, and measures of which under half as many answered as in the round before. */
@Singleton
class SurveysSuggest implements SuggestsRisks {
    private final SurveyEvidence evidence;
    private final Surveys surveys;

    SurveysSuggest(SurveyEvidence evidence, Surveys surveys) {
        this.evidence = evidence;
        this.surveys = surveys;
    }

    @Override
    public List<SuggestedRisk> suggested(Board board) {
        return suggested(surveys, board.asAt(), evidence.read());
    }

    static List<SuggestedRisk> suggested(Surveys surveys, LocalDate asAt, PublishedEvidence known) {
        List<String> rounds = surveys.all().stream().map(Survey::key).toList();
        return surveys.measures().stream()
                .flatMap(measure -> suggested(measure, rounds, asAt, known))
                .toList();
    }

    private static Stream<SuggestedRisk> suggested(
            Measure measure, List<String> rounds, LocalDate asAt, PublishedEvidence known) {
        List<String> asked = rounds.stream()
                .filter(round -> known.figure(measure.key(), round, asAt).isPresent())
                .toList();
        if (asked.size() < 2) {
            return Stream.empty();
        }
        String last = asked.get(asked.size() - 2);
        Optional<Long> before = base(measure, last, asAt, known);
        Optional<Long> now = base(measure, asked.get(asked.size() - 1), asAt, known);
        MeasureChange change = known.since(measure.key(), last, asAt);
        List<String> reasons =
                Risk.suggestions(change, now.orElse(0L), now.isPresent() ? before.orElse(0L) : 0L, Optional.empty());
        return reasons.stream().map(why -> suggestion(measure, why, change));
    }

    private static Optional<Long> base(Measure measure, String round, LocalDate asAt, PublishedEvidence known) {
        return known.figure(measure.key(), round, asAt)
                .flatMap(RoundFigure::share)
                .map(share -> share.base());
    }

    private static SuggestedRisk suggestion(Measure measure, String why, MeasureChange change) {
        String about = measure.key() + " " + measure.title();
        return new SuggestedRisk(
                measure.key() + (why.contains("half") ? "-answers" : "-fewer"),
                about,
                why,
                Map.of(
                        RiskForm.RISK,
                        why.contains("half")
                                ? "Too few answer to tell how families see it: " + Sentence.inside(measure.title())
                                : "It gets worse for families: " + Sentence.inside(measure.title()),
                        "cause",
                        why.contains("half") ? Sentence.capital(why) + "." : Sentence.capital(change.words()) + ".",
                        RiskForm.MEASURE,
                        measure.key(),
                        RiskForm.STATE,
                        RiskState.OPEN.word()));
    }
}
