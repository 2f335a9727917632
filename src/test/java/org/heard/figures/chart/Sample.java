package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.Column.Kind;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.Ledger;
import org.heard.figures.disclosure.ProtectedTables;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.TrueTable;
import org.heard.figures.disclosure.Universe;
import org.heard.figures.statistics.Adjustment;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Family;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.VerdictSentence;

/** Builds safe tables of invented rounds, with intervals and verdicts as statistics makes them. */
final class Sample {
    static final String NOV_2019 = "pc2019";
    static final String SEPT_2020 = "pc2020";
    static final String MAR_2021 = "pc2021";

    private static final List<Column> SCALE = List.of(
            new Column("sd", "Strongly disagree", Kind.NEGATIVE, List.of(), true),
            new Column("d", "Disagree", Kind.NEGATIVE, List.of(), true),
            new Column("n", "Neither", Kind.MIDDLE, List.of(), true),
            new Column("a", "Agree", Kind.POSITIVE, List.of(), true),
            new Column("sa", "Strongly agree", Kind.POSITIVE, List.of(), true),
            new Column("dk", "Don't know", Kind.DONT_KNOW, List.of(), true),
            new Column("nu", "Not used", Kind.NOT_USED, List.of(), false),
            new Column("bl", "No answer", Kind.BLANK, List.of(), false),
            new Column("positive", "agree or strongly agree", Kind.NET_POSITIVE, List.of("a", "sa"), true),
            new Column("negative", "disagree or strongly disagree", Kind.NET_NEGATIVE, List.of("sd", "d"), true));

    /** Where only the positive answers matter. */
    static final List<Column> YES_NO = List.of(
            new Column("yes", "Yes", Kind.POSITIVE, List.of(), true),
            new Column("no", "No", Kind.NEGATIVE, List.of(), true));

    private String id = "ehcp_listened.rounds";
    private SafeTable.Kind kind = SafeTable.Kind.ROUNDS;
    private String title = "Listened to";
    private String phrase = "feel listened to";
    private String unit = "children";
    private String wording = "We feel listened to when the plan is written.";
    private List<Column> columns = SCALE;
    private List<String> labels = List.of("invented sample data");
    private double weight = 1;
    private double worth = 1;
    private final List<TrueTable.Row> rows = new ArrayList<>();
    private final List<TrueTable.Change> changes = new ArrayList<>();

    static Sample of(String id, String title, String phrase) {
        Sample sample = new Sample();
        sample.id = id;
        sample.title = title;
        sample.phrase = phrase;
        return sample;
    }

    Sample kind(SafeTable.Kind kind) {
        this.kind = kind;
        return this;
    }

    Sample unit(String unit) {
        this.unit = unit;
        return this;
    }

    Sample wording(String wording) {
        this.wording = wording;
        return this;
    }

    Sample labels(String... labels) {
        this.labels = List.of(labels);
        return this;
    }

    Sample columns(List<Column> columns) {
        this.columns = columns;
        return this;
    }

    /**
     * From here on every share is moved by weights.
     *
     * @param worth answers of equal weight that one answer stands for
     */
    Sample weighted(double weight, double worth) {
        this.weight = weight;
        this.worth = worth;
        return this;
    }

    /** Counts in the order of the columns that are not nets. */
    Sample row(String key, String label, String month, long... counts) {
        return row(key, label, month, OptionalBase.NONE, counts);
    }

    /** With a base of its own, for items that do not add up. */
    Sample items(String key, String label, String month, long base, long... counts) {
        return row(key, label, month, new OptionalBase(base), counts);
    }

    private record OptionalBase(long base) {
        static final OptionalBase NONE = new OptionalBase(-1);
    }

    private Sample row(String key, String label, String month, OptionalBase given, long... counts) {
        Map<String, Long> byCode = new HashMap<>();
        int next = 0;
        long sum = 0;
        for (Column column : columns) {
            if (!column.isNet()) {
                byCode.put(column.code(), counts[next]);
                sum += column.inBase() ? counts[next] : 0;
                next++;
            }
        }
        columns.stream()
                .filter(Column::isNet)
                .forEach(net -> byCode.put(
                        net.code(), net.parts().stream().mapToLong(byCode::get).sum()));
        long base = given.base() < 0 ? sum : given.base();
        Map<String, Share> shares = new HashMap<>();
        Map<String, Interval> intervals = new HashMap<>();
        columns.stream().filter(c -> c.inBase() && base > 0).forEach(column -> {
            long count = byCode.get(column.code());
            Share share = new Share(count, base, base * worth, Math.min(1, weight * count / base));
            shares.put(column.code(), share);
            intervals.put(column.code(), share.interval());
        });
        rows.add(new TrueTable.Row(key, label, key, month, byCode, byCode, base, base, Set.of(), shares, intervals));
        return this;
    }

    /** The same question, judged alone. */
    Sample same(String from, String to) {
        return change(from, to, "S", "", Comparison.alone(share(from), share(to)));
    }

    /** With what the family of questions made of it. */
    Sample same(String from, String to, Comparison judged) {
        return change(from, to, "S", "", judged);
    }

    /** Each item of a many-choice question, all of them judged together. */
    Sample itemsJudged(String from, String to) {
        List<String> items = columns.stream()
                .filter(c -> c.kind() == Kind.OPTION)
                .map(Column::code)
                .toList();
        List<Comparison> judged = Family.of(
                        Adjustment.BENJAMINI_HOCHBERG,
                        items.stream()
                                .map(item -> new Family.Pair(
                                        row(from).shares().get(item),
                                        row(to).shares().get(item)))
                                .toList())
                .comparisons();
        for (int i = 0; i < items.size(); i++) {
            String sentence = VerdictSentence.of(judged.get(i), label(from), label(to), 10);
            changes.add(new TrueTable.Change(from, to, items.get(i), "S", "", Optional.of(judged.get(i)), sentence));
        }
        return this;
    }

    Sample recoded(String from, String to, String reason) {
        return change(from, to, "R", reason, Comparison.alone(share(from), share(to)));
    }

    Sample notComparable(String from, String to, String letter, String reason) {
        changes.add(new TrueTable.Change(
                from, to, headline(), letter, reason, Optional.empty(), VerdictSentence.notComparable(reason)));
        return this;
    }

    private Sample change(String from, String to, String letter, String reason, Comparison judged) {
        changes.add(new TrueTable.Change(
                from,
                to,
                headline(),
                letter,
                reason,
                Optional.of(judged),
                VerdictSentence.of(judged, label(from), label(to), 10)));
        return this;
    }

    Share share(String key) {
        return row(key).shares().get(headline());
    }

    private TrueTable.Row row(String key) {
        return rows.stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow();
    }

    private String label(String key) {
        return row(key).label();
    }

    private String headline() {
        return columns.stream()
                .filter(c -> c.kind() == Kind.NET_POSITIVE)
                .findFirst()
                .or(() -> columns.stream().filter(c -> c.inBase()).findFirst())
                .orElseThrow()
                .code();
    }

    SafeTable safe() {
        About about = new About(
                id.replaceAll("\\..*", ""),
                "M6",
                List.of("A4"),
                title,
                phrase,
                wording,
                unit,
                labels,
                List.of("Question version 2. Open link, no rate."));
        TrueTable table = new TrueTable(id, kind, about, columns, rows, changes);
        return ProtectedTables.protect(new Universe("pc2021", List.of(table)), Ledger.EMPTY, DisclosureRules.DEFAULT)
                .tables()
                .get(0);
    }
}
