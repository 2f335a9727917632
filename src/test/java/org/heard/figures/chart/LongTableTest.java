package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Share;
import org.heard.ground.language.Sentence;
import org.heard.publication.release.ShippedTwice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of all figures prints what the charts' own tables print: nothing less, nothing more, nothing else. */
class LongTableTest {
    /** One figure: of whom, of which answer, what, its text. */
    private record Fact(String who, String option, String what, String text) {}

    private static final Map<LongColumn, String> COUNTED = Map.of(
            LongColumn.ANSWERS, "answers", LongColumn.SHARE, "share", LongColumn.SHARE_AS_ANSWERED, "not weighted");

    static Stream<List<SafeTable>> releases() {
        SafeTable weighted = Sample.of("weighted.rounds", "Listened to", "feel listened to")
                .weighted(0.9, 0.8)
                .row(Sample.NOV_2019, "November 2019", "2019-11", 40, 57, 66, 90, 47, 12, 20, 9)
                .row(Sample.MAR_2021, "March 2021", "2021-03", 52, 92, 84, 167, 96, 15, 22, 12)
                .safe();
        SafeTable groups = Sample.of("weighted.setting.pc2021", "Listened to, by setting", "feel listened to")
                .kind(SafeTable.Kind.GROUPS)
                .columns(Sample.YES_NO)
                .weighted(0.9, 0.8)
                .row("all", "All", "2021-03", 263, 243)
                .row("mainstream", "Mainstream", "2021-03", 139, 134)
                .safe();
        return Stream.of(
                ShippedTwice.releases().first(),
                ShippedTwice.releases().second(),
                List.of(Cases.listened()),
                List.of(Cases.broken()),
                List.of(Cases.apart()),
                List.of(weighted),
                List.of(groups));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyFigureOfEveryChartIsInIt(List<SafeTable> tables) {
        for (SafeTable table : tables) {
            assertThat(facts(table)).as(table.id()).containsAll(printed(table, false));
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void nothingIsInItThatNoChartPrints(List<SafeTable> tables) {
        for (SafeTable table : tables) {
            assertThat(printed(table, true))
                    .as(table.id())
                    .containsAll(facts(table).stream()
                            .filter(fact -> !isFollowing(fact, table))
                            .collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void noTwoRowsHaveOneName(List<SafeTable> tables) {
        List<List<String>> names = LongTable.of(tables).rows().stream()
                .map(row -> Stream.of(LongColumn.TABLE, LongColumn.ROUND, LongColumn.GROUP, LongColumn.OPTION)
                        .map(row::get)
                        .toList())
                .toList();

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void whatIsNotShownHasASymbolAndAReasonAndNoFigure(List<SafeTable> tables) {
        for (Map<LongColumn, String> row : LongTable.of(tables).rows()) {
            boolean shown = row.get(LongColumn.SHOWN).equals("yes");
            assertThat(row.get(LongColumn.WHY_NOT_SHOWN).isEmpty()).isEqualTo(shown);
            assertThat(row.get(LongColumn.ANSWERS)).matches(shown ? "\\d+" : "[cx]");
            if (!shown) {
                assertThat(Stream.of(LongColumn.SHARE, LongColumn.LOWER, LongColumn.UPPER, LongColumn.SHARE_WEIGHTED)
                                .map(row::get))
                        .allMatch(cell -> cell.matches("[cxz]"));
            }
        }
    }

    @Test
    void aChangeIsSaidAgainstTheRoundsThatTheSentenceOfThePageSpeaksOf() {
        for (SafeTable table : ShippedTwice.releases().first()) {
            new Finding(table)
                    .change()
                    .filter(change -> table.kind() == SafeTable.Kind.ROUNDS)
                    .ifPresent(change -> assertThat(LongTable.of(List.of(table)).rows())
                            .as(table.id())
                            .anyMatch(row -> row.get(LongColumn.ROUND).equals(change.to())
                                    && row.get(LongColumn.SINCE_FIRST).equals(change.from())
                                    && row.get(LongColumn.VERDICT_SINCE_FIRST)
                                            .equals(Said.of(java.util.Optional.of(change))
                                                    .words())));
        }
    }

    /** All answers of a row are worth the same, which follows from how many children and people answered (0063). */
    @ParameterizedTest
    @MethodSource("releases")
    void limitsThatNoChartPrintsFollowFromWhatIsPrinted(List<SafeTable> tables) {
        for (SafeTable table : tables) {
            for (SafeTable.Row row : table.rows()) {
                assertThat(row.shares().values().stream()
                                .map(Share::effectiveBase)
                                .distinct()
                                .toList())
                        .as(table.id() + " " + row.key())
                        .hasSizeLessThan(2);
                row.intervals()
                        .forEach((option, interval) -> assertThat(interval)
                                .isEqualTo(row.share(option).orElseThrow().interval()));
            }
        }
    }

    /** A share that is not weighted follows from count and base, its limits also from how many people answered. */
    private static boolean isFollowing(Fact fact, SafeTable table) {
        boolean limit = List.of("share", "lower", "upper").contains(fact.what());
        return limit && !DrawnAsRounds.of(table, fact.option()) && !WeightingShown.is(table);
    }

    /** Whether the option is the one whose intervals the table of rounds or groups prints. */
    private static final class DrawnAsRounds {
        static boolean of(SafeTable table, String option) {
            return table.headline()
                            .filter(column -> Sentence.capital(column.label()).equals(option))
                            .isPresent()
                    && table.rows().size() > 1;
        }
    }

    private static Set<Fact> facts(SafeTable table) {
        Set<Fact> facts = new HashSet<>();
        for (Map<LongColumn, String> row : LongTable.of(List.of(table)).rows()) {
            String who = table.kind() == SafeTable.Kind.GROUPS
                    ? row.get(LongColumn.GROUP_NAME)
                    : name(table, row.get(LongColumn.ROUND));
            String option = row.get(LongColumn.OPTION_NAME);
            facts.add(new Fact(who, "", "base", row.get(LongColumn.BASE)));
            COUNTED.forEach((column, what) -> facts.add(new Fact(who, option, what, row.get(column))));
            facts.add(new Fact(who, option, "lower", row.get(LongColumn.LOWER)));
            facts.add(new Fact(who, option, "upper", row.get(LongColumn.UPPER)));
            facts.add(new Fact(who, "", "worth", row.get(LongColumn.WORTH)));
            since(facts, table, row, "FIRST");
            since(facts, table, row, "LAST");
        }
        // Those outside the base have no share and no limits, and what has no weights has no figure of them.
        facts.removeIf(fact -> fact.text().equals("z"));
        if (!WeightingShown.is(table)) {
            facts.removeIf(fact -> fact.what().equals("not weighted"));
        }
        return facts;
    }

    private static void since(Set<Fact> facts, SafeTable table, Map<LongColumn, String> row, String which) {
        String from = row.get(LongColumn.valueOf("SINCE_" + which));
        if (from.isEmpty()) {
            return;
        }
        String who = name(table, row.get(LongColumn.ROUND));
        String option = row.get(LongColumn.OPTION_NAME);
        String since = " since " + name(table, from);
        for (String part : List.of("CHANGE", "LOWER", "UPPER", "VERDICT")) {
            facts.add(new Fact(who, option, part + since, row.get(LongColumn.valueOf(part + "_SINCE_" + which))));
        }
    }

    /** @param all also changes against rounds between the first and the last, which are on pages alone */
    private static Set<Fact> printed(SafeTable table, boolean all) {
        Set<Fact> facts = new LinkedHashSet<>();
        Cases.charts(table).forEach(chart -> {
            DataTable data = chart.dataTable();
            switch (data.header().get(0)) {
                case "Answer" -> answers(facts, table, data);
                case "Figure" -> rounds(facts, table, data, all);
                case "Group" -> groups(facts, table, data);
                default -> throw new IllegalStateException(data.header().toString());
            }
        });
        facts.removeIf(fact -> fact.text().equals("z"));
        return facts;
    }

    private static void answers(Set<Fact> facts, SafeTable table, DataTable data) {
        for (List<String> row : data.rows()) {
            boolean plain = row.get(0).endsWith(", not weighted");
            String option = row.get(0).replace(", not weighted", "");
            for (int i = 1; i < row.size(); i++) {
                String head = data.header().get(i);
                String who = head.replaceAll(", (answers|per cent)$", "");
                if (head.endsWith(", answers")) {
                    facts.add(
                            option.equals("Answers (base)")
                                    ? new Fact(who, "", "base", row.get(i))
                                    : new Fact(who, option, "answers", row.get(i)));
                } else if (head.endsWith(", per cent") && !option.equals("Answers (base)")) {
                    facts.add(new Fact(who, option, plain ? "not weighted" : "share", row.get(i)));
                } else if (!head.endsWith(", per cent")) {
                    facts.add(change(name(table, table.latest().key()), option, head, row.get(i)));
                }
            }
        }
    }

    private static void rounds(Set<Fact> facts, SafeTable table, DataTable data, boolean all) {
        String headline = Sentence.capital(table.headline().orElseThrow().label());
        String what = new Finding(table).counts();
        for (List<String> row : data.rows()) {
            for (int i = 1; i < row.size(); i++) {
                String who = data.header().get(i);
                String head = row.get(0);
                String text = row.get(i);
                if (head.matches("(Change|Verdict) since .*")) {
                    if (all) {
                        facts.add(change(who, headline, head, text));
                    }
                } else if (head.equals("Answers (base)")) {
                    facts.add(new Fact(who, "", "base", text));
                } else if (head.equals(what + ": answers")) {
                    facts.add(new Fact(who, headline, "answers", text));
                } else if (head.equals(what + ": per cent")) {
                    facts.add(new Fact(who, headline, "share", text));
                } else if (head.equals(what + ": per cent, not weighted")) {
                    facts.add(new Fact(who, headline, "not weighted", text));
                } else if (head.startsWith("Answers are worth")) {
                    facts.add(new Fact(who, "", "worth", text));
                } else if (head.startsWith("95% interval")) {
                    facts.add(new Fact(who, headline, head.contains("lower") ? "lower" : "upper", text));
                } else {
                    facts.add(new Fact(who, head, "answers", text));
                }
            }
        }
    }

    private static void groups(Set<Fact> facts, SafeTable table, DataTable data) {
        String headline = Sentence.capital(table.headline().orElseThrow().label());
        for (List<String> row : data.rows()) {
            String who = row.get(0).replaceAll(" \\(u\\)$", "");
            for (int i = 1; i < row.size() && !who.equals("All"); i++) {
                String head = data.header().get(i);
                String what = head.equals("Answers (base)")
                        ? "base"
                        : head.equals("Per cent")
                                ? "share"
                                : head.equals("Per cent, not weighted")
                                        ? "not weighted"
                                        : head.endsWith(": answers") ? "answers" : head.replaceAll(".*, ", "");
                facts.add(new Fact(who, what.equals("base") ? "" : headline, what, row.get(i)));
            }
        }
    }

    /** @param head "Change since Nov 2019, lower limit", "Verdict since Nov 2019" */
    private static Fact change(String who, String option, String head, String text) {
        String part = head.startsWith("Verdict")
                ? "VERDICT"
                : head.endsWith("lower limit") ? "LOWER" : head.endsWith("upper limit") ? "UPPER" : "CHANGE";
        String since = head.replaceAll("^(Change|Verdict)", "").replaceAll(", (points|(lower|upper) limit)$", "");
        return new Fact(
                who,
                option,
                part + since,
                text.replace('\u2212', '-').replace("+", "").replaceAll("^c – ", ""));
    }

    private static String name(SafeTable table, String round) {
        return table.rows().stream()
                .filter(row -> row.round().equals(round))
                .map(DrawnRounds::name)
                .findFirst()
                .orElseThrow();
    }
}
