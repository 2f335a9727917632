package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Share;

/** Invented answers of invented parents, drawn from a seed, and the tables a release makes of them. */
final class SampleRound {
    static final List<Column> FIVE_POINTS = List.of(
            new Column("1", "Very dissatisfied", Column.Kind.NEGATIVE, List.of(), true),
            new Column("2", "Dissatisfied", Column.Kind.NEGATIVE, List.of(), true),
            new Column("3", "Neither", Column.Kind.MIDDLE, List.of(), true),
            new Column("4", "Satisfied", Column.Kind.POSITIVE, List.of(), true),
            new Column("5", "Very satisfied", Column.Kind.POSITIVE, List.of(), true),
            new Column("8", "Not used", Column.Kind.NOT_USED, List.of(), false),
            new Column("9", "Not sure", Column.Kind.DONT_KNOW, List.of(), true),
            new Column("blank", "No answer", Column.Kind.BLANK, List.of(), false),
            new Column("positive", "satisfied", Column.Kind.NET_POSITIVE, List.of("4", "5"), true),
            new Column("negative", "dissatisfied", Column.Kind.NET_NEGATIVE, List.of("1", "2"), true));

    /** Groups of each split, with how often each is met. */
    static final Map<String, double[]> SPLITS = splits();

    /** One child of one parent. */
    record Child(String parent, Map<String, Integer> groups, List<String> answers) {}

    private final String round;
    private final int questions;
    private final List<Child> children = new ArrayList<>();

    SampleRound(String round, int parents, int questions, long seed) {
        this.round = round;
        this.questions = questions;
        Random chance = new Random(seed);
        for (int parent = 0; parent < parents; parent++) {
            int many = chance.nextDouble() < 0.2 ? 2 : 1;
            for (int child = 0; child < many; child++) {
                children.add(child(round + "-" + parent, chance));
            }
        }
    }

    private SampleRound(String round, int questions, List<Child> children) {
        this.round = round;
        this.questions = questions;
        this.children.addAll(children);
    }

    /** The same with some more parents, whose ids are new. */
    SampleRound with(int parents, long seed) {
        List<Child> more = new ArrayList<>(children);
        Random chance = new Random(seed);
        for (int parent = 0; parent < parents; parent++) {
            more.add(child(round + "-new-" + seed + "-" + parent, chance));
        }
        return new SampleRound(round, questions, more);
    }

    private Child child(String parent, Random chance) {
        Map<String, Integer> groups = new HashMap<>();
        SPLITS.forEach((split, weights) -> groups.put(split, drawn(weights, chance)));
        List<String> answers = new ArrayList<>();
        double mood = chance.nextDouble();
        for (int question = 0; question < questions; question++) {
            int place = drawn(new double[] {2 - mood, 2, 1.2, 2 + mood, 1 + mood, 0.8, 0.4, 0.3}, chance);
            answers.add(FIVE_POINTS.get(place).code());
        }
        return new Child(parent, groups, answers);
    }

    private static int drawn(double[] weights, Random chance) {
        double left = chance.nextDouble() * java.util.Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** Every question alone and by every split, as children. */
    Universe universe() {
        return universe(List.of(this));
    }

    /** Every question across the rounds, and by every split of the last. */
    static Universe universe(List<SampleRound> rounds) {
        SampleRound last = rounds.get(rounds.size() - 1);
        List<TrueTable> tables = new ArrayList<>();
        for (int question = 0; question < last.questions; question++) {
            int q = question;
            tables.add(table(
                    "q" + q + ".rounds",
                    SafeTable.Kind.ROUNDS,
                    q,
                    rounds.stream().map(r -> r.row(r.round, q, r.children)).toList()));
            for (String split : SPLITS.keySet()) {
                tables.add(last.byGroup(q, split));
            }
        }
        return new Universe(last.round + "-1", tables);
    }

    TrueTable byGroup(int question, String split) {
        List<TrueTable.Row> rows = new ArrayList<>();
        rows.add(row("all", question, children));
        for (int group = 0; group < SPLITS.get(split).length; group++) {
            int g = group;
            List<Child> some =
                    children.stream().filter(c -> c.groups().get(split) == g).toList();
            rows.add(row(split + group, question, some));
        }
        return table("q" + question + "." + split + "." + round, SafeTable.Kind.GROUPS, question, rows);
    }

    TrueTable.Row row(String key, int question, List<Child> some) {
        Map<String, Long> counts = new HashMap<>();
        Map<String, Set<String>> people = new HashMap<>();
        Set<String> members = new HashSet<>();
        FIVE_POINTS.forEach(column -> {
            counts.put(column.code(), 0L);
            people.put(column.code(), new HashSet<>());
        });
        long base = 0;
        for (Child child : some) {
            String answer = child.answers().get(question);
            for (Column column : FIVE_POINTS) {
                if (column.code().equals(answer) || column.parts().contains(answer)) {
                    counts.merge(column.code(), 1L, Long::sum);
                    people.get(column.code()).add(child.parent());
                }
            }
            if (!Set.of("8", "blank").contains(answer)) {
                base++;
                members.add(child.parent());
            }
        }
        Map<String, Long> respondents = new HashMap<>();
        people.forEach((code, who) -> respondents.put(code, (long) who.size()));
        Map<String, Share> shares = new HashMap<>();
        Map<String, Interval> intervals = new HashMap<>();
        if (base > 0) {
            long n = base;
            FIVE_POINTS.stream().filter(Column::inBase).forEach(c -> {
                shares.put(c.code(), Share.of(counts.get(c.code()), n));
                intervals.put(c.code(), shares.get(c.code()).interval());
            });
        }
        return new TrueTable.Row(
                key, key, round, "2021-03", counts, respondents, base, members.size(), members, shares, intervals);
    }

    private static TrueTable table(String id, SafeTable.Kind kind, int question, List<TrueTable.Row> rows) {
        About about = new About(
                "q" + question,
                "M" + question,
                List.of("A1"),
                "Question " + question,
                "are satisfied",
                "How satisfied?",
                "children",
                List.of("invented sample data"),
                List.of());
        return new TrueTable(id, kind, about, FIVE_POINTS, rows, List.of());
    }

    private static Map<String, double[]> splits() {
        Map<String, double[]> splits = new LinkedHashMap<>();
        splits.put("support", new double[] {5, 3, 2, 0.3});
        splits.put("age", new double[] {1, 4, 4, 2, 0.2});
        splits.put("setting", new double[] {6, 3, 1.5, 0.7, 0.5, 0.3, 0.2});
        splits.put("area", new double[] {5, 5, 0.3});
        splits.put("need", new double[] {4, 2, 1.5, 1, 0.8, 0.2});
        splits.put("sex", new double[] {6, 3, 0.3});
        return splits;
    }
}
