package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Percent;
import org.heard.reporting.document.Block;

/** Who answered and who we did not hear from: each profile question, beside the area's own figures. */
record WhoAnswered(BoardPaper paper) implements Chapter {
    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Who answered, and who we did not hear from"));
        blocks.add(Block.Paragraph.of("People chose to answer this survey. Those who did may differ from those who did"
                + " not. Where a group is a smaller part of those who answered than of the area, we heard less"
                + " from it than we should. Nothing in this report speaks for people who did not answer."));
        paper.masthead().warnings().forEach(warning -> blocks.add(Block.Paragraph.of(Block.Tone.FINDING, warning)));
        List<SafeTable> profiles = paper.of(SafeTable.Kind.PROFILE);
        if (profiles.isEmpty()) {
            blocks.add(Block.Paragraph.of("This release holds no table of who answered, so nobody can tell from it"
                    + " whose voices are missing."));
        }
        profiles.forEach(profile -> blocks.addAll(profile(profile)));
        return blocks;
    }

    private List<Block> profile(SafeTable table) {
        Optional<BoardPaper.AreaFigures> area = paper.areaFigures(table);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, table.about().title()));
        blocks.add(new Block.Table(table.id(), caption(table), head(table, area), rows(table, area), 1));
        blocks.add(Block.Paragraph.of(
                Block.Tone.NOTE,
                "c: not shown, so that nobody can be recognised. z: does not apply. "
                        + area.map(figures -> "In the area: " + figures.source() + ".")
                                .orElse("There are no figures for the area to set beside these.")));
        return blocks;
    }

    private static String caption(SafeTable table) {
        String title = table.about().title();
        return title + (title.endsWith("?") ? " " : ". ") + "Number of "
                + table.about().unit() + ", by round";
    }

    private static List<String> head(SafeTable table, Optional<BoardPaper.AreaFigures> area) {
        return Stream.of(
                        Stream.of("Answer"),
                        table.rows().stream()
                                .flatMap(row -> Stream.of(row.label() + ", count", row.label() + ", per cent")),
                        area.stream().map(figures -> "In the area"))
                .flatMap(cells -> cells)
                .toList();
    }

    private static List<List<String>> rows(SafeTable table, Optional<BoardPaper.AreaFigures> area) {
        List<List<String>> rows = new ArrayList<>();
        table.columns().stream()
                .map(column -> Stream.of(
                                Stream.of(column.label()),
                                table.rows().stream().flatMap(row -> cells(row, column)),
                                area.stream().map(figures -> figures.byColumn().getOrDefault(column.code(), "x")))
                        .flatMap(cells -> cells)
                        .toList())
                .forEach(rows::add);
        rows.add(Stream.of(
                        Stream.of("All who answered"),
                        table.rows().stream().flatMap(WhoAnswered::base),
                        area.stream().map(figures -> figures.byColumn().getOrDefault("all", "x")))
                .flatMap(cells -> cells)
                .toList());
        return rows;
    }

    private static Stream<String> cells(SafeTable.Row row, Column column) {
        return Stream.of(row.cell(column.code()).text(), percent(row, column));
    }

    private static Stream<String> base(SafeTable.Row row) {
        return Stream.of(row.base().text(), row.isWithheld() ? "c" : "z");
    }

    /** A count outside the base, such as a blank, has no share: {@code z}. */
    private static String percent(SafeTable.Row row, Column column) {
        boolean hidden = row.cell(column.code()).isSecret();
        return row.share(column.code()).map(Percent::whole).orElse(hidden ? "c" : "z");
    }
}
