package org.heard.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.suppression.SmallProblems.equation;
import static org.heard.figures.suppression.SmallProblems.set;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Flows round a table of two rows by three columns, whose six sums are printed. */
class FlowTest {
    /** Places: 0 to 2 the first row, 3 to 5 the second. */
    private static final SuppressionProblem TABLE = new SuppressionProblem(
            Stream.of("00", "01", "02", "10", "11", "12")
                    .map(id -> ProblemCell.of(id, 5))
                    .toList(),
            List.of(
                    equation(15, "00", 1, "01", 1, "02", 1),
                    equation(15, "10", 1, "11", 1, "12", 1),
                    equation(10, "00", 1, "10", 1),
                    equation(10, "01", 1, "11", 1),
                    equation(10, "02", 1, "12", 1)),
            Set.of(),
            Set.of());

    private record Room(long up, long down, Map<Integer, Double> costs) implements Network.Room {
        @Override
        public long up(int i) {
            return up;
        }

        @Override
        public long down(int i) {
            return down;
        }

        @Override
        public double cost(int i) {
            return costs.getOrDefault(i, 1.0);
        }
    }

    private static Network.Flow flow(SuppressionProblem puzzle, Room room) {
        BitSet all = new BitSet();
        all.set(0, puzzle.size());
        return Network.of(puzzle, all).orElseThrow().flow(room);
    }

    @Test
    void aFlowTakesTheCheaperOfTwoCircles() {
        Network.Flow flow = flow(TABLE, new Room(9, 9, Map.of(1, 3.0)));
        assertThat(flow.move(0, true, 2)).isEqualTo(2);
        assertThat(flow.movedFigures()).isEqualTo(set(0, 2, 3, 5));
        assertThat(flow.cost()).isEqualTo(2 * 4);
        Network.Flow other = flow(TABLE, new Room(9, 9, Map.of(5, 3.0)));
        assertThat(other.move(0, false, 3)).isEqualTo(3);
        assertThat(other.movedFigures()).isEqualTo(set(0, 1, 3, 4));
        assertThat(other.cost()).isEqualTo(3 * 4);
    }

    @Test
    void whereOneCircleIsFullTheRestRunsRoundTheOthers() {
        assertThat(flow(TABLE, new Room(5, 2, Map.of(1, 3.0))).move(0, true, 9)).isEqualTo(2);
        Network.Flow flow = flow(tableOfFour(), new Room(3, 9, Map.of(1, 2.0)));
        assertThat(flow.move(0, true, 3)).isEqualTo(3);
        assertThat(flow.movedFigures()).isEqualTo(set(0, 2));
        Network.Flow down = flow(tableOfFour(), new Room(3, 9, Map.of()));
        assertThat(down.move(0, false, 20)).isEqualTo(9);
    }

    /** a - b - c - d are nothing: b, c and d may each shrink with a. */
    private static SuppressionProblem tableOfFour() {
        return new SuppressionProblem(
                Stream.of("a", "b", "c", "d")
                        .map(id -> ProblemCell.of(id, id.equals("a") ? 15 : 5))
                        .toList(),
                List.of(equation(0, "a", 1, "b", -1, "c", -1, "d", -1)),
                Set.of(),
                Set.of());
    }

    @Test
    void aFigureMovesNoFurtherThanItsOwnRoom() {
        Network.Flow flow = flow(tableOfFour(), new Room(4, 1, Map.of()));
        assertThat(flow.move(0, true, 9)).isEqualTo(4);
        Network.Flow down = flow(tableOfFour(), new Room(4, 1, Map.of()));
        assertThat(down.move(0, false, 9)).isEqualTo(1);
        assertThat(flow(tableOfFour(), new Room(4, 1, Map.of())).move(0, true, 2))
                .isEqualTo(2);
    }

    @Test
    void aFigureInNoSumMovesAlone() {
        SuppressionProblem alone =
                new SuppressionProblem(List.of(ProblemCell.of("a", 5)), List.of(), Set.of(), Set.of());
        Network.Flow flow = flow(alone, new Room(4, 3, Map.of(0, 2.5)));
        assertThat(flow.move(0, true, 9)).isEqualTo(4);
        assertThat(flow.cost()).isEqualTo(10);
        assertThat(flow(alone, new Room(4, 3, Map.of())).move(0, false, 9)).isEqualTo(3);
    }

    @Test
    void nothingMovesWhereNoCircleIsOpen() {
        Network network = Network.of(TABLE, set(0, 1, 3)).orElseThrow();
        Network.Flow flow = network.flow(new Room(9, 9, Map.of()));
        assertThat(flow.move(0, true, 4)).isZero();
        assertThat(flow.movedFigures()).isEqualTo(set());
        assertThat(flow.cost()).isZero();
        assertThat(network.has(1)).isTrue();
        assertThat(network.has(2)).isFalse();
    }

    /** The cheapest first path uses an arc that a second one has to give back. */
    @Test
    void aFlowCanTakeBackWhatItDid() {
        SuppressionProblem puzzle = new SuppressionProblem(
                Stream.of("asked", "sa", "sb", "ab", "at", "bt")
                        .map(id -> ProblemCell.of(id, id.equals("asked") ? 10 : 5))
                        .toList(),
                List.of(
                        equation(0, "asked", 1, "sa", -1, "sb", -1),
                        equation(-5, "sa", 1, "ab", -1, "at", -1),
                        equation(5, "sb", 1, "ab", 1, "bt", -1),
                        equation(0, "asked", 1, "at", -1, "bt", -1)),
                Set.of(),
                Set.of());
        Room room = new Room(1, 9, Map.of(4, 10.0, 5, 10.0));
        BitSet all = new BitSet();
        all.set(0, 6);
        Network.Flow flow = Network.of(puzzle, all).orElseThrow().flow(new Network.Room() {
            @Override
            public long up(int i) {
                return puzzle.figure(i).id().equals("asked") ? 2 : room.up(i);
            }

            @Override
            public long down(int i) {
                return 0;
            }

            @Override
            public double cost(int i) {
                return switch (puzzle.figure(i).id()) {
                    case "sb", "at" -> 10;
                    default -> 1;
                };
            }
        });
        assertThat(flow.move(place(puzzle, "asked"), true, 2)).isEqualTo(2);
        assertThat(flow.movedFigures().get(place(puzzle, "ab"))).isFalse();
        assertThat(flow.cost()).isEqualTo(2 + 1 + 1 + 10 + 10);
    }

    private static int place(SuppressionProblem puzzle, String id) {
        return puzzle.figures.stream().map(ProblemCell::id).toList().indexOf(id);
    }

    @Test
    void anArcIsAWholeNumberInAtMostTwoSumsCountedOnce() {
        assertThat(Network.of(sum(1, 1, ProblemCell.of("a", 5).with(ProblemCell.Trait.CONTINUOUS)), set(0, 1)))
                .isEmpty();
        assertThat(Network.of(sum(2, 1, ProblemCell.of("a", 5)), set(0, 1))).isEmpty();
        assertThat(Network.of(sum(2, 1, ProblemCell.of("a", 5)), set(1))).isPresent();
        assertThat(Network.of(sum(-1, 1, ProblemCell.of("a", 5)), set(0, 1))).isPresent();
    }

    @Test
    void thePartThatCanBeANetworkLeavesTheOthersOut() {
        assertThat(Network.part(sum(1, 1, ProblemCell.of("a", 5).with(ProblemCell.Trait.CONTINUOUS)), set(0, 1)))
                .isEqualTo(set(1));
        SuppressionProblem three = new SuppressionProblem(
                Stream.of("a", "b", "c", "d").map(id -> ProblemCell.of(id, 5)).toList(),
                List.of(
                        equation(10, "a", 1, "b", 1),
                        equation(10, "a", 1, "c", 1),
                        equation(10, "a", 1, "d", 1),
                        equation(10, "b", 1, "c", 1)),
                Set.of(),
                Set.of());
        assertThat(Network.part(three, set(0, 1, 3))).isEqualTo(set(1, 3));
    }

    private static SuppressionProblem sum(double a, double b, ProblemCell figure) {
        return new SuppressionProblem(
                List.of(figure, ProblemCell.of("b", 5)),
                List.of(equation(5 * a + 5 * b, "a", a, "b", b)),
                Set.of(),
                Set.of());
    }

    @Test
    void aFigureInThreeSumsIsNoArc() {
        SuppressionProblem puzzle = fives(
                List.of(equation(10, "a", 1, "b", 1), equation(10, "a", 1, "c", 1), equation(10, "a", 1, "d", 1)),
                "a",
                "b",
                "c",
                "d");
        assertThat(Network.of(puzzle, set(0, 1, 2, 3))).isEmpty();
    }

    /** a + b, b + c and a + c: round three corners no choice of signs makes every figure leave one and enter one. */
    @Test
    void anOddRingOfSumsIsNoNetworkAndAnEvenOneIs() {
        Equation ab = equation(10, "a", 1, "b", 1);
        Equation bc = equation(10, "b", 1, "c", 1);
        assertThat(Network.of(fives(List.of(ab, bc, equation(10, "a", 1, "c", 1)), "a", "b", "c"), set(0, 1, 2)))
                .isEmpty();
        assertThat(Network.of(fives(List.of(ab, bc, equation(0, "a", 1, "c", -1)), "a", "b", "c"), set(0, 1, 2)))
                .isPresent();
        List<Equation> four = List.of(ab, bc, equation(10, "c", 1, "d", 1), equation(10, "a", 1, "d", 1));
        assertThat(Network.of(fives(four, "a", "b", "c", "d"), set(0, 1, 2, 3))).isPresent();
    }

    private static SuppressionProblem fives(List<Equation> sums, String... ids) {
        return new SuppressionProblem(
                Stream.of(ids).map(id -> ProblemCell.of(id, 5)).toList(), sums, Set.of(), Set.of());
    }

    /** What each arc may grow by, and what that costs; none shrinks. */
    private static Network.Room growing(SuppressionProblem puzzle, Map<String, Long> up, Map<String, Double> costs) {
        return new Network.Room() {
            @Override
            public long up(int i) {
                return up.get(puzzle.figure(i).id());
            }

            @Override
            public long down(int i) {
                return 0;
            }

            @Override
            public double cost(int i) {
                return costs.getOrDefault(puzzle.figure(i).id(), 1.0);
            }
        };
    }

    @Test
    void theNextCircleTakesOnlyWhatIsLeft() {
        SuppressionProblem puzzle = tableOfFour();
        Map<String, Long> up = Map.of("a", 9L, "b", 2L, "c", 9L, "d", 9L);
        Network.Flow flow =
                Network.of(puzzle, set(0, 1, 2, 3)).orElseThrow().flow(growing(puzzle, up, Map.of("c", 2.0, "d", 3.0)));
        assertThat(flow.move(0, true, 3)).isEqualTo(3);
        assertThat(flow.cost()).isEqualTo(3 + 2 + 2);
    }

    /** From S by A or B to T, or at once by "st": giving "ab" back pays for the way by both. */
    @Test
    void whatIsGivenBackIsPaidBack() {
        SuppressionProblem puzzle = fives(
                List.of(
                        equation(-10, "asked", 1, "sa", -1, "sb", -1, "st", -1),
                        equation(-5, "sa", 1, "ab", -1, "at", -1),
                        equation(5, "sb", 1, "ab", 1, "bt", -1),
                        equation(-10, "asked", 1, "at", -1, "bt", -1, "st", -1)),
                "asked",
                "sa",
                "sb",
                "st",
                "ab",
                "at",
                "bt");
        Map<String, Long> up = Map.of("asked", 2L, "sa", 1L, "sb", 1L, "st", 1L, "ab", 1L, "at", 1L, "bt", 1L);
        BitSet all = new BitSet();
        all.set(0, 7);
        Network.Flow flow = Network.of(puzzle, all)
                .orElseThrow()
                .flow(growing(puzzle, up, Map.of("sb", 10.0, "at", 10.0, "st", 20.0)));
        assertThat(flow.move(place(puzzle, "asked"), true, 2)).isEqualTo(2);
        assertThat(flow.movedFigures().get(place(puzzle, "st"))).isFalse();
        assertThat(flow.cost()).isEqualTo(2 + 1 + 1 + 10 + 10);
    }
}
