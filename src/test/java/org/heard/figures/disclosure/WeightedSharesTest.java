package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.heard.figures.disclosure.Handmade.RULES;
import static org.heard.figures.disclosure.Handmade.lines;
import static org.heard.figures.disclosure.Handmade.people;
import static org.heard.figures.disclosure.Handmade.rounds;
import static org.heard.figures.disclosure.Handmade.row;
import static org.heard.figures.disclosure.Handmade.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heard.figures.statistics.Share;
import org.heard.figures.suppression.ProblemCell;
import org.heard.figures.suppression.SuppressionProblem;
import org.junit.jupiter.api.Test;

/** What a reader learns from a weighted share: 25 of 50 people with weight 1.2 said yes, 15 of 50 with 0.9. */
class WeightedSharesTest {
    private static final TrueTable.Row ROW = row("r", people(0, 100), 40, 20, 40);
    private static final List<TrueTable.Level> LEVELS = List.of(level(1.2, 50, 25), level(0.9, 50, 15));
    private static final TrueTable SPLIT = split(
            "s",
            row("all", people(0, 100), 40, 20, 40),
            row("a", people(0, 50), 20, 8, 22),
            row("b", people(50, 100), 20, 12, 18));

    private static TrueTable.Level level(double weight, long base, long count) {
        return new TrueTable.Level(weight, base, count, Map.of());
    }

    private static TrueTable weighted(TrueTable.Row row, List<TrueTable.Level> levels) {
        Share share = Share.of(row.counts().get("yes"), row.base());
        return rounds(row.with(new TrueTable.Weighted("yes", share, levels)));
    }

    private static WeightedShares shares(TrueTable... tables) {
        Earlier none = Earlier.of(Ledger.EMPTY);
        RowDecisions fates = new RowDecisions(lines(tables), none, RULES);
        GroupSizes sizes = new GroupSizes(new Universe("x", List.of(tables)), RULES);
        QuestionProblem question = new QuestionProblem(fates, none, sizes, RULES);
        return new WeightedShares(fates, question, question::bench, none);
    }

    private static SuppressionProblem puzzle(TrueTable... tables) {
        return shares(tables).puzzle(lines(tables).get(0));
    }

    private static ProblemCell figure(SuppressionProblem puzzle, String id) {
        return puzzle.figures.stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Every sum with a level in it, as it is written: "1.2 × level 0 + …" without what stands before "level". */
    private static Set<String> sumsOfLevels(SuppressionProblem puzzle) {
        Set<String> sums = new TreeSet<>();
        for (int e = 0; e < puzzle.members.length; e++) {
            List<String> terms = new ArrayList<>();
            for (int k = 0; k < puzzle.members[e].length; k++) {
                String id = puzzle.figure(puzzle.members[e][k]).id();
                terms.add(puzzle.coefficients[e][k] + " " + id.replaceFirst("q.rounds.r ", ""));
            }
            if (terms.stream().anyMatch(term -> term.contains("level"))) {
                sums.add(String.join(", ", terms));
            }
        }
        return sums;
    }

    @Test
    void theLevelsAddUpToTheCountAndWithTheirWeightsToTheWeightedSum() {
        assertThat(sumsOfLevels(puzzle(weighted(ROW, LEVELS))))
                .containsExactlyInAnyOrder(
                        "1.0 level 0, 1.0 level 1, -1.0 yes", "1.2 level 0, 0.9 level 1, -1.0 weighted");
    }

    @Test
    void aLevelIsAtMostItsBase() {
        ProblemCell level = figure(puzzle(weighted(ROW, LEVELS)), "q.rounds|r level 0");
        assertThat(level.value()).isEqualTo(25);
        assertThat(level.least()).isZero();
        assertThat(level.most()).isEqualTo(50);
        assertThat(level.is(ProblemCell.Trait.LATENT)).isTrue();
    }

    /** 1.2 × 25 + 0.9 × 15 of 1.2 × 50 + 0.9 × 50, to half a thousandth. */
    @Test
    void theWeightedSumIsKnownToHalfATenthOfAPointOfItsBase() {
        ProblemCell sum = figure(puzzle(weighted(ROW, LEVELS)), "q.rounds|r weighted");
        assertThat(sum.value()).isEqualTo(43.5);
        assertThat(sum.shownLeast()).isCloseTo(43.5 - 0.0525, within(1e-9));
        assertThat(sum.shownMost()).isCloseTo(43.5 + 0.0525, within(1e-9));
        assertThat(sum.mayBeHidden()).isFalse();
    }

    @Test
    void aLevelFallsApartIntoTheGroupsOfEachSplitAndAGroupIntoItsLevels() {
        List<TrueTable.Level> levels = List.of(
                new TrueTable.Level(1.2, 50, 25, Map.of("s|a", 14L, "s|b", 11L, "gone|c", 20L, "gone|d", 5L)),
                new TrueTable.Level(0.9, 50, 15, Map.of("s|a", 8L, "s|b", 7L)));
        SuppressionProblem puzzle = puzzle(weighted(ROW, levels), SPLIT);
        assertThat(sumsOfLevels(puzzle))
                .containsExactlyInAnyOrder(
                        "1.0 level 0, 1.0 level 1, -1.0 yes",
                        "1.2 level 0, 0.9 level 1, -1.0 weighted",
                        "-1.0 level 0, 1.0 level 0 in s|a, 1.0 level 0 in s|b",
                        "-1.0 level 0, 1.0 level 0 in gone|c, 1.0 level 0 in gone|d",
                        "-1.0 level 1, 1.0 level 1 in s|a, 1.0 level 1 in s|b",
                        "1.0 level 0 in s|a, 1.0 level 1 in s|a, -1.0 s|a yes",
                        "1.0 level 0 in s|b, 1.0 level 1 in s|b, -1.0 s|b yes");
        assertThat(figure(puzzle, "q.rounds|r level 0 in s|a").most()).isEqualTo(50);
    }

    @Test
    void aRowWithHiddenCountsHasAWeightedShareWhereTheyStayWide() {
        WeightedShares shares = shares(weighted(row("r", people(0, 100), 3, 57, 40), LEVELS));
        assertThat(shares.safe(Set.of("q.rounds|r no", "q.rounds|r partly"))).containsExactly("q.rounds|r");
        assertThat(shares.safe(Set.of("q.rounds|r no"))).isEmpty();
    }

    /** Three of two people: nobody can say what a reader could work out. */
    @Test
    void aWeightedShareWhoseLevelsCannotBeGoes() {
        assertThat(shares(weighted(ROW, List.of(level(1.2, 2, 3), level(0.9, 98, 37))))
                        .safe(Set.of()))
                .isEmpty();
    }
}
