package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.reporting.document.Block;

/**
 * What goes to the two departments every two months: for each objective target, actual, direction, actions, risks, on
 * few pages; all answers stand in the annex.
 */
final class TwoMonthlyReport {
    private TwoMonthlyReport() {}

    static List<Chapter> chapters(BoardPaper paper) {
        Written front = new Written(paper, Writing.FRONT);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new FirstPage(paper));
        chapters.add(() -> front.runIn(Part.PERIOD));
        paper.objectives().forEach(objective -> chapters.add(() -> progress(paper, objective)));
        chapters.add(() -> front.runIn(Part.REQUESTS));
        chapters.add(new ForumCommentary(paper));
        chapters.add(new Corrections(paper.masthead(), paper.writing().since()));
        chapters.add(MethodNote::legend);
        return chapters;
    }

    private static List<Block> progress(BoardPaper paper, BoardPaper.Objective objective) {
        Written written = new Written(paper, objective.key());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, objective.key() + " " + objective.title()));
        blocks.addAll(written.runIn(Part.TARGET));
        blocks.addAll(ObjectiveFigures.of(paper, objective).scoreboardAlone());
        ReportKind.TWO_MONTHLY.perObjective().stream()
                .filter(part -> part != Part.TARGET)
                .forEach(part -> blocks.addAll(written.runIn(part)));
        return blocks;
    }
}
