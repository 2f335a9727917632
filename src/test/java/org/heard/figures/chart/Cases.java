package org.heard.figures.chart;

import static org.heard.figures.chart.Sample.MAR_2021;
import static org.heard.figures.chart.Sample.NOV_2019;
import static org.heard.figures.chart.Sample.SEPT_2020;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;

/** One invented chart of every kind, with every state it can be in. */
final class Cases {
    private static final String SPLIT = "the question was split in two";

    private Cases() {}

    /** As a release of this table alone would draw them. */
    static List<Chart> charts(SafeTable table) {
        return Chart.of(table, RoundMarks.of(List.of(table)));
    }

    static Chart bars(SafeTable table) {
        return Chart.bars(table, RoundMarks.of(List.of(table)));
    }

    static Chart dots(List<SafeTable> tables) {
        return Chart.dots(tables, RoundMarks.of(tables));
    }

    static Sample listenedRounds(String id) {
        return Sample.of(id, "Listened to", "feel listened to")
                .row(NOV_2019, "November 2019", "2019-11", 40, 57, 66, 90, 47, 12, 20, 9)
                .row(SEPT_2020, "September 2020", "2020-09", 49, 79, 83, 131, 70, 16, 21, 11)
                .row(MAR_2021, "March 2021", "2021-03", 52, 92, 84, 167, 96, 15, 22, 12);
    }

    static SafeTable listened() {
        return listenedRounds("ehcp_listened.rounds")
                .same(NOV_2019, MAR_2021, Five.changes().get(0))
                .same(SEPT_2020, MAR_2021)
                .same(NOV_2019, SEPT_2020)
                .safe();
    }

    /** Verdict B before Sept 2020. */
    static SafeTable broken() {
        return listenedRounds("broken.rounds")
                .notComparable(NOV_2019, SEPT_2020, "B", SPLIT)
                .notComparable(NOV_2019, MAR_2021, "B", SPLIT)
                .same(SEPT_2020, MAR_2021)
                .safe();
    }

    /** Verdict C before Mar 2021. */
    static SafeTable apart() {
        return listenedRounds("apart.rounds")
                .same(NOV_2019, SEPT_2020)
                .notComparable(SEPT_2020, MAR_2021, "C", "the scale had four points before")
                .notComparable(NOV_2019, MAR_2021, "C", "the scale had four points before")
                .safe();
    }

    static SafeTable recoded() {
        return listenedRounds("recoded.rounds")
                .recoded(NOV_2019, SEPT_2020, "often and always were put together")
                .same(SEPT_2020, MAR_2021)
                .recoded(NOV_2019, MAR_2021, "often and always were put together")
                .safe();
    }

    /** A withheld round, then a low base; which needs no further hiding. */
    static SafeTable low() {
        return Sample.of("low.rounds", "Listened to", "feel listened to")
                .columns(Sample.YES_NO)
                .row(NOV_2019, "November 2019", "2019-11", 4, 3)
                .row(SEPT_2020, "September 2020", "2020-09", 14, 10)
                .row(MAR_2021, "March 2021", "2021-03", 62, 24)
                .safe();
    }

    /** Small counts, of which the disclosure rules choose what else to hide. */
    static SafeTable lowAndHidden() {
        return Sample.of("hidden.rounds", "Listened to", "feel listened to")
                .row(NOV_2019, "November 2019", "2019-11", 1, 1, 1, 2, 2, 0, 0, 0)
                .row(SEPT_2020, "September 2020", "2020-09", 5, 5, 0, 6, 8, 0, 2, 0)
                .row(MAR_2021, "March 2021", "2021-03", 3, 4, 14, 40, 22, 3, 2, 2)
                .safe();
    }

    /** A rise that stands: 40 of 165 to 120 of 345. */
    static SafeTable risen() {
        return Sample.of("risen.rounds", "Plan reviewed on time", "say the plan was reviewed on time")
                .row(NOV_2019, "November 2019", "2019-11", 45, 40, 30, 28, 12, 10, 6, 8)
                .row(MAR_2021, "March 2021", "2021-03", 70, 75, 60, 80, 40, 20, 11, 9)
                .same(NOV_2019, MAR_2021)
                .safe();
    }

    /** A battery of questions on one scale. */
    static List<SafeTable> battery() {
        return List.of(
                latest("contact", "Know who to contact", 51, 80, 71, 167, 121, 11, 27, 12),
                latest("progress", "Child makes progress", 40, 69, 98, 178, 92, 18, 31, 14),
                latest("listened", "Listened to", 52, 92, 84, 167, 96, 15, 22, 12),
                latest("reviewed", "Plan reviewed on time", 77, 104, 93, 131, 68, 15, 38, 14),
                latest("together", "Services work together", 90, 138, 112, 104, 35, 18, 29, 14));
    }

    /** Questions on several scales, some in two rounds, of which one hides a side, one a round and one cannot be compared. */
    static Chart batteryOverTime() {
        return Chart.batteryOverTime(List.of(listened(), risen(), lowAndHidden(), low(), broken(), apart()))
                .orElseThrow();
    }

    private static SafeTable latest(String id, String title, long... counts) {
        return Sample.of(id + ".rounds", title, "agree")
                .row(MAR_2021, "March 2021", "2021-03", counts)
                .safe();
    }

    /** Five measures in three rounds. */
    static List<SafeTable> five() {
        List<String> titles = List.of(
                "Listened to",
                "Know who to contact",
                "Plan reviewed on time",
                "Services work together",
                "Child makes progress");
        return IntStream.range(0, 5)
                .mapToObj(i -> Sample.of("five" + i + ".rounds", titles.get(i), "agree")
                        .columns(Sample.YES_NO)
                        .row(NOV_2019, "November 2019", "2019-11", Five.counts(Five.NOV_2019, i))
                        .row(SEPT_2020, "September 2020", "2020-09", Five.counts(Five.SEPT_2020, i))
                        .row(MAR_2021, "March 2021", "2021-03", Five.counts(Five.MAR_2021, i))
                        .same(NOV_2019, MAR_2021, Five.changes().get(i))
                        .safe())
                .toList();
    }

    static SafeTable services() {
        return items("services.rounds")
                .items(NOV_2019, "November 2019", "2019-11", 301, 130, 118, 71, 60, 52, 33, 25, 31, 22)
                .items(MAR_2021, "March 2021", "2021-03", 494, 212, 201, 133, 118, 109, 47, 36, 58, 29)
                .itemsJudged(NOV_2019, MAR_2021)
                .safe();
    }

    private static Sample items(String id) {
        List<String> names = List.of(
                "Paediatrics",
                "Speech and language",
                "CAMHS",
                "Occupational therapy",
                "Autism, ADHD pathway",
                "Physiotherapy",
                "Nursing, dietetics",
                "Other",
                "None of these");
        List<Column> columns = new ArrayList<>();
        names.forEach(name -> columns.add(new Column("i" + columns.size(), name, Column.Kind.OPTION, List.of(), true)));
        return Sample.of(id, "Services used", "").kind(SafeTable.Kind.ITEMS).columns(columns);
    }

    /** Labels as long as real ones are. */
    static SafeTable longNames() {
        return Sample.of("long.setting.pc2021", "Listened to in the plan, by where they learn", "feel listened to")
                .kind(SafeTable.Kind.GROUPS)
                .columns(Sample.YES_NO)
                .labels("invented sample data", "reconstructed questions")
                .row("all", "All", "2021-03", 105, 95)
                .row(
                        "n",
                        "Nursery or childminder; At home, in alternative provision, or between schools",
                        "2021-03",
                        55,
                        45)
                .row("m", "Mainstream school with resourced provision or a unit", "2021-03", 50, 50)
                .safe();
    }

    static SafeTable longItems() {
        List<Column> columns = List.of(
                new Column(
                        "a",
                        "Feelings, behaviour and mental health in and out of school",
                        Column.Kind.OPTION,
                        List.of(),
                        true),
                new Column(
                        "b",
                        "Speech, language and communication needs of any kind",
                        Column.Kind.OPTION,
                        List.of(),
                        true),
                new Column("c", "Something else", Column.Kind.OPTION, List.of(), true));
        return Sample.of("long.items", "Needs", "")
                .kind(SafeTable.Kind.ITEMS)
                .labels("invented sample data", "reconstructed questions")
                .columns(columns)
                .items(MAR_2021, "March 2021", "2021-03", 300, 100, 90, 95)
                .safe();
    }

    /** Themes of 148 and 214 coded comments. */
    static SafeTable themes() {
        List<String> names = List.of(
                "Waits",
                "Being listened to",
                "School inclusion",
                "Coordination",
                "Praise",
                "Pathway unclear",
                "Casework contact",
                "Short breaks",
                "Transition",
                "Other themes");
        List<Column> columns = new ArrayList<>();
        names.forEach(name -> columns.add(new Column("t" + columns.size(), name, Column.Kind.OPTION, List.of(), true)));
        return Sample.of("comments.themes", "Themes in comments", "")
                .kind(SafeTable.Kind.ITEMS)
                .unit("comments")
                .columns(columns)
                .items(SEPT_2020, "September 2020", "2020-09", 148, 55, 30, 29, 31, 12, 24, 19, 14, 5, 7)
                .items(MAR_2021, "March 2021", "2021-03", 214, 71, 52, 48, 39, 31, 27, 22, 17, 9, 6)
                .itemsJudged(SEPT_2020, MAR_2021)
                .safe();
    }

    /** “Services work together”, as three voices put it. */
    static List<SafeTable> voices(long staff, long staffBase) {
        return List.of(
                voice("parents", "Services work well together for my child.", "4–5 of 5", 139, 497),
                voice("young people", "The people who help me talk to each other.", "3 of 3 faces", 34, 81),
                voice("staff", "Education, health and care work together here.", "4–5 of 5", staff, staffBase));
    }

    /** @param counted what is counted as a yes: the scales differ */
    private static SafeTable voice(String unit, String wording, String counted, long count, long base) {
        return Sample.of("together." + unit, "Services work together", "")
                .unit(unit)
                .wording(wording)
                .columns(List.of(
                        new Column("yes", counted, Column.Kind.POSITIVE, List.of(), true),
                        new Column("no", "all other answers", Column.Kind.NEGATIVE, List.of(), true)))
                .row(MAR_2021, "March 2021", "2021-03", count, base - count)
                .safe();
    }

    /** Groups of one round; the last two have 3 of 6 and 4 of 8. */
    static SafeTable settings(long home, long homeBase, long other, long otherBase) {
        return Sample.of("M6.setting.pc2021", "Listened to, by setting", "feel listened to")
                .kind(SafeTable.Kind.GROUPS)
                .columns(Sample.YES_NO)
                .row("all", "All", "2021-03", 263, 243)
                .row("early", "Early years", "2021-03", 11, 15)
                .row("mainstream", "Mainstream", "2021-03", 139, 134)
                .row("special", "Special", "2021-03", 82, 58)
                .row("college", "College", "2021-03", 24, 29)
                .row("home", "Home, out of school", "2021-03", home, homeBase - home)
                .row("other", "Other", "2021-03", other, otherBase - other)
                .safe();
    }

    static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("over-time", Chart.overTime(listened()));
        all.put("over-time-broken", Chart.overTime(broken()));
        all.put("over-time-apart", Chart.overTime(apart()));
        all.put("over-time-recoded", Chart.overTime(recoded()));
        all.put("over-time-low", Chart.overTime(low()));
        all.put("over-time-risen", Chart.overTime(risen()));
        all.put("answers", Chart.diverging(listened()));
        all.put("answers-battery", Chart.battery(battery()));
        all.put("answers-hidden", Chart.diverging(lowAndHidden()));
        all.put("battery-over-time", batteryOverTime());
        all.put("distribution", Chart.distribution(listened()));
        all.put("distribution-hidden", Chart.distribution(lowAndHidden()));
        all.put("bars", Cases.bars(services()));
        all.put("groups", Chart.groups(settings(3, 6, 4, 8)));
        all.put("dots", Cases.dots(five()));
        all.put("changes", Chart.changes(five(), NOV_2019, MAR_2021));
        all.put("themes", Chart.themes(themes()));
        all.put("voices", Chart.voices(voices(58, 142)));
        all.put("voices-hidden", Chart.voices(voices(3, 8)));
        all.put("groups-long", Chart.groups(longNames()));
        all.put("bars-long", Cases.bars(longItems()));
        return all;
    }
}
