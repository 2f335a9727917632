package org.heard.reporting.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.chart.MeasureWords;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.SafeTable;
import org.heard.reporting.document.Masthead;

/**
 * All that a report to the board is made from. The figures come from safe tables alone; the rest is
 * words and public figures.
 *
 * @param objectives in the order of their chapters
 * @param measures in the order they are printed
 * @param tables those of one release
 * @param writing what people wrote and chose
 * @param area public figures to stand next to the profile of those who answered; may be empty
 * @param words in which measures are told of
 */
public record BoardPaper(
        Masthead masthead,
        List<Objective> objectives,
        List<Measure> measures,
        List<SafeTable> tables,
        Writing writing,
        List<AreaFigures> area,
        MeasureWords words) {
    public BoardPaper {
        objectives = List.copyOf(objectives);
        measures = List.copyOf(measures);
        tables = List.copyOf(tables);
        area = List.copyOf(area);
    }

    /** @param weakness what was found wrong, in one sentence */
    public record Objective(String key, String title, String weakness) {}

    /** @param official the official figure that stands next to it, in words; may be empty */
    public record Measure(String key, boolean headline, String official) {}

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

    /** The same, under another masthead. */
    public BoardPaper under(Masthead other) {
        return new BoardPaper(other, objectives, measures, tables, writing, area, words);
    }

    /** The thresholds its release was made under. */
    DisclosureRules rules() {
        return DisclosureRules.behind(tables);
    }

    /** Whether it prints rows as an earlier release made them, under other thresholds. */
    boolean keepsOthers() {
        return tables.stream().anyMatch(SafeTable::keepsOthers);
    }

    /** "10 to 29": of how many answers a row is marked u; empty where none can be. */
    String lowBases() {
        Stream<DisclosureRules> earlier =
                tables.stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.earlierRules().stream());
        return DisclosureRules.lowBases(Stream.concat(Stream.of(rules()), earlier));
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

    /** The official figure to read beside a table, in words; empty where there is none. */
    String official(SafeTable table) {
        return measures.stream()
                .filter(m -> m.key().equals(table.about().measure()))
                .map(Measure::official)
                .findFirst()
                .orElse("");
    }

    /** What an officer may choose from for this objective's chapter: what tells of it, then every other chart. */
    public List<SafeTable> choices(Objective objective) {
        List<SafeTable> own = own(objective);
        return Stream.concat(own.stream(), charted().filter(table -> !own.contains(table)))
                .toList();
    }

    /** Whether it has figures of its own: a chapter of one that has shows some. */
    public boolean isToldOf(Objective objective) {
        return !own(objective).isEmpty();
    }

    /** What tells of this objective, in the order of the measures. */
    private List<SafeTable> own(Objective objective) {
        return charted()
                .filter(table -> !isOverall(table))
                .filter(table -> table.about().objectives().contains(objective.key()))
                .toList();
    }

    /** What this objective's chapter shows: as chosen, or all that tells of it. */
    public List<SafeTable> shownUnder(Objective objective) {
        List<SafeTable> choices = choices(objective);
        return writing.chosen(objective.key())
                .map(keys -> keys.stream()
                        .flatMap(key -> choices.stream()
                                .filter(t -> t.about().question().equals(key)))
                        .toList())
                .orElseGet(() -> own(objective));
    }

    /** What is printed there: a table is printed once, in the first chapter that shows it. */
    List<SafeTable> printedUnder(Objective objective) {
        return shownUnder(objective).stream()
                .filter(table -> firstToShow(table).filter(objective::equals).isPresent())
                .toList();
    }

    /** Questions that tell of this objective and are charted nowhere. */
    List<SafeTable> leftOutUnder(Objective objective) {
        return of(SafeTable.Kind.ROUNDS).stream()
                .filter(table -> table.headline().isPresent() && !isOverall(table))
                .filter(table -> objective.key().equals(home(table)))
                .filter(table -> firstToShow(table).isEmpty())
                .toList();
    }

    /** Measures that tell of all objectives. */
    List<SafeTable> overall() {
        return charted().filter(this::isOverall).toList();
    }

    List<SafeTable> leftOutOverall() {
        List<SafeTable> charted = overall();
        return of(SafeTable.Kind.ROUNDS).stream()
                .filter(table -> isOverall(table) && table.headline().isPresent())
                .filter(table -> !charted.contains(table))
                .toList();
    }

    /**
     * Measures in their order, then what may be ticked more than once: such a question has no single share. A survey
     * that has no measures, such as that of young people, is drawn question by question.
     */
    private Stream<SafeTable> charted() {
        Stream<SafeTable> measures = measured().isEmpty()
                ? of(SafeTable.Kind.ROUNDS).stream()
                        .filter(table -> table.headline().isPresent())
                : measured().values().stream();
        return Stream.concat(measures, of(SafeTable.Kind.ITEMS).stream());
    }

    /** "A4 Co-production and communication": the objective it is printed under; of all together where it tells of all. */
    String group(SafeTable table) {
        return objectives.stream()
                .filter(objective -> objective.key().equals(home(table)))
                .map(objective -> objective.key() + " " + objective.title())
                .findFirst()
                .orElse(objectives.isEmpty() || measured().isEmpty() ? "" : "All areas");
    }

    boolean isHeadline(SafeTable table) {
        return measures.stream()
                .anyMatch(measure ->
                        measure.headline() && measure.key().equals(table.about().measure()));
    }

    /** What is told of first: the measures, or of a survey without any every question that has one share. */
    List<SafeTable> overview() {
        return charted().filter(table -> table.kind() == SafeTable.Kind.ROUNDS).toList();
    }

    /** Whether there is no earlier round to set beside this one: then nothing is said of changes. */
    boolean isFirstRound() {
        return Stream.concat(of(SafeTable.Kind.ROUNDS).stream(), of(SafeTable.Kind.ITEMS).stream())
                .allMatch(table -> table.rows().size() < 2);
    }

    private Optional<Objective> firstToShow(SafeTable table) {
        return objectives.stream().filter(o -> shownUnder(o).contains(table)).findFirst();
    }

    /** True for a table that tells of all objectives, or of none that has a chapter. */
    private boolean isOverall(SafeTable table) {
        return home(table).isEmpty();
    }

    /** Key of the first objective a table tells of; empty where it tells of all or of none. */
    private String home(SafeTable table) {
        List<String> told = table.about().objectives();
        if (objectives.size() > 1 && told.size() >= objectives.size()) {
            return "";
        }
        return told.stream()
                .filter(key -> objectives.stream().anyMatch(o -> o.key().equals(key)))
                .findFirst()
                .orElse("");
    }
}
