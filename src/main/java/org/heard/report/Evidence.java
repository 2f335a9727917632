package org.heard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.heard.disclosure.SafeTable;

/** What a chapter prints of a release: its measures in full, its other questions as one table. */
record Evidence(BoardPaper paper, String key, Predicate<SafeTable> belongs) {
    boolean isEmpty() {
        return measured().isEmpty() && others().isEmpty();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        measured()
                .forEach(entry ->
                        blocks.addAll(new MeasureSection(entry.getKey(), entry.getValue(), paper.masthead()).blocks()));
        if (!others().isEmpty()) {
            blocks.add(new Block.Heading(3, "Other questions"));
            blocks.add(
                    others().size() == 1
                            ? Block.Paragraph.of("One more question tells of this.")
                            : Block.Paragraph.of(others().size() + " more questions tell of this."));
            blocks.add(otherQuestions());
        }
        return blocks;
    }

    private List<Map.Entry<BoardPaper.Measure, SafeTable>> measured() {
        return paper.measured().entrySet().stream()
                .filter(entry -> belongs.test(entry.getValue()))
                .toList();
    }

    private List<SafeTable> others() {
        List<SafeTable> measures = measured().stream().map(Map.Entry::getValue).toList();
        return paper.of(SafeTable.Kind.ROUNDS).stream()
                .filter(belongs)
                .filter(table -> !measures.contains(table) && table.headline().isPresent())
                .toList();
    }

    private Block.Table otherQuestions() {
        return new Block.Table(
                "others " + key,
                "Other questions: share of those who answered, and what may be said of it",
                List.of("Question", "Share, latest round", "What may be said"),
                others().stream().map(Evidence::row).toList(),
                3);
    }

    private static List<String> row(SafeTable table) {
        List<String> changes = Words.changes(table);
        return List.of(
                Words.name(table),
                Words.share(table, table.latest()),
                changes.isEmpty() ? "first round" : String.join(" ", changes));
    }
}
