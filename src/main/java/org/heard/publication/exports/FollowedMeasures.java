package org.heard.publication.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.figures.chart.RoundMarks;
import org.heard.figures.chart.Scoreboard;
import org.heard.figures.chart.ScoreboardLine;
import org.heard.figures.disclosure.SafeTable;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Objective;
import org.heard.questionnaire.survey.Surveys;

/**
 * What the board follows, in the order of its plan, and which rows of a release that makes.
 *
 * @param measures in the order of the plan
 * @param objectives the headings they stand under
 */
public record FollowedMeasures(List<Measure> measures, List<Objective> objectives) {
    private static final String OF_ALL = "All areas";
    private static final String OF_NONE = "Other questions";

    public FollowedMeasures {
        measures = List.copyOf(measures);
        objectives = List.copyOf(objectives);
    }

    public static FollowedMeasures of(Surveys surveys) {
        return new FollowedMeasures(surveys.measures(), surveys.objectives());
    }

    /** Keys of those that are looked at first. */
    List<String> headlines() {
        return measures.stream().filter(Measure::headline).map(Measure::key).toList();
    }

    /** @return empty where no question of the release has a share to set on a scale */
    public Optional<Scoreboard> scoreboard(List<SafeTable> tables) {
        List<ScoreboardLine> lines = lines(tables);
        return lines.isEmpty() ? Optional.empty() : Optional.of(Scoreboard.of(lines, RoundMarks.of(tables)));
    }

    /**
     * A line for each measure of the release; where it has none, as those of young people and staff, one for each
     * question with a share.
     */
    public List<ScoreboardLine> lines(List<SafeTable> tables) {
        List<SafeTable> shares = tables.stream()
                .filter(table -> table.kind() == SafeTable.Kind.ROUNDS)
                .filter(table -> table.headline().isPresent())
                .toList();
        List<SafeTable> followed = measures.stream()
                .flatMap(measure -> shares.stream()
                        .filter(table -> table.about().measure().equals(measure.key()))
                        .limit(1))
                .toList();
        return grouped(followed.isEmpty() ? shares : followed);
    }

    private List<ScoreboardLine> grouped(List<SafeTable> tables) {
        Map<String, List<ScoreboardLine>> groups = new LinkedHashMap<>();
        objectives.forEach(objective -> groups.put(heading(objective), new ArrayList<>()));
        groups.put(OF_ALL, new ArrayList<>());
        groups.put(OF_NONE, new ArrayList<>());
        tables.forEach(table -> {
            String group = group(table.about().objectives());
            groups.get(group)
                    .add(ScoreboardLine.of(
                            group, table, headlines().contains(table.about().measure())));
        });
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private String group(List<String> told) {
        if (told.size() > 1 && told.size() == objectives.size()) {
            return OF_ALL;
        }
        return told.stream()
                .flatMap(key ->
                        objectives.stream().filter(objective -> objective.key().equals(key)))
                .findFirst()
                .map(FollowedMeasures::heading)
                .orElse(OF_NONE);
    }

    /** "A4 Co-production and communication". */
    private static String heading(Objective objective) {
        return objective.key() + " " + objective.title();
    }
}
