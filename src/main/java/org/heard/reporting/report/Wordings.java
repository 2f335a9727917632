package org.heard.reporting.report;

import java.util.List;
import org.heard.figures.disclosure.SafeTable;
import org.heard.ground.language.Sentence;
import org.heard.reporting.document.Block;

/** Every question in its exact words, and which rounds it may be compared with. */
record Wordings(BoardPaper paper) implements Chapter {
    @Override
    public List<Block> blocks() {
        List<List<String>> rows = paper.tables().stream()
                .filter(table -> table.kind() != SafeTable.Kind.GROUPS)
                .map(Wordings::row)
                .toList();
        return List.of(
                new Block.Heading(1, "The questions in their exact words"),
                Block.Paragraph.of(
                        "S: the same in both rounds. R: the same after a declared change of codes. C: related,"
                                + " but not the same, so the rounds stand side by side and no difference is given. B: new, or no"
                                + " longer the same thing, so each round stands by itself."),
                new Block.Table(
                        "wordings",
                        "Questions, and what each may be compared with",
                        List.of("Question", "Words", "Compared with earlier rounds"),
                        rows,
                        3));
    }

    private static List<String> row(SafeTable table) {
        return List.of(
                ReportText.name(table),
                table.about().wording(),
                table.changes().isEmpty()
                        ? "nothing to compare with"
                        : String.join(
                                " ",
                                table.changes().stream()
                                        .map(change -> comparison(table, change))
                                        .distinct()
                                        .toList()));
    }

    private static String comparison(SafeTable table, SafeTable.Change change) {
        String reason = change.reason().isBlank() ? "" : ", " + change.reason();
        return Sentence.full(ReportText.label(table, change.from()) + " to " + ReportText.label(table, change.to())
                + ": " + change.sameQuestion() + reason);
    }
}
