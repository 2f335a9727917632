package org.heard.reporting.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** For whom a report is: which texts it needs and the order of its chapters. The figures are the same in all. */
public enum ReportKind {
    BOARD(
            "Board report",
            "SEND survey report",
            List.of(Part.SUMMARY),
            List.of(Part.COMMENT, Part.ANALYSIS, Part.RECOMMENDATION, Part.EVIDENCE),
            List.of(Part.LEVELS)) {
        @Override
        List<Chapter> chapters(BoardPaper paper) {
            return BoardReportContent.chapters(paper);
        }
    },
    COMMITTEE(
            "Committee report",
            "SEND report to Overview and Scrutiny",
            List.of(
                    Part.SUMMARY,
                    Part.RECOMMENDATIONS,
                    Part.REASONS,
                    Part.ALTERNATIVES,
                    Part.COSTS,
                    Part.IMPLICATIONS,
                    Part.EQUALITY,
                    Part.CORE_PURPOSE),
            List.of(Part.RECOMMENDATION),
            List.of(Part.PLAN, Part.LEVELS)) {
        @Override
        List<Chapter> chapters(BoardPaper paper) {
            return CommitteeReport.chapters(paper);
        }
    },
    TWO_MONTHLY(
            "Two-monthly report",
            "SEND two-monthly report",
            List.of(Part.PERIOD, Part.SUMMARY, Part.REQUESTS),
            List.of(
                    Part.TARGET,
                    Part.COMMENT,
                    Part.ANALYSIS,
                    Part.ACTIONS,
                    Part.RISKS,
                    Part.RECOMMENDATION,
                    Part.EVIDENCE),
            List.of(Part.LEVELS)) {
        @Override
        List<Chapter> chapters(BoardPaper paper) {
            return TwoMonthlyReport.chapters(paper);
        }
    };

    private final String name;
    private final String title;
    private final List<Part> front;
    private final List<Part> perObjective;
    private final List<Part> ofRecord;

    ReportKind(String name, String title, List<Part> front, List<Part> perObjective, List<Part> ofRecord) {
        this.name = name;
        this.title = title;
        this.front = front;
        this.perObjective = perObjective;
        this.ofRecord = ofRecord;
    }

    abstract List<Chapter> chapters(BoardPaper paper);

    /** "two-monthly": in addresses and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReportKind> called(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** "Board report". */
    public String inWords() {
        return name;
    }

    /** "SEND survey report: March 2021". */
    public String title(String round) {
        return title + ": " + round;
    }

    /** Texts about the whole report, in the order they are asked for. */
    public List<Part> front() {
        return front;
    }

    /** Whether a text of that part stands in it, written by people or by the board's record alone. */
    public boolean has(Part part) {
        return ofRecord.contains(part) || front.contains(part) || perObjective.contains(part);
    }

    /** Those of some texts whose part stands in it. */
    public Map<Part, String> own(Map<Part, String> texts) {
        Map<Part, String> own = new EnumMap<>(Part.class);
        texts.forEach((part, text) -> {
            if (has(part)) {
                own.put(part, text);
            }
        });
        return own;
    }

    /** Texts of each objective. */
    public List<Part> perObjective() {
        return perObjective;
    }
}
