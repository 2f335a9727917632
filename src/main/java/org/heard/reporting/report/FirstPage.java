package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.figures.disclosure.SafeTable;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Span;

/**
 * What a member reads who reads one page: the headline sentence, the headline measures in one picture, what is asked,
 * and who was not heard.
 */
record FirstPage(BoardPaper paper) implements Chapter {
    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(headlines());
        blocks.addAll(notHeard());
        blocks.addAll(new Written(paper, Writing.FRONT).text(Part.SUMMARY));
        blocks.addAll(asked());
        return blocks;
    }

    /** What the measures of the front page are, or all of a survey that names none. */
    private List<SafeTable> measures() {
        List<SafeTable> headlines = paper.measured().entrySet().stream()
                .filter(entry -> entry.getKey().headline())
                .map(Map.Entry::getValue)
                .toList();
        return headlines.isEmpty() ? paper.overview() : headlines;
    }

    private List<Block> headlines() {
        List<SafeTable> measures = measures();
        if (measures.isEmpty()) {
            return List.of(Block.Paragraph.of(
                    Block.Tone.HEADLINE, "This release holds no question that can be told as one share."));
        }
        return new ScoreboardFigure(paper, "headlines", measures, paper::group).withHeadline();
    }

    /** Every recommendation of the report in one list, so that a meeting can speak of number 3. */
    private List<Block> asked() {
        List<Block> blocks = new ArrayList<>();
        String verb = paper.writing().cover().kind() == ReportKind.TWO_MONTHLY ? " are" : " is"; // two bodies read it
        blocks.add(new Block.Heading(1, "What the " + paper.masthead().reader() + verb + " asked to do"));
        List<List<Span>> items = new Recommendations(paper).items();
        blocks.add(
                items.isEmpty()
                        ? Block.Paragraph.of(Block.Tone.TO_BE_WRITTEN, "Nobody has written a recommendation yet.")
                        : new Block.Numbered(items));
        return blocks;
    }

    /** In two lines right under the picture, so that no list can push them to another page. */
    private List<Block> notHeard() {
        List<String> warnings = paper.masthead().warnings();
        String words = warnings.isEmpty()
                ? "People chose to answer. Nothing here speaks for those who did not."
                : String.join(" ", warnings) + " Nothing here speaks for those who did not answer.";
        return List.of(Block.Paragraph.of(Span.strong("Who we did not hear from. "), Span.plain(words)));
    }
}
