package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.reporting.document.Block;

/** How far each objective of the improvement plan has come, for readers who see the plan once a year. */
public record PlanTable(List<Row> rows) {
    /** Between two cells of a row that is kept as a line. */
    private static final String EDGE = " | ";

    private static final Pattern BETWEEN = Pattern.compile(Pattern.quote(EDGE));

    private static final List<String> HEAD = List.of("Objective", "By the rules", "Targets", "Actions");

    public PlanTable {
        rows = List.copyOf(rows);
    }

    /**
     * One objective.
     *
     * @param colour with shape and word
     * @param targets how many stand where, in words
     * @param actions the same of its actions
     */
    public record Row(String objective, String colour, String targets, String actions) {
        private List<String> cells() {
            return List.of(objective, colour, targets, actions);
        }

        private String line() {
            return cells().stream().map(cell -> cell.replace('|', '/')).collect(Collectors.joining(EDGE));
        }
    }

    /** As the text of {@link Part#PLAN}, a line an objective. */
    public String text() {
        return rows.stream().map(Row::line).collect(Collectors.joining("\n"));
    }

    /** From such a text; nothing where there is none. */
    static List<Block> blocks(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        text.strip()
                .lines()
                .map(line -> List.of(BETWEEN.split(line, -1)))
                .filter(cells -> cells.size() == HEAD.size())
                .forEach(rows::add);
        return List.of(
                new Block.Heading(1, Part.PLAN.heading()),
                new Block.Table("plan by objective", "How far each objective has come", HEAD, rows, HEAD.size()));
    }
}
