package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Percent;
import org.heard.reporting.document.Block;

/**
 * Who answered and who we did not hear from. In the body: the latest round beside the area's own figures, where there are
 * any. In the annex: each profile question in every round.
 *
 * @param whole for the annex
 */
record WhoAnswered(BoardPaper paper, boolean whole) implements Chapter {
    static WhoAnswered inShort(BoardPaper paper) {
        return new WhoAnswered(paper, false);
    }

    static WhoAnswered whole(BoardPaper paper) {
        return new WhoAnswered(paper, true);
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<SafeTable> profiles = paper.of(SafeTable.Kind.PROFILE);
        blocks.add(new Block.Heading(1, whole ? "Who answered, in every round" : "Who answered, and who did not"));
        if (!whole) {
            blocks.add(
                    Block.Paragraph.of("People chose to answer. Where a group is a smaller part of those who answered"
                            + " than of the area, we heard less from it than we should."));
        }
        if (profiles.isEmpty()) {
            blocks.add(Block.Paragraph.of("This release holds no table of who answered, so nobody can tell from it"
                    + " whose voices are missing."));
        } else if (whole) {
            profiles.forEach(profile -> blocks.addAll(profile(profile)));
        } else {
            blocks.addAll(besideTheArea(profiles));
        }
        return blocks;
    }

    private List<Block> besideTheArea(List<SafeTable> profiles) {
        List<Block> blocks = new ArrayList<>();
        profiles.stream()
                .filter(profile -> paper.areaFigures(profile).isPresent())
                .forEach(profile -> {
                    BoardPaper.AreaFigures area = paper.areaFigures(profile).orElseThrow();
                    blocks.add(new Block.Table(
                            "short " + profile.id(),
                            profile.about().title() + ": " + profile.about().unit() + ", "
                                    + profile.latest().label(),
                            List.of("Answer", "Count", "Per cent", "In the area"),
                            latest(profile, area),
                            1));
                    blocks.add(Block.Paragraph.of(Block.Tone.NOTE, "In the area: " + area.source() + "."));
                });
        blocks.add(Block.Paragraph.of(
                blocks.isEmpty()
                        ? "There are no figures of the area to set beside those who answered. Who answered stands in the"
                                + " annex, question by question."
                        : "Every other question of who answered, and every round, stands in the annex."));
        return blocks;
    }

    private static List<List<String>> latest(SafeTable table, BoardPaper.AreaFigures area) {
        SafeTable.Row row = table.latest();
        return table.columns().stream()
                .filter(Column::inBase)
                .map(column -> Stream.concat(
                                Stream.of(column.label()),
                                Stream.concat(
                                        cells(row, column),
                                        Stream.of(area.byColumn().getOrDefault(column.code(), "x"))))
                        .toList())
                .toList();
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
