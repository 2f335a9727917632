package org.heard.publication.tabulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.figures.disclosure.TrueTable;
import org.heard.questionnaire.survey.Option;

/**
 * The groups of one split, with everyone who belongs to none of them. Groups too small to be shown are
 * joined into one, and with the next smallest if they are still too few together: one row more to read
 * instead of two withheld. Which are joined follows from how many answered, never from what they said.
 */
final class Grouping {
    static final String UNKNOWN = "unknown";
    private static final String JOINED = "joined";

    private final Coding coding;
    private final List<Option> groups;
    private final Marked answers;
    private final RowCount everyone;
    private final Marked belongings;
    private final int smallestBase;
    private final Map<String, String> rowOf = new HashMap<>();

    /**
     * @param coding how the question that makes the groups is coded
     * @param answers what every unit answered
     * @param belongings the group every unit belongs to
     */
    Grouping(Coding coding, Marked answers, Marked belongings, int smallestBase) {
        this.coding = coding;
        this.groups = coding.options();
        this.answers = answers;
        this.everyone = RowCount.ofAll(answers);
        this.belongings = belongings;
        this.smallestBase = smallestBase;
    }

    /** Rows in the order of the file, the joined one last; empty where fewer than two would be left. */
    Optional<List<TrueTable.Row>> rows(AnsweredRound round) {
        List<String> apart = new ArrayList<>(groups.stream().map(Option::code).toList());
        apart.add(UNKNOWN);
        List<String> joined = new ArrayList<>(apart.stream()
                .filter(g -> respondents(List.of(g)) < smallestBase)
                .toList());
        apart.removeAll(joined);
        while (!joined.isEmpty() && respondents(joined) < smallestBase && !apart.isEmpty()) {
            String next = apart.stream()
                    .min(Comparator.comparingLong((String g) -> respondents(List.of(g))))
                    .orElseThrow();
            apart.remove(next);
            joined.add(0, next);
        }
        List<TrueTable.Row> rows = new ArrayList<>();
        apart.forEach(g -> rowOf.put(g, g));
        apart.forEach(g -> rows.add(count(List.of(g)).row(g, label(List.of(g)), round)));
        if (!joined.isEmpty()) {
            String key = joined.equals(List.of(UNKNOWN)) ? UNKNOWN : JOINED;
            joined.forEach(g -> rowOf.put(g, key));
            rows.add(count(joined).row(key, label(joined), round));
        }
        return rows.size() < 2 ? Optional.empty() : Optional.of(rows);
    }

    /** The row that counts a group, once {@link #rows} has made them; a code that is no group is unknown. */
    String rowOf(String group) {
        return rowOf.getOrDefault(group, rowOf.get(UNKNOWN));
    }

    /** The row that counts those who chose an option of the question that makes the groups. */
    String rowOfOption(AnsweredRound round, String option) {
        return rowOf(coding.recoded(round.survey().key(), option));
    }

    /** The row that counts a unit. */
    String rowOf(int unit) {
        int group = belongings.single(unit);
        return rowOf(group < 0 ? UNKNOWN : groups.get(group).code());
    }

    private long respondents(List<String> some) {
        return count(some).respondentBase();
    }

    private RowCount count(List<String> some) {
        boolean[] wanted = new boolean[groups.size() + 1];
        for (int group = 0; group < groups.size(); group++) {
            wanted[group] = some.contains(groups.get(group).code());
        }
        wanted[groups.size()] = some.contains(UNKNOWN);
        boolean[] only = new boolean[answers.units()];
        for (int unit = 0; unit < only.length; unit++) {
            int group = belongings.single(unit);
            only[unit] = wanted[group < 0 ? groups.size() : group];
        }
        return everyone.of(only);
    }

    private String label(List<String> some) {
        List<String> labels = groups.stream()
                .filter(g -> some.contains(g.code()))
                .map(g -> g.label().english())
                .toList();
        if (labels.isEmpty()) {
            return "Other or not said";
        }
        return String.join("; ", labels) + (some.contains(UNKNOWN) ? "; or not said" : "");
    }
}
