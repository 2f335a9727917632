package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Report;

/** The report to the board: what it holds and in which order. */
public final class BoardReportContent {
    private BoardReportContent() {}

    /** The paper as blocks, in the order of its kind; what only a checker needs is in {@link Annex}. */
    public static Report of(BoardPaper paper) {
        return new Report(
                paper.masthead(), blocks(paper.writing().cover().kind().chapters(paper)));
    }

    static List<Block> blocks(List<Chapter> chapters) {
        List<Block> blocks = new ArrayList<>();
        chapters.forEach(chapter -> blocks.addAll(chapter.blocks()));
        return blocks;
    }

    static List<Chapter> chapters(BoardPaper paper) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new FirstPage(paper));
        chapters.add(new WhatChanged(paper));
        chapters.add(() -> List.of(new Block.Contents(1)));
        chapters.add(new OverallChapter(paper));
        paper.objectives().forEach(objective -> chapters.add(new ObjectiveChapter(paper, objective)));
        chapters.add(() -> groups(paper));
        chapters.addAll(closing(paper));
        return chapters;
    }

    /** What stands at the end of every report. */
    static List<Chapter> closing(BoardPaper paper) {
        return List.of(
                WhoAnswered.inShort(paper),
                new ForumCommentary(paper),
                new Corrections(paper.masthead(), paper.writing().since()),
                MethodNote.inShort(paper),
                new Glossary());
    }

    private static List<Block> groups(BoardPaper paper) {
        return new GroupsChapter(paper).blocks().isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(1, "Groups"),
                        Block.Paragraph.of("Groups differ in many ways at once, so no difference between two groups is"
                                + " tested or named. Each headline measure stands in the annex for every group that may"
                                + " be shown."));
    }
}
