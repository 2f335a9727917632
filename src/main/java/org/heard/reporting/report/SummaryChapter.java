package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.figures.chart.Chart;
import org.heard.figures.chart.RoundMarks;
import org.heard.figures.disclosure.SafeTable;
import org.heard.ground.language.Sentence;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Span;

/** The first pages: the headline measures, what may be said of them, and how many tests stand behind it. */
record SummaryChapter(BoardPaper paper) implements Chapter {
    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Summary"));
        blocks.add(Block.Paragraph.of(subject() + " It speaks of the people who chose to answer. It cannot speak for"
                + " those who did not: “Who answered” says who they may be."));
        Written written = new Written(paper, Writing.FRONT);
        blocks.addAll(written.text(Part.SUMMARY));
        blocks.addAll(new Corrections(paper.masthead(), paper.writing().since()).blocks());
        blocks.addAll(headlines());
        if (paper.isFirstRound()) {
            return blocks;
        }
        blocks.add(new Block.Heading(2, "How many tests were made"));
        blocks.add(Block.Paragraph.of("The more questions are tested, the more often chance alone looks like a change."
                + " So each test allows for how many were made together."));
        blocks.add(Tests.of(paper.tables()));
        return blocks;
    }

    private String subject() {
        String round = paper.masthead().round();
        return paper.isFirstRound()
                ? "This report says what the SEND survey of " + round
                        + " found. It is the first round of this survey: from the next one on it can be said what has"
                        + " changed."
                : "This report sets the SEND survey of " + round + " beside the rounds before it.";
    }

    private List<Block> headlines() {
        Map<BoardPaper.Measure, SafeTable> measured = paper.measured();
        List<SafeTable> headlines = measured.entrySet().stream()
                .filter(entry -> entry.getKey().headline())
                .map(Map.Entry::getValue)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (headlines.isEmpty() && paper.isFirstRound()) {
            return blocks;
        }
        blocks.add(new Block.Heading(2, "Headline measures"));
        if (headlines.isEmpty()) {
            blocks.add(Block.Paragraph.of("This release holds no headline measure."));
            return blocks;
        }
        blocks.add(Block.Paragraph.of(
                "These measures were named as headlines. What may be said of each is worked out by rules set before"
                        + " anyone saw the answers."));
        blocks.add(new Block.Bullets(headlines.stream().map(this::headline).toList()));
        blocks.addAll(
                Charts.blocks("headlines", Chart.dots(headlines, RoundMarks.of(paper.tables())), paper.masthead()));
        return blocks;
    }

    private List<Span> headline(SafeTable table) {
        return Stream.of(
                        Stream.of(Span.strong(Sentence.full(table.about().title()) + " ")),
                        findings(table).stream().map(words -> Span.plain(words + " ")),
                        Stream.of(Span.plain("See "), Span.see(Evidence.place(paper, table)), Span.plain(".")))
                .flatMap(spans -> spans)
                .toList();
    }

    private static List<String> findings(SafeTable table) {
        List<String> changes = ReportText.changes(table);
        return changes.isEmpty()
                ? List.of(table.latest().label() + ": " + ReportText.share(table, table.latest()) + ".")
                : changes;
    }
}
