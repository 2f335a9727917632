package org.heard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The report to the board: what it holds and in which order. */
public final class BoardReport {
    private BoardReport() {}

    /** Writes it as a Word document. The same paper gives the same bytes. The stream stays open. */
    public static void writeWord(BoardPaper paper, OutputStream out) throws IOException {
        WordReport.write(of(paper), out);
    }

    static Report of(BoardPaper paper) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Summary(paper));
        chapters.add(new OverallChapter(paper));
        paper.objectives().forEach(objective -> chapters.add(new ObjectiveChapter(paper, objective)));
        chapters.add(new WhoAnswered(paper));
        chapters.add(new Groups(paper));
        chapters.add(new MethodNote());
        chapters.add(new Wordings(paper));
        chapters.add(new Glossary());
        return new Report(
                paper.masthead(),
                chapters.stream().flatMap(chapter -> chapter.blocks().stream()).toList());
    }
}
