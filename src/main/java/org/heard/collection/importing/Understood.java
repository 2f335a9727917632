package org.heard.collection.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
                .map(option -> option.label().english() + ": " + taken.options().get(option.code()))
                .collect(Collectors.joining(" · "));
        return new Line(
                taken.question(),
                taken.wording(),
                taken.asked(),
                taken.blank(),
                options.isEmpty() ? "words from " + taken.answered() : options);
    }

    /** One question of the table. @param options how often each was given: "No: 38 · Partly: 22" */
    public record Line(String question, String wording, int asked, int blank, String options) {}

    public List<Map.Entry<String, Integer>> routedPast() {
        return List.copyOf(summary().routedPast().entrySet());
    }
}
