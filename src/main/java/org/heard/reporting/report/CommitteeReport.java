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
        Written front = new Written(paper, Writing.FRONT);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new FirstPage(paper));
        Stream.of(Part.REASONS, Part.ALTERNATIVES, Part.COSTS)
                .forEach(part -> chapters.add(() -> front.headed(1, part)));
        chapters.add(() -> front.headed(1, Part.IMPLICATIONS));
        chapters.add(() -> front.headed(1, Part.EQUALITY));
        chapters.add(() -> front.headed(1, Part.CORE_PURPOSE));
        chapters.add(() -> consultations(paper));
        chapters.add(new WhatChanged(paper));
        chapters.add(() -> PlanTable.blocks(paper.writing().text(Writing.FRONT, Part.PLAN)));
        paper.objectives().forEach(objective -> chapters.add(() -> writtenBefore(paper, objective)));
        chapters.addAll(BoardReportContent.closing(paper));
        chapters.add(() -> background(paper));
        return chapters;
    }

    private static List<Block> consultations(BoardPaper paper) {
        Masthead masthead = paper.masthead();
        return List.of(
                new Block.Heading(1, "Consultations"),
                Block.Paragraph.of("This report rests on the SEND survey of " + masthead.round() + " in "
                        + masthead.area() + ". Who answered it and who did not, and what " + masthead.forum()
                        + " says of the figures, stands below."));
    }

    /** Texts this kind of report asks for no longer: where somebody has written one, it is printed. */
    private static List<Block> writtenBefore(BoardPaper paper, BoardPaper.Objective objective) {
        Written written = new Written(paper, objective.key());
        List<Part> parts = ReportKind.BOARD.perObjective().stream()
                .filter(part -> part != Part.RECOMMENDATION)
                .filter(part -> !paper.writing().text(objective.key(), part).isBlank())
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!parts.isEmpty()) {
            blocks.add(new Block.Heading(1, objective.key() + " " + objective.title()));
            parts.forEach(part -> blocks.addAll(written.headed(2, part)));
        }
        return blocks;
    }

    private static List<Block> background(BoardPaper paper) {
        Masthead masthead = paper.masthead();
        return List.of(
                new Block.Heading(1, "Background papers"),
                Block.Bullets.of(List.of(
                        "Release " + masthead.release() + " of " + masthead.releasedInWords() + ", check code "
                                + masthead.checkCode() + ".",
                        "The annex to this report: the charts and tables of " + masthead.round()
                                + ", and every question in the exact words it was asked.")));
    }
}
