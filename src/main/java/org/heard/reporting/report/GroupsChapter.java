package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Percent;
import org.heard.ground.language.Sentence;
import org.heard.reporting.document.Block;

/** Each headline measure in each group: one table a measure, every group with its own base. */
record GroupsChapter(BoardPaper paper) implements Chapter {
    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        paper.measured().forEach((measure, table) -> {
            List<SafeTable> splits = splits(measure);
            if (measure.headline() && !splits.isEmpty()) {
                blocks.add(
                        new Block.Heading(2, measure.key() + " " + table.about().title()));
                blocks.add(table(measure, table.about(), splits));
            }
        });
        return blocks.isEmpty()
                ? blocks
                : Stream.concat(opening(paper).stream(), blocks.stream()).toList();
    }

    private static List<Block> opening(BoardPaper paper) {
        String low = paper.lowBases();
        return List.of(
                Block.Heading.onNewPage("Headline measures by group"),
                Block.Paragraph.of("Each group stands by itself. Groups differ in many ways at once, so no difference"
                        + " between two groups is tested or named. A group with "
                        + paper.rules().tooFew()
                        + " answers is not shown"
                        + (low.isEmpty() ? "." : "; one with " + low + " answers is marked u: read it with care.")
                        + MethodNote.kept(paper)));
    }

    private List<SafeTable> splits(BoardPaper.Measure measure) {
        return paper.of(SafeTable.Kind.GROUPS).stream()
                .filter(t -> t.about().measure().equals(measure.key()))
                .toList();
    }

    private Block.Table table(BoardPaper.Measure measure, About about, List<SafeTable> splits) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(cells(splits.get(0), splits.get(0).rows().get(0), "All"));
        splits.forEach(split -> split.rows().stream()
                .skip(1)
                .map(row -> cells(split, row, by(split, about) + row.label()))
                .forEach(rows::add));
        return new Block.Table(
                "groups " + measure.key(),
                about.title() + " by group, " + paper.masthead().round() + ": share who " + about.phrase(),
                List.of("Group", "Answers", "Count", "Per cent", "Likely between"),
                rows,
                1);
    }

    /** "Main need: ", from the title of the split's table: "Listened to in the plan, by main need". */
    private static String by(SafeTable split, About about) {
        String title = split.about().title();
        String start = about.title() + ", by ";
        return title.startsWith(start) ? Sentence.capital(title.substring(start.length())) + ": " : "";
    }

    private static List<String> cells(SafeTable split, SafeTable.Row row, String label) {
        Optional<String> column = split.headline().map(Column::code);
        return List.of(
                label,
                row.base().text() + (row.lowBase() && !row.isWithheld() ? " u" : ""),
                column.map(code -> row.cell(code).text()).orElse("z"),
                column.flatMap(row::share).map(Percent::whole).orElse("c"),
                column.flatMap(row::interval).map(GroupsChapter::likely).orElse("c"));
    }

    private static String likely(Interval interval) {
        return Percent.whole(interval.lower()) + " and " + Percent.whole(interval.upper());
    }
}
