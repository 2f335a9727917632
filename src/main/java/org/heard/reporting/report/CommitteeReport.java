package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Masthead;

/** The report to Overview and Scrutiny, in the order of headings the council's committees know. */
final class CommitteeReport {
    private CommitteeReport() {}

    static List<Chapter> chapters(BoardPaper paper) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new SummaryChapter(paper));
        chapters.add(() -> recommendations(paper));
        Stream.of(Part.REASONS, Part.ALTERNATIVES, Part.COSTS)
                .forEach(part -> chapters.add(() -> front(paper).headed(1, part)));
        chapters.add(() -> implications(paper));
        chapters.add(() -> front(paper).headed(1, Part.CORE_PURPOSE));
        chapters.add(() -> consultations(paper));
        chapters.add(new WhoAnswered(paper));
        chapters.add(new ForumCommentary(paper));
        chapters.add(() -> appendices(paper));
        chapters.add(new OverallChapter(paper));
        paper.objectives().forEach(objective -> chapters.add(new ObjectiveChapter(paper, objective)));
        chapters.addAll(BoardReportContent.annexes(paper));
        chapters.add(() -> background(paper));
        return chapters;
    }

    private static Written front(BoardPaper paper) {
        return new Written(paper, Writing.FRONT);
    }

    private static List<Block> recommendations(BoardPaper paper) {
        List<Block> blocks = new ArrayList<>(front(paper).headed(1, Part.RECOMMENDATIONS));
        for (BoardPaper.Objective objective : paper.objectives()) {
            blocks.add(new Block.Heading(2, "For " + objective.key() + " " + objective.title()));
            blocks.addAll(new Written(paper, objective.key()).text(Part.RECOMMENDATION));
        }
        return blocks;
    }

    private static List<Block> implications(BoardPaper paper) {
        List<Block> blocks = new ArrayList<>(front(paper).headed(1, Part.IMPLICATIONS));
        blocks.addAll(front(paper).headed(2, Part.EQUALITY));
        return blocks;
    }

    private static List<Block> consultations(BoardPaper paper) {
        Masthead masthead = paper.masthead();
        return List.of(
                new Block.Heading(1, "Consultations"),
                Block.Paragraph.of("This report rests on the SEND survey of " + masthead.round() + " in "
                        + masthead.area() + ". The next two chapters say who answered it and who did not, and what "
                        + masthead.forum() + " says of the figures."));
    }

    private static List<Block> appendices(BoardPaper paper) {
        return List.of(
                new Block.Heading(1, "Appendices"),
                Block.Paragraph.of("The chapters from here to the glossary are the appendices: the figures of "
                        + paper.masthead().round()
                        + " for each area of weakness, how to read them, and the words of every question."));
    }

    private static List<Block> background(BoardPaper paper) {
        Masthead masthead = paper.masthead();
        return List.of(
                new Block.Heading(1, "Background papers"),
                Block.Bullets.of(List.of(
                        "Release " + masthead.release() + " of " + masthead.releasedInWords() + ", check code "
                                + masthead.checkCode() + ".",
                        "The survey of " + masthead.round() + " in the exact words it was asked: in the appendices.")));
    }
}
