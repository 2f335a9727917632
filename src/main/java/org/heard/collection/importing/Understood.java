package org.heard.collection.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.heard.collection.round.RoundedCount;
import org.heard.questionnaire.survey.Question;

/** How a file was understood, in the words of the page. */
public record Understood(ImportPlan plan) {
    private static final int DOUBTS_SHOWN = 50;

    public ImportSummary summary() {
        return plan.summary();
    }

    public String round() {
        return plan.map().survey().round();
    }

    public String file() {
        return plan.file();
    }

    public String map() {
        return plan.map().name();
    }

    public boolean invented() {
        return plan.map().isInvented();
    }

    /** Nothing can be brought in while a cell is in doubt. */
    public boolean isClear() {
        return plan.doubts().isEmpty();
    }

    public List<String> doubts() {
        return plan.doubts().stream().limit(DOUBTS_SHOWN).map(Doubt::sentence).toList();
    }

    public int moreDoubts() {
        return plan.doubtful() - doubts().size();
    }

    public List<Line> questions() {
        return summary().taken().stream().map(this::line).toList();
    }

    private Line line(Taken taken) {
        Question question = plan.map().survey().question(taken.question()).orElseThrow();
        String options = question.options().stream()
                .map(option -> option.label().english() + ": "
                        + RoundedCount.of(taken.options().get(option.code()), taken.asked()))
                .collect(Collectors.joining(" · "));
        return new Line(
                taken.question(),
                taken.wording(),
                RoundedCount.of(taken.asked()),
                RoundedCount.of(taken.blank(), taken.asked()),
                options.isEmpty() ? "words from " + RoundedCount.of(taken.answered(), taken.asked()) : options);
    }

    /** One question of the table, counted as a round may be before its release. @param options "No: 30 or more · Partly: 20 or more" */
    public record Line(String question, String wording, String asked, String blank, String options) {}

    /** @param answers as many, in steps of ten */
    public record RoutedPast(String question, String answers) {}

    public List<RoutedPast> routedPast() {
        return summary().routedPast().entrySet().stream()
                .map(one -> new RoutedPast(one.getKey(), RoundedCount.of(one.getValue())))
                .toList();
    }

    /** Whether anything is asked about a child: else there is no number of children to tell. */
    public boolean isAboutChildren() {
        return plan.map().isAboutChildren();
    }
}
