package org.heard.collection.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.collection.published.SurvivingTotals;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;

/**
 * What can be used of a file of published totals for one round.
 *
 * @param questions in the order asked
 * @param faults one sentence for each question or row that cannot
 * @param stays why it cannot be brought in now; empty where it can
 */
public record UsableTotals(Survey survey, List<Line> questions, List<String> faults, String stays) {
    public UsableTotals {
        questions = List.copyOf(questions);
        faults = List.copyOf(faults);
    }

    /** One question. @param answers "No: 84 · Partly: 27" @param source where it was published; empty where the file does not say */
    public record Line(String question, String wording, long base, String answers, String source) {}

    static UsableTotals of(Survey survey, SurvivingTotals totals, String stays) {
        List<Line> lines = survey.questions().stream()
                .filter(question -> totals.questions().containsKey(question.key()))
                .map(question -> line(question, totals))
                .toList();
        return new UsableTotals(survey, lines, totals.faults(), stays);
    }

    private static Line line(Question question, SurvivingTotals totals) {
        SurvivingTotals.Counted counted = totals.questions().get(question.key());
        Map<String, Long> counts = counted.counts();
        return new Line(
                question.key(),
                question.asked().wording().english(),
                counted.base(),
                question.options().stream()
                        .filter(option -> counts.containsKey(option.code()))
                        .map(option -> option.label().english() + ": " + counts.get(option.code()))
                        .collect(Collectors.joining(" · ")),
                String.join("; ", totals.sourcesOf(question.key())));
    }

    public boolean isClear() {
        return stays.isEmpty() && !questions.isEmpty();
    }
}
