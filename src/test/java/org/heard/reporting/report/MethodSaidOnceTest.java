package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Span;
import org.junit.jupiter.api.Test;

/** What holds for all figures is said once, in the chapter on how they were made (board paper, §4). */
class MethodSaidOnceTest {
    private static final List<String> OF_ALL =
            List.of("Wilson", "99% or 101%", "old figures add up", "belongs to the base", "rounded to whole per cent");

    @Test
    void noNoteUnderAFigureRepeatsWhatHoldsForAll() {
        BoardPaper paper = ShippedPaper.of(ReportKind.BOARD);
        List<String> notes = Stream.of(BoardReportContent.of(paper), Annex.of(paper))
                .flatMap(report -> report.of(Block.Paragraph.class).stream())
                .filter(paragraph -> paragraph.tone() == Block.Tone.NOTE)
                .map(paragraph -> Span.words(paragraph.spans()))
                .toList();

        assertThat(notes).hasSizeGreaterThan(40);
        // Of figures: what c means stands under a table that has one.
        assertThat(notes.stream().filter(note -> note.startsWith("n = ")))
                .isNotEmpty()
                .noneMatch(note -> note.contains("c: not shown"));
        OF_ALL.forEach(words -> assertThat(notes).noneMatch(note -> note.contains(words)));
        String method = String.join(
                " ",
                MethodNote.whole(paper).blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(block -> Span.words(((Block.Paragraph) block).spans()))
                        .toList());
        OF_ALL.forEach(words -> assertThat(method).contains(words));
    }
}
