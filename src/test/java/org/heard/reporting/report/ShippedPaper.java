package org.heard.reporting.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.publication.release.Release;
import org.heard.publication.release.ShippedRelease;
import org.heard.questionnaire.surveyfile.SurveyFiles;

/** The report of the shipped sample release as an officer would hand it in: every text written, all of it invented. */
public final class ShippedPaper {
    private static final Release RELEASE = ShippedRelease.pc2021();

    private ShippedPaper() {}

    public static BoardPaper of(ReportKind kind) {
        return of(kind, false);
    }

    /** @param draft whether it says so on every page */
    static BoardPaper of(ReportKind kind, boolean draft) {
        Map<String, Map<Part, String>> texts = new HashMap<>();
        texts.put(Writing.FRONT, texts(kind.front()));
        for (String objective : List.of("A1", "A2", "A3", "A4", "A5")) {
            texts.put(objective, texts(kind.perObjective()));
        }
        Writing writing = new Writing(
                new Writing.Cover(kind, "", draft ? "Draft of 1 June 2021." : "Issued on 12 June 2021.", draft),
                texts,
                Map.of(),
                new Writing.Forum(
                        "Families tell us that being listened to is not yet the same as being answered.\n"
                                + "- Ask again in autumn.\n- Say what was done with the answers.\nInvented for a test.",
                        List.of("officer, from 3 May 2021", "chair of the board, from 4 May 2021")));
        return new BoardPapers(SurveyFiles.shipped()).of(RELEASE, writing);
    }

    public static Release release() {
        return RELEASE;
    }

    private static Map<Part, String> texts(List<Part> parts) {
        Map<Part, String> texts = new HashMap<>();
        parts.forEach(part -> texts.put(
                part,
                part.heading() + ", invented for a test. It says in plain words what was found, who found it, and"
                        + " what the board is asked to do about it, by which role and by when.\n"
                        + "- The SEND manager asks each school for the date of the last review by 30 September.\n"
                        + "- The designated clinical officer reports to the next board."));
        return texts;
    }
}
