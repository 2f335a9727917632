package org.heard.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.figures.chart.ToldIn;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.Ledger;
import org.heard.figures.disclosure.ProtectedTables;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.TrueTable;
import org.heard.figures.disclosure.Universe;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.VerdictSentence;
import org.heard.figures.statistics.WilsonInterval;
import org.heard.publication.release.CheckCode;
import org.heard.reporting.document.Masthead;

/** Invented figures of three rounds, in every state a report has to print; as the charts of the tests have them. */
public final class SampleRelease {
    private static final List<String> ROUNDS = List.of("pc2019", "pc2020", "pc2021");
    private static final List<String> LABELS = List.of("November 2019", "September 2020", "March 2021");
    private static final List<String> MONTHS = List.of("2019-11", "2020-09", "2021-03");

    private static final List<Column> AGREEMENT = List.of(
            new Column("1", "Strongly disagree", Column.Kind.NEGATIVE, List.of(), true),
            new Column("2", "Disagree", Column.Kind.NEGATIVE, List.of(), true),
            new Column("3", "Neither", Column.Kind.MIDDLE, List.of(), true),
            new Column("4", "Agree", Column.Kind.POSITIVE, List.of(), true),
            new Column("5", "Strongly agree", Column.Kind.POSITIVE, List.of(), true),
            new Column("9", "Don’t know", Column.Kind.DONT_KNOW, List.of(), true),
            new Column("8", "Not used", Column.Kind.NOT_USED, List.of(), false),
            new Column("blank", "No answer", Column.Kind.BLANK, List.of(), false),
            new Column("positive", "Agree or strongly agree", Column.Kind.NET_POSITIVE, List.of("4", "5"), true),
            new Column("negative", "Disagree or strongly disagree", Column.Kind.NET_NEGATIVE, List.of("1", "2"), true));

    private static final List<Column> SUPPORT = List.of(
            new Column("plan", "EHC plan", Column.Kind.OPTION, List.of(), true),
            new Column("assessed", "Being assessed", Column.Kind.OPTION, List.of(), true),
            new Column("sen_support", "SEN Support", Column.Kind.OPTION, List.of(), true),
            new Column("none", "None of these", Column.Kind.OPTION, List.of(), true),
            new Column("blank", "No answer", Column.Kind.BLANK, List.of(), false));

    private SampleRelease() {}

    static BoardPaper paper() {
        return paper(writing(ReportKind.BOARD));
    }

    /** One chapter of five is written. */
    static Writing writing(ReportKind kind) {
        return new Writing(
                Writing.Cover.of(kind),
                Map.of(
                        "A4",
                        Map.of(
                                Part.ANALYSIS,
                                "More parents say they are listened to, but the step is not yet clear.\n"
                                        + "The next round will tell.",
                                Part.RECOMMENDATION,
                                "Keep the named contact for each family.",
                                Part.EVIDENCE,
                                "Minutes of the parent panel, 12 April 2021.")),
                Map.of(),
                Writing.Forum.SILENT);
    }

    static BoardPaper paper(Writing writing) {
        return new BoardPaper(
                new Masthead(
                        "SEND survey report: March 2021",
                        new Masthead.Names(
                                "Sample Council",
                                "SEND Continuous Improvement Board",
                                "Sampleshire Parent Carer Forum",
                                "Sampleshire"),
                        new Masthead.Source(
                                "March 2021",
                                LocalDate.of(2021, 5, 4),
                                LocalDate.of(2021, 5, 18),
                                "pc2021-1",
                                CheckCode.of("the frozen sample")),
                        "",
                        List.of("invented sample data", "reconstructed"),
                        List.of()),
                objectives(),
                measures(),
                tables(),
                writing,
                List.of(new BoardPaper.AreaFigures(
                        "support_status.profile",
                        "children with a plan in January 2021, Department for Education",
                        Map.of("plan", "2,021"))),
                ToldIn.ENGLISH);
    }

    private static List<BoardPaper.Objective> objectives() {
        return List.of(
                new BoardPaper.Objective(
                        "A1",
                        "Progress and attainment",
                        "Pupils with a plan made poor progress from where they began."),
                new BoardPaper.Objective(
                        "A2", "DCO oversight of health", "Health services were not overseen well from day to day."),
                new BoardPaper.Objective(
                        "A3", "Health input to plans", "Health staff did not know enough of their part in plans."),
                new BoardPaper.Objective(
                        "A4",
                        "Co-production and communication",
                        "Work with parents, and telling them things, was weak."),
                new BoardPaper.Objective(
                        "A5", "Joint commissioning", "Buying services together was too weak to meet need."));
    }

    private static List<BoardPaper.Measure> measures() {
        return List.of(
                new BoardPaper.Measure("M1", false, "key stage 2 and 4 progress of pupils with plans"),
                new BoardPaper.Measure("M4", false, ""),
                new BoardPaper.Measure("M6", true, "plans finished in 20 weeks"),
                new BoardPaper.Measure("M9", true, "posts paid for jointly"),
                new BoardPaper.Measure("M10", false, ""),
                new BoardPaper.Measure("M12", true, ""));
    }

    public static List<SafeTable> tables() {
        return ProtectedTables.protect(new Universe("pc2021-1", trueTables()), Ledger.EMPTY, DisclosureRules.DEFAULT)
                .tables();
    }

    private static List<TrueTable> trueTables() {
        List<TrueTable> tables = new ArrayList<>(List.of(
                scale(
                        about("edu_progress", "M1", "A1", "Child makes progress", "say their child makes progress"),
                        "SS",
                        new long[][] {
                            {30, 52, 48, 109, 56, 12, 20, 9},
                            {35, 61, 77, 150, 80, 18, 25, 11},
                            {40, 69, 98, 178, 92, 18, 31, 14}
                        }),
                scale(
                        about("hlt_contact_known", "M4", "A2", "Know who to contact", "know who to contact"),
                        "RS",
                        new long[][] {
                            {26, 44, 42, 110, 80, 7, 21, 9},
                            {44, 66, 54, 146, 105, 10, 20, 13},
                            {51, 80, 71, 167, 121, 11, 27, 12}
                        }),
                scale(
                        about("ehcp_listened", "M6", "A4", "Listened to in the plan", "feel listened to"),
                        "SS",
                        new long[][] {
                            {39, 58, 66, 91, 46, 12, 17, 7},
                            {50, 78, 83, 128, 73, 16, 19, 9},
                            {52, 92, 84, 167, 96, 15, 22, 12}
                        }),
                scale(
                        about("joined_up", "M9", "A5", "Services work together", "say services work together"),
                        "SC",
                        new long[][] {
                            {60, 88, 65, 59, 21, 12, 18, 9},
                            {80, 120, 92, 86, 26, 16, 22, 11},
                            {90, 138, 112, 104, 35, 18, 29, 14}
                        }),
                scale(
                        about("shortbreak_access", "M10", "A5", "Short breaks", "get short breaks they can use"),
                        "SS",
                        new long[][] {
                            {3, 7, 4, 6, 2, 0, 280, 9}, {2, 1, 2, 1, 0, 1, 330, 11}, {9, 12, 3, 14, 8, 5, 400, 14}
                        }),
                scale(
                        about("overall_satis", "M12", "A1", "Satisfied overall", "are satisfied overall"),
                        "SB",
                        new long[][] {
                            {60, 80, 50, 80, 34, 8, 5, 8},
                            {70, 96, 70, 120, 60, 12, 6, 9},
                            {60, 90, 76, 170, 95, 15, 7, 12}
                        }),
                scale(
                        about("edu_included", "", "A1", "Included at school", "say their child is included"),
                        "SS",
                        new long[][] {
                            {30, 50, 50, 110, 60, 10, 9, 8},
                            {36, 70, 72, 150, 90, 10, 9, 9},
                            {30, 60, 66, 210, 130, 10, 9, 12}
                        })));
        tables.add(profile());
        tables.add(groups());
        return tables;
    }

    private static About about(String question, String measure, String objective, String title, String phrase) {
        return new About(
                question,
                measure,
                measure.equals("M12") ? List.of("A1", "A2", "A3", "A4", "A5") : List.of(objective),
                title,
                phrase,
                "How far do you agree: " + title.toLowerCase(java.util.Locale.ROOT) + "?",
                "children",
                List.of("invented sample data", "reconstructed"),
                List.of("Open link, no rate."));
    }

    /** @param same letters of the verdicts: latest against the first round, then against the one before */
    private static TrueTable scale(About about, String same, long[][] counts) {
        List<TrueTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < ROUNDS.size(); i++) {
            rows.add(row(ROUNDS.get(i), LABELS.get(i), i, AGREEMENT, counts[i]));
        }
        return new TrueTable(
                about.question() + ".rounds",
                SafeTable.Kind.ROUNDS,
                about,
                AGREEMENT,
                rows,
                List.of(
                        change(rows.get(0), rows.get(2), same.charAt(0)),
                        change(rows.get(1), rows.get(2), same.charAt(1))));
    }

    private static TrueTable.Change change(TrueTable.Row from, TrueTable.Row to, char same) {
        boolean comparable = same == 'S' || same == 'R';
        String reason = comparable ? same == 'R' ? "asked of all, 8 offered" : "" : "the options differ";
        Optional<Comparison> comparison = comparable
                ? Optional.of(Comparison.alone(
                        from.shares().get("positive"), to.shares().get("positive")))
                : Optional.empty();
        String sentence = comparison
                .map(c -> VerdictSentence.of(c, from.label(), to.label(), 10))
                .orElseGet(() -> VerdictSentence.notComparable(reason));
        return new TrueTable.Change(
                from.key(), to.key(), "positive", String.valueOf(same), reason, comparison, sentence);
    }

    private static TrueTable profile() {
        About about = new About(
                "support_status",
                "",
                List.of(),
                "Support the child has",
                "",
                "What support does your child have?",
                "children",
                List.of("invented sample data"),
                List.of());
        long[][] counts = {{140, 31, 120, 19, 6}, {190, 40, 170, 26, 8}, {230, 52, 190, 3, 12}};
        List<TrueTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < ROUNDS.size(); i++) {
            rows.add(row(ROUNDS.get(i), LABELS.get(i), i, SUPPORT, counts[i]));
        }
        return new TrueTable("support_status.profile", SafeTable.Kind.PROFILE, about, SUPPORT, rows, List.of());
    }

    /** Shares by group as in the chart tests; the two smallest groups have 6 and 8 answers. */
    private static TrueTable groups() {
        List<Column> columns = AGREEMENT.stream().filter(Column::inBase).toList();
        return new TrueTable(
                "M6.setting.pc2021",
                SafeTable.Kind.GROUPS,
                about("ehcp_listened", "M6", "A4", "Listened to in the plan, by setting", "feel listened to"),
                columns,
                List.of(
                        row("all", "All", 2, columns, 52, 92, 84, 167, 96, 15),
                        row("early", "Early years", 2, columns, 4, 5, 5, 6, 5, 1),
                        row("mainstream", "Mainstream", 2, columns, 28, 50, 47, 90, 49, 9),
                        row("special", "Special", 2, columns, 13, 22, 20, 53, 29, 3),
                        row("college", "College", 2, columns, 7, 11, 9, 16, 8, 2),
                        row("home", "Home, out of school", 2, columns, 0, 2, 1, 2, 1, 0),
                        row("other", "Other", 2, columns, 0, 2, 2, 0, 4, 0)),
                List.of());
    }

    private static TrueTable.Row row(String key, String label, int round, List<Column> columns, long... counts) {
        Map<String, Long> byCode = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            byCode.put(columns.get(i).code(), counts[i]);
        }
        columns.stream()
                .filter(Column::isNet)
                .forEach(net -> byCode.put(
                        net.code(), net.parts().stream().mapToLong(byCode::get).sum()));
        long base = columns.stream()
                .filter(c -> c.inBase() && !c.isNet())
                .mapToLong(c -> byCode.get(c.code()))
                .sum();
        Map<String, Share> shares = new LinkedHashMap<>();
        Map<String, Interval> intervals = new LinkedHashMap<>();
        columns.stream().filter(Column::inBase).forEach(c -> {
            Share share = Share.of(byCode.get(c.code()), base);
            shares.put(c.code(), share);
            WilsonInterval.of(share.count(), share.base()).ifPresent(i -> intervals.put(c.code(), i));
        });
        return new TrueTable.Row(
                key,
                label,
                ROUNDS.get(round),
                MONTHS.get(round),
                byCode,
                byCode,
                base,
                base,
                Set.of(),
                shares,
                intervals);
    }
}
