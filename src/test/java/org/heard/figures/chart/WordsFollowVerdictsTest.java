package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.figures.Chance;
import org.heard.figures.Seeds;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Shade;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.Verdict;
import org.junit.jupiter.api.Test;

/** A title, a sentence or an alternative text claims what the verdicts on the page are: no more, no less, nothing else. */
class WordsFollowVerdictsTest {
    private static final List<String> ROUNDS = List.of("2019-11", "2020-09", "2021-03", "2026-11");
    private static final List<String> NAMES = List.of("Nov 2019", "Sept 2020", "Mar 2021", "Nov 2026");
    private static final String WORDS =
            "more|fewer|possible, not confirmed|no clear change|too few to say|cannot be compared|not shown|no earlier round";
    private static final Pattern COUNTED = Pattern.compile("(\\d+) (" + WORDS + ")");
    private static final Pattern SINGLE = Pattern.compile("(?<!\\d )(" + WORDS + ")", Pattern.CASE_INSENSITIVE);
    private static final int FEW = 250;

    @Test
    void aHeadlineChartClaimsAsManyOfEachVerdictAsStandInItsTableAndItsPicture() {
        Seeds.each(FEW, chance -> {
            List<SafeTable> measures = measures(chance);
            Map<String, Long> true_ = count(measures.stream().map(m -> said(m, latest(measures))));
            Chart chart = Cases.dots(measures);

            assertThat(claimed(chart.title(), measures.size())).isEqualTo(true_);
            assertThat(claimed(chart.alternativeText(), measures.size())).isEqualTo(true_);
            assertThat(chart.alternativeText()).hasSizeLessThanOrEqualTo(AlternativeText.MOST);
            assertThat(inTable(chart)).isEqualTo(true_);
            assertThat(count(flags(chart))).isEqualTo(flagged(true_));
        });
    }

    @Test
    void aChartOfChangesClaimsAsManyOfEachVerdictAsStandInItsTable() {
        Seeds.each(FEW, chance -> {
            List<SafeTable> measures = measures(chance);
            String to = latest(measures);
            String from = measures.get(0).rows().get(0).key();
            Map<String, Long> true_ = count(measures.stream()
                    .map(m -> words(m.change(from, to).stream().toList())));
            Chart chart = Chart.changes(measures, from, to);

            assertThat(claimed(chart.title(), measures.size())).isEqualTo(true_);
            assertThat(claimed(chart.alternativeText(), measures.size())).isEqualTo(true_);
            assertThat(inTable(chart)).isEqualTo(true_);
        });
    }

    @Test
    void aMeasuresOwnChartsClaimItsVerdict() {
        Map<String, String> titles = Map.of(
                "more", "^More children",
                "fewer", "^Fewer children",
                "no clear change", ": (about the same|no clear change)",
                "possible, not confirmed", ": a possible change, not confirmed",
                "too few to say", "too few answers to say whether this changed",
                "not shown", "not every round can be shown",
                "cannot be compared", "each round by itself",
                "no earlier round", "^\\d+% feel listened to|: not shown$");
        Seeds.each(FEW, chance -> {
            SafeTable measure = measures(chance).get(0);
            String said = said(measure, measure.latest().key());
            for (Chart chart : List.of(Chart.overTime(measure), Chart.distribution(measure))) {
                String title = chart.title().replace(" (all answers)", "");
                assertThat(titles.keySet().stream()
                                .filter(word -> Pattern.compile(titles.get(word))
                                        .matcher(title)
                                        .find()))
                        .as(title)
                        .containsExactly(said);
            }
        });
    }

    @Test
    void aScoreboardClaimsAsManyOfEachVerdictAsStandInItsTableAndItsPicture() {
        Seeds.each(FEW, chance -> {
            List<SafeTable> measures = measures(chance);
            Map<String, Long> true_ = count(measures.stream().map(m -> said(m, latest(measures))));
            Chart chart = Boards.board(measures.stream()
                            .map(measure -> ScoreboardLine.of("", measure, false))
                            .toList())
                    .chart();

            assertThat(told(chart.title(), measures.size())).as(chart.title()).isEqualTo(true_);
            assertThat(claimed(chart.alternativeText(), measures.size())).isEqualTo(true_);
            int verdict = chart.dataTable().header().indexOf("Verdict");
            assertThat(count(chart.dataTable().rows().stream()
                            .map(row -> row.get(verdict).replace("c – ", ""))))
                    .isEqualTo(true_);
            assertThat(count(flags(chart))).isEqualTo(flagged(true_));
        });
    }

    /** Of a sentence in words: "two show no clear change", or of all. */
    private static Map<String, Long> told(String sentence, int measures) {
        List<String> numbers = List.of("none one two three four five six seven eight".split(" "));
        Map<String, String> clauses = Map.of(
                "rose", "more",
                "fell", "fewer",
                "shows? a possible change, not confirmed", "possible, not confirmed",
                "shows? no clear change", "no clear change",
                "ha(?:s|ve) too few answers to say", "too few to say",
                "cannot be compared", "cannot be compared",
                "(?:is|are) not shown", "not shown",
                "ha(?:s|ve) no earlier round", "no earlier round");
        Map<String, String> wholes = Map.of(
                "measures rose|: more", "more",
                "measures fell|: fewer", "fewer",
                "measures show a possible change|: a possible change", "possible, not confirmed",
                "shows a clear change|: no clear change", "no clear change",
                "^Too few people|: too few to say", "too few to say",
                "can be compared with an earlier|: cannot be compared", "cannot be compared",
                "no change can be shown|: not shown", "not shown",
                "for the first time|: no earlier round", "no earlier round");
        Map<String, Long> told = new TreeMap<>();
        clauses.forEach((clause, verdict) -> Pattern.compile("(\\w+) " + clause, Pattern.CASE_INSENSITIVE)
                .matcher(sentence)
                .results()
                .map(found -> numbers.indexOf(found.group(1).toLowerCase(java.util.Locale.ROOT)))
                .filter(number -> number > 0)
                .forEach(number -> told.put(verdict, (long) number)));
        if (told.isEmpty()) {
            wholes.forEach((whole, verdict) -> {
                if (Pattern.compile(whole).matcher(sentence).find()) {
                    told.put(verdict, (long) measures);
                }
            });
        }
        return told;
    }

    /** What a measure's own chart calls a possible change is no "no clear change" beside others. */
    @Test
    void aPossibleChangeIsCountedApart() {
        List<SafeTable> measures = List.of(
                sample("a", List.of(2, 3), 60)
                        .same(key(2), key(3), judged(Verdict.NO_CLEAR_CHANGE, Shade.POSSIBLE))
                        .safe(),
                sample("b", List.of(2, 3), 60)
                        .same(key(2), key(3), judged(Verdict.NO_CLEAR_CHANGE))
                        .safe());
        String counted = "1 possible, not confirmed; 1 no clear change";

        for (Chart chart : List.of(Cases.dots(measures), Chart.changes(measures, key(2), key(3)))) {
            assertThat(chart.title()).startsWith("Of 2 measures").endsWith(": " + counted);
            assertThat(chart.alternativeText()).contains(counted);
            assertThat(chart.dataTable().rows().get(0)).endsWith("possible, not confirmed");
        }
    }

    @Test
    void withAFourthRoundTheTitleNamesTheRoundThatIsNoLongerDrawn() {
        Chart chart = Cases.dots(List.of(fourRounds("a", Verdict.MORE), fourRounds("b", Verdict.NO_CLEAR_CHANGE)));

        assertThat(chart.subtitle()).contains("Sept 2020 to Nov 2026");
        assertThat(chart.title()).isEqualTo("Of 2 measures since Nov 2019: 1 more, 1 no clear change");
        assertThat(flags(chart)).containsExactly("more");
        assertThat(chart.dataTable().header()).contains("Compared with");
        assertThat(chart.dataTable().rows().get(0)).contains("Nov 2019").endsWith("more");
    }

    @Test
    void whatIsSetAgainstDifferentRoundsIsNamedWithEach() {
        SafeTable later = sample("later", List.of(2, 3), 60)
                .same(key(2), key(3), judged(Verdict.FEWER))
                .safe();
        Chart chart = Cases.dots(List.of(fourRounds("a", Verdict.MORE), later));

        assertThat(chart.title()).isEqualTo("Of 2 measures: 1 more, 1 fewer");
        assertThat(chart.note())
                .contains("Each measure is set against the first round it can be compared with:"
                        + " Measure a, Nov 2019; Measure later, Mar 2021.");
    }

    @Test
    void measuresThatAreAllHiddenAreNotSaidToBeUnchanged() {
        List<SafeTable> hidden = IntStream.range(0, 6)
                .mapToObj(i -> sample("m" + i, List.of(2, 3), 2)
                        .same(key(2), key(3), judged(Verdict.MORE))
                        .safe())
                .toList();

        assertThat(Cases.dots(hidden).title()).isEqualTo("All 6 measures: not shown");
        assertThat(Cases.dots(hidden).alternativeText()).contains("all 6 measures: not shown");
    }

    @Test
    void oneMeasureIsCalledByItsName() {
        assertThat(Cases.dots(List.of(fourRounds("a", Verdict.MORE))).title())
                .isEqualTo("Measure a: more since Nov 2019");
    }

    @Test
    void measuresOfAFirstRoundAreSaidToHaveNoEarlierOne() {
        Chart chart = Cases.dots(List.of(
                sample("a", List.of(3), 60).safe(), sample("b", List.of(3), 60).safe()));

        assertThat(chart.title()).isEqualTo("All 2 measures: no earlier round");
        assertThat(chart.subtitle()).isEqualTo("Share of children, Nov 2026, per cent");
        assertThat(chart.dataTable().rows().get(0)).endsWith("z", "z", "z", "no earlier round");
    }

    private static SafeTable fourRounds(String id, Verdict sinceFirst) {
        return sample(id, List.of(0, 1, 2, 3), 60)
                .same(key(0), key(3), judged(sinceFirst))
                .notComparable(key(1), key(3), "C", "another scale")
                .same(key(2), key(3), judged(Verdict.NO_CLEAR_CHANGE))
                .safe();
    }

    /** The verdict of the first round of which something may be said, told apart from every kind of silence. */
    private static String said(SafeTable measure, String to) {
        if (measure.rows().size() == 1 && measure.latest().key().equals(to)) {
            return "no earlier round";
        }
        return words(measure.rows().stream()
                .flatMap(row -> measure.change(row.key(), to).stream())
                .toList());
    }

    private static String words(List<Change> changes) {
        List<Change> comparable = changes.stream().filter(Change::isComparable).toList();
        Optional<String> verdict = comparable.stream()
                .flatMap(change -> change.comparison().stream())
                .map(found -> found.shade() == Shade.POSSIBLE
                        ? "possible, not confirmed"
                        : found.verdict().word())
                .findFirst();
        return verdict.orElse(comparable.isEmpty() ? "cannot be compared" : "not shown");
    }

    /** What a line claims of so many measures: counted one by one, or of all of them. */
    private static Map<String, Long> claimed(String line, int measures) {
        Map<String, Long> counts = new TreeMap<>();
        Matcher counted = COUNTED.matcher(line);
        while (counted.find()) {
            counts.put(counted.group(2), Long.parseLong(counted.group(1)));
        }
        Matcher single = SINGLE.matcher(line);
        if (counts.isEmpty() && single.find()) {
            counts.put(single.group(1).toLowerCase(java.util.Locale.ROOT), (long) measures);
        }
        return counts;
    }

    private static Map<String, Long> inTable(Chart chart) {
        return count(chart.dataTable().rows().stream()
                .map(row -> row.get(row.size() - 1).replace("c – ", "")));
    }

    private static Stream<String> flags(Chart chart) {
        return new Drawn(chart.svg()).words().stream().filter(word -> word.equals("more") || word.equals("fewer"));
    }

    private static Map<String, Long> flagged(Map<String, Long> counts) {
        Map<String, Long> flagged = new TreeMap<>(counts);
        flagged.keySet().retainAll(List.of("more", "fewer"));
        return flagged;
    }

    private static Map<String, Long> count(Stream<String> words) {
        return words.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static String latest(List<SafeTable> measures) {
        return measures.stream()
                .flatMap(measure -> measure.rows().stream())
                .max(java.util.Comparator.comparing(SafeTable.Row::month))
                .orElseThrow()
                .key();
    }

    /** One to eight measures, each asked in some rounds, with anything said of each pair. */
    private static List<SafeTable> measures(Chance chance) {
        int many = chance.between(1, 8);
        List<SafeTable> measures = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            measures.add(measure(chance, "m" + i));
        }
        return measures;
    }

    private static SafeTable measure(Chance chance, String id) {
        List<Integer> asked = IntStream.range(0, ROUNDS.size())
                .filter(round -> round == 3 || chance.between(0, 2) > 0)
                .boxed()
                .toList();
        Sample sample = sample(id, asked, chance.between(0, 4) == 0 ? 2 : 60);
        for (int earlier : asked.subList(0, asked.size() - 1)) {
            String from = key(earlier);
            switch (chance.between(0, 3)) {
                case 0 -> sample.notComparable(from, key(3), chance.between(0, 1) == 0 ? "B" : "C", "it changed");
                case 1 -> {}
                default -> sample.same(from, key(3), judged(chance));
            }
        }
        return sample.safe();
    }

    /** @param yes where few, the counts are hidden */
    private static Sample sample(String id, List<Integer> asked, long yes) {
        Sample sample =
                Sample.of(id + ".rounds", "Measure " + id, "feel listened to").columns(Sample.YES_NO);
        asked.forEach(round -> sample.row(key(round), NAMES.get(round), ROUNDS.get(round), yes, 40));
        return sample;
    }

    private static String key(int round) {
        return "pc" + ROUNDS.get(round).substring(0, 4);
    }

    private static Comparison judged(Chance chance) {
        Verdict verdict = chance.oneOf(Verdict.values());
        return judged(verdict, verdict == Verdict.NO_CLEAR_CHANGE ? chance.oneOf(Shade.values()) : Shade.PLAIN);
    }

    private static Comparison judged(Verdict verdict) {
        return judged(verdict, Shade.PLAIN);
    }

    private static Comparison judged(Verdict verdict, Shade shade) {
        return new Comparison(
                Share.of(60, 100),
                Share.of(60, 100),
                new Interval(-0.1, 0.1),
                Optional.of(0.5),
                Optional.of(0.5),
                verdict,
                shade);
    }
}
