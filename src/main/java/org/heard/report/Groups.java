package org.heard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.disclosure.Column;
import org.heard.disclosure.SafeTable;
import org.heard.statistics.Interval;
import org.heard.statistics.Percent;

/** Each headline measure in each group: one table a measure, every group with its own base. */
record Groups(BoardPaper paper) implements Chapter {
    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Map.Entry<BoardPaper.Measure, SafeTable> entry : paper.measured().entrySet()) {
            List<SafeTable> splits = splits(entry.getKey());
            if (entry.getKey().headline() && !splits.isEmpty()) {
                blocks.add(new Block.Heading(
                        2, entry.getKey().key() + " " + entry.getValue().about().title()));
                blocks.add(table(entry.getKey(), splits));
            }
        }
        return blocks.isEmpty()
                ? blocks
                : Stream.concat(opening().stream(), blocks.stream()).toList();
    }

    private static List<Block> opening() {
        return List.of(
                new Block.Heading(1, "Headline measures by group"),
                Block.Paragraph.of("Each group stands by itself. Groups differ in many ways at once, so no difference"
                        + " between two groups is tested or named. A group with fewer than 10 answers is not shown;"
                        + " one with 10 to 29 answers is marked u: read it with care."));
    }

    private List<SafeTable> splits(BoardPaper.Measure measure) {
        return paper.of(SafeTable.Kind.GROUPS).stream()
                .filter(t -> t.about().measure().equals(measure.key()))
                .toList();
    }

    private static Block.Table table(BoardPaper.Measure measure, List<SafeTable> splits) {
        SafeTable first = splits.get(0);
        List<List<String>> rows = new ArrayList<>();
        splits.forEach(split -> split.rows().stream()
                .skip(split == first ? 0 : 1)
                .map(row -> cells(split, row))
                .forEach(rows::add));
        return new Block.Table(
                "groups " + measure.key(),
                first.about().title() + " by group, " + first.latest().round() + ": share who "
                        + first.about().phrase(),
                List.of("Group", "Answers", "Count", "Per cent", "Likely between"),
                rows,
                1);
    }

    private static List<String> cells(SafeTable split, SafeTable.Row row) {
        Optional<String> column = split.headline().map(Column::code);
        return List.of(
                row.label(),
                row.base().text() + (row.lowBase() && !row.isWithheld() ? " u" : ""),
                column.map(code -> row.cell(code).text()).orElse("z"),
                column.flatMap(row::share).map(Percent::whole).orElse("c"),
                column.flatMap(row::interval).map(Groups::likely).orElse("c"));
    }

    private static String likely(Interval interval) {
        return Percent.whole(interval.lower()) + " and " + Percent.whole(interval.upper());
    }
}
