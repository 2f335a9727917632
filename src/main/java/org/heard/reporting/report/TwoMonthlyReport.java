package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.reporting.document.Block;

/** What goes to the two departments every two months: for each objective target, actual, direction, actions, risks. */
final class TwoMonthlyReport {
    private TwoMonthlyReport() {}

    static List<Chapter> chapters(BoardPaper paper) {
        Written front = new Written(paper, Writing.FRONT);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new SummaryChapter(paper));
        chapters.add(() -> front.headed(1, Part.PERIOD));
        chapters.add(new OverallChapter(paper));
        paper.objectives().forEach(objective -> chapters.add(() -> progress(paper, objective)));
        chapters.add(() -> front.headed(1, Part.REQUESTS));
        chapters.add(new WhoAnswered(paper));
        chapters.add(new ForumCommentary(paper));
        chapters.add(new MethodNote(paper));
        chapters.add(new Glossary());
        return chapters;
    }

    private static List<Block> progress(BoardPaper paper, BoardPaper.Objective objective) {
        Written written = new Written(paper, objective.key());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, objective.key() + " " + objective.title()));
        blocks.add(Block.Paragraph.of(objective.weakness()));
        blocks.addAll(written.headed(2, Part.TARGET));
        blocks.addAll(new ObjectiveData(paper, objective).blocks("Actual and direction"));
        List.of(Part.ANALYSIS, Part.ACTIONS, Part.RISKS, Part.RECOMMENDATION, Part.EVIDENCE)
                .forEach(part -> blocks.addAll(written.headed(2, part)));
        return blocks;
    }
}
