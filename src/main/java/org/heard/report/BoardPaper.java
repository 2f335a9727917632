package org.heard.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.disclosure.About;
import org.heard.disclosure.SafeTable;

/**
 * All that a report to the board is made from. The figures come from safe tables alone; the rest is
 * words and public figures.
 *
 * @param objectives in the order of their chapters
 * @param measures in the order they are printed
 * @param tables those of one release
 * @param written what officers wrote, by key of the objective; empty where nobody has yet
 * @param area public figures to stand beside the profile of those who answered; may be empty
 */
public record BoardPaper(
        Masthead masthead,
        List<Objective> objectives,
        List<Measure> measures,
        List<SafeTable> tables,
        Map<String, Written> written,
        List<AreaFigures> area) {
    public BoardPaper {
        objectives = List.copyOf(objectives);
        measures = List.copyOf(measures);
        tables = List.copyOf(tables);
        written = Map.copyOf(written);
        area = List.copyOf(area);
    }

    /** @param weakness what was found wrong, in one sentence */
    public record Objective(String key, String title, String weakness) {}

    /** @param official the official figure that stands beside it, in words; may be empty */
    public record Measure(String key, boolean headline, String official) {}

    /** The three parts of a chapter that people write; an empty text is one not written yet. */
    public record Written(String analysis, String recommendation, String evidence) {
        public static final Written NOTHING = new Written("", "", "");
    }

    /**
     * The area's own figures for one profile table.
     *
     * @param source what they count, when, and where they are published
     * @param byColumn the figure as printed, by column code of the profile table
     */
    public record AreaFigures(String table, String source, Map<String, String> byColumn) {
        public AreaFigures {
            byColumn = Map.copyOf(byColumn);
        }
    }

    Written written(Objective objective) {
        return written.getOrDefault(objective.key(), Written.NOTHING);
    }

    Optional<AreaFigures> areaFigures(SafeTable table) {
        return area.stream().filter(f -> f.table().equals(table.id())).findFirst();
    }

    List<SafeTable> of(SafeTable.Kind kind) {
        return tables.stream().filter(t -> t.kind() == kind).toList();
    }

    /** The measure's own table, rounds as rows, in the order of the measures. */
    Map<Measure, SafeTable> measured() {
        Map<Measure, SafeTable> measured = new LinkedHashMap<>();
        for (Measure measure : measures) {
            of(SafeTable.Kind.ROUNDS).stream()
                    .filter(t -> t.about().measure().equals(measure.key()))
                    .findFirst()
                    .ifPresent(table -> measured.put(measure, table));
        }
        return measured;
    }

    /** Whether this objective's chapter prints the table: a table is printed once, in its first objective. */
    boolean isPrintedUnder(Objective objective, SafeTable table) {
        return home(table.about()).map(objective::equals).orElse(false);
    }

    /** True for a table that tells of all objectives, or of none that has a chapter. */
    boolean isOverall(SafeTable table) {
        return home(table.about()).isEmpty();
    }

    private Optional<Objective> home(About about) {
        if (objectives.size() > 1 && about.objectives().size() >= objectives.size()) {
            return Optional.empty();
        }
        return about.objectives().stream()
                .flatMap(key -> objectives.stream().filter(o -> o.key().equals(key)))
                .findFirst();
    }
}
