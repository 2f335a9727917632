package org.heard.figures.chart;

import static org.heard.figures.chart.Sample.MAR_2021;
import static org.heard.figures.chart.Sample.NOV_2019;
import static org.heard.figures.chart.Sample.SEPT_2020;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Shade;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.Verdict;

/** Invented scoreboards, with every state a row can be in. */
final class Boards {
    private Boards() {}

    static Scoreboard board(List<ScoreboardLine> lines) {
        return Scoreboard.of(
                lines, RoundMarks.of(lines.stream().map(ScoreboardLine::table).toList()));
    }

    static Map<String, Scoreboard> all() {
        Map<String, Scoreboard> all = new LinkedHashMap<>();
        all.put("scoreboard", board(plan()));
        all.put("scoreboard-states", board(states()));
        all.put("scoreboard-voices", board(withVoices()));
        all.put("scoreboard-long", board(longTitles()));
        all.put("scoreboard-first", board(first()));
        return all;
    }

    /** Thirteen measures of six areas, as a board reads them. */
    static List<ScoreboardLine> plan() {
        return List.of(
                line("A1 Progress and attainment", "Good progress", false, 44, 45, 368, plain()),
                line("A1 Progress and attainment", "Satisfied with education support", true, 45, 52, 355, plain()),
                line("A2 DCO oversight of health", "Satisfied with health support", true, 33, 29, 319, plain()),
                line("A2 DCO oversight of health", "Knows whom to speak to about health", false, 41, 40, 332, plain()),
                line("A3 Health input to plans", "Useful health advice in the plan", true, 23, 35, 134, possible()),
                line("A4 Co-production", "Listened to in the plan", true, 34, 67, 135, more()),
                line("A4 Co-production", "Satisfied with the casework team", false, 34, 46, 285, possible()),
                line("A4 Co-production", "Information at the right time", false, 30, 30, 328, plain()),
                line("A5 Joint commissioning", "Services work together", true, 20, 27, 327, possible()),
                line("A5 Joint commissioning", "Short breaks when needed", false, 25, 16, 272, fewer()),
                line("All areas", "Satisfied overall", true, 35, 36, 329, plain()),
                line("All areas", "Support has become better", false, 18, 33, 325, plain()),
                line("All areas", "Would tell another family to ask for help", false, 61, 63, 310, plain()));
    }

    private static ScoreboardLine line(
            String group, String title, boolean headline, int before, int now, int base, Judged judged) {
        String id = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '_');
        long middle = Math.round(base * (before + now) / 200.0);
        long first = Math.round(0.8 * base * before / 100.0);
        long latest = Math.round(base * now / 100.0);
        Sample sample = Sample.of(id + ".rounds", title, "agree")
                .columns(Sample.YES_NO)
                .row(NOV_2019, "November 2019", "2019-11", first, Math.round(0.8 * base) - first)
                .row(SEPT_2020, "September 2020", "2020-09", middle, base - middle)
                .row(MAR_2021, "March 2021", "2021-03", latest, base - latest);
        return ScoreboardLine.of(
                group,
                sample.same(NOV_2019, MAR_2021, judged.of(sample.share(NOV_2019), sample.share(MAR_2021)))
                        .same(NOV_2019, SEPT_2020)
                        .safe(),
                headline);
    }

    interface Judged {
        Comparison of(Share earlier, Share later);
    }

    static Judged more() {
        return judged(Verdict.MORE, Shade.PLAIN);
    }

    static Judged fewer() {
        return judged(Verdict.FEWER, Shade.PLAIN);
    }

    static Judged plain() {
        return judged(Verdict.NO_CLEAR_CHANGE, Shade.PLAIN);
    }

    static Judged possible() {
        return judged(Verdict.NO_CLEAR_CHANGE, Shade.POSSIBLE);
    }

    private static Judged judged(Verdict verdict, Shade shade) {
        return (earlier, later) -> {
            Comparison alone = Comparison.alone(earlier, later);
            return new Comparison(earlier, later, alone.interval(), alone.p(), alone.adjustedP(), verdict, shade);
        };
    }

    /** Hidden, too few, broken, not asked, first, low base, another first round, a target. */
    static List<ScoreboardLine> states() {
        SafeTable hidden = two("hidden", "Hidden in the latest round", 60, 40, 3, 4)
                .same(SEPT_2020, MAR_2021)
                .safe();
        SafeTable low = two("low", "A low base", 40, 60, 14, 13)
                .same(SEPT_2020, MAR_2021)
                .safe();
        SafeTable later = two("later", "Asked since 2020", 50, 50, 60, 40)
                .same(SEPT_2020, MAR_2021)
                .safe();
        SafeTable dropped = Sample.of("dropped.rounds", "Asked until 2020", "agree")
                .columns(Sample.YES_NO)
                .row(NOV_2019, "November 2019", "2019-11", 50, 50)
                .row(SEPT_2020, "September 2020", "2020-09", 60, 40)
                .same(NOV_2019, SEPT_2020)
                .safe();
        SafeTable extremes = Sample.of("extremes.rounds", "Hardly anybody", "agree")
                .columns(Sample.YES_NO)
                .row(NOV_2019, "November 2019", "2019-11", 0, 900)
                .row(MAR_2021, "March 2021", "2021-03", 896, 0)
                .same(NOV_2019, MAR_2021)
                .safe();
        return List.of(
                ScoreboardLine.of("Shown", Cases.broken(), false),
                ScoreboardLine.of("Shown", Cases.apart(), false),
                ScoreboardLine.of("Shown", Cases.listened(), false).withTarget(0.6),
                ScoreboardLine.of("Shown", extremes, false),
                ScoreboardLine.of("Not shown", hidden, false),
                ScoreboardLine.of("Not shown", low, false),
                ScoreboardLine.of("Other rounds", later, false),
                ScoreboardLine.of("Other rounds", dropped, false));
    }

    private static Sample two(String id, String title, long yes, long no, long thenYes, long thenNo) {
        return Sample.of(id + ".rounds", title, "agree")
                .columns(Sample.YES_NO)
                .row(SEPT_2020, "September 2020", "2020-09", yes, no)
                .row(MAR_2021, "March 2021", "2021-03", thenYes, thenNo);
    }

    static List<ScoreboardLine> withVoices() {
        List<SafeTable> others = Cases.voices(58, 142);
        List<SafeTable> hidden = Cases.voices(3, 8);
        List<ScoreboardLine> lines = new ArrayList<>(plan().subList(0, 6));
        lines.set(
                1,
                lines.get(1)
                        .withVoices(List.of(
                                new ScoreboardLine.Voice("YP", others.get(1)),
                                new ScoreboardLine.Voice("Staff", others.get(2)))));
        lines.set(2, lines.get(2).withVoices(List.of(new ScoreboardLine.Voice("Staff", hidden.get(2)))));
        return lines;
    }

    /** As long as real titles are, in the languages of the surveys; Arabic is written from the right by its own letters. */
    static List<ScoreboardLine> longTitles() {
        return Stream.of(
                        "Support and services for children with special educational needs and disabilities work well together",
                        "Wsparcie i usługi dla dzieci ze specjalnymi potrzebami edukacyjnymi dobrze ze sobą współpracują",
                        "Підтримка та послуги для дітей з особливими освітніми потребами добре працюють разом",
                        "تعمل خدمات الدعم للأطفال ذوي الاحتياجات التعليمية الخاصة معًا بشكل جيد مع المدرسة والأسرة")
                .map(title -> line(title, title, true, 34, 67, 135, more()))
                .toList();
    }

    static List<ScoreboardLine> first() {
        return Stream.of("Good progress", "Listened to in the plan")
                .map(title -> ScoreboardLine.of(
                        "",
                        Sample.of(
                                        title.replace(' ', '_').toLowerCase(java.util.Locale.ROOT) + ".rounds",
                                        title,
                                        "agree")
                                .columns(Sample.YES_NO)
                                .row(MAR_2021, "March 2021", "2021-03", 60, 40)
                                .safe(),
                        false))
                .toList();
    }

    static Optional<Interval> limits(SafeTable table, String round) {
        return table.row(round).flatMap(row -> row.interval(Measures.headline(table)));
    }
}
