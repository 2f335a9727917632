package org.heard.figures.suppression;

import static org.heard.figures.suppression.ProblemCell.Trait.CONTINUOUS;
import static org.heard.figures.suppression.ProblemCell.Trait.LATENT;
import static org.heard.figures.suppression.ProblemCell.Trait.ROUNDED;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cheapest way to let a figure be several whole numbers away from the truth: what moves with it has
 * to be hidden too. A flow round a circle where the figures are a network, else a linear programme.
 */
final class Moves {
    private static final double MOVED = 1e-7;

    private final SuppressionProblem puzzle;
    private final Optional<Network> network;
    private final BitSet arcs;
    private final BitSet barred;

    /** What moves, and what it costs to hide it. */
    private record Move(double cost, BitSet moved) {
        Move and(Move other) {
            BitSet both = (BitSet) moved.clone();
            both.or(other.moved);
            return new Move(cost + other.cost, both);
        }
    }

    /**
     * @param networks false: always the general way
     * @param barred figures that must stay shown
     */
    Moves(SuppressionProblem puzzle, boolean networks, BitSet barred) {
        this.puzzle = puzzle;
        this.barred = barred;
        this.arcs = arcs();
        this.network = networks ? Network.of(puzzle, arcs) : Optional.empty();
    }

    /** Figures to hide so that this one can move by its width; empty where nothing new would be hidden. */
    Optional<BitSet> toHide(int figure, BitSet hidden) {
        int width = puzzle.figure(figure).width();
        return network.filter(n -> arcs.get(figure))
                .flatMap(n -> cheaper(byFlow(n, figure, hidden, true), byFlow(n, figure, hidden, false), hidden))
                .or(() -> cheaper(
                        byProgram(figure, hidden, true, width), byProgram(figure, hidden, false, width), hidden));
    }

    /** The same so that it can move some steps up and the others down. */
    Optional<BitSet> toHideBothWays(int figure, BitSet hidden) {
        int width = puzzle.figure(figure).width();
        return IntStream.range(1, width)
                .mapToObj(up -> byProgram(figure, hidden, true, up)
                        .flatMap(grown ->
                                byProgram(figure, hidden, false, width - up).map(grown::and)))
                .flatMap(Optional::stream)
                .filter(move -> !newlyHidden(move.moved(), hidden).isEmpty())
                .min(Comparator.comparingDouble(Move::cost))
                .map(move -> newlyHidden(move.moved(), hidden));
    }

    private Optional<BitSet> cheaper(Optional<Move> up, Optional<Move> down, BitSet hidden) {
        return Stream.of(up, down)
                .flatMap(Optional::stream)
                .reduce((a, b) -> b.cost() < a.cost() - MOVED ? b : a)
                .map(move -> newlyHidden(move.moved(), hidden))
                .filter(fresh -> !fresh.isEmpty());
    }

    private BitSet newlyHidden(BitSet moved, BitSet hidden) {
        BitSet fresh = (BitSet) moved.clone();
        fresh.andNot(hidden);
        fresh.stream().filter(i -> !mayBeHidden(i)).forEach(fresh::clear);
        return fresh;
    }

    /** Everything that may move, but for figures in three sums: those of All stay as they are here. */
    BitSet arcs() {
        BitSet set = new BitSet();
        for (int i = 0; i < puzzle.size(); i++) {
            boolean mayMove = mayBeHidden(i) || puzzle.figure(i).is(LATENT);
            set.set(i, mayMove && puzzle.equationsOf[i].length <= 2);
        }
        return set;
    }

    private boolean mayBeHidden(int i) {
        return puzzle.figure(i).mayBeHidden() && !barred.get(i);
    }

    private boolean isFree(int i, BitSet hidden) {
        return hidden.get(i) || puzzle.figure(i).is(LATENT);
    }

    private double up(int i, BitSet hidden) {
        ProblemCell figure = puzzle.figure(i);
        if (isFree(i, hidden)) {
            return figure.most() - figure.value();
        }
        return mayBeHidden(i) ? ProblemCell.LIMITLESS : 0;
    }

    private double down(int i, BitSet hidden) {
        ProblemCell figure = puzzle.figure(i);
        return isFree(i, hidden) || mayBeHidden(i) ? Math.max(0, figure.value() - figure.least()) : 0;
    }

    private double cost(int i, BitSet hidden) {
        return isFree(i, hidden) ? 0 : puzzle.figure(i).weight() / stride(i);
    }

    /** A sum of scores moves by several where one answer moves by one: hiding it costs no more for that. */
    private double stride(int i) {
        double stride = 1;
        if (puzzle.figure(i).is(CONTINUOUS)) {
            for (int e : puzzle.equationsOf[i]) {
                for (double coefficient : puzzle.coefficients[e]) {
                    stride = Math.max(stride, Math.abs(coefficient));
                }
            }
        }
        return stride;
    }

    private Optional<Move> byFlow(Network network, int figure, BitSet hidden, boolean grow) {
        Network.Flow flow = network.flow(new Network.Room() {
            @Override
            public long up(int i) {
                return (long) Math.floor(Moves.this.up(i, hidden) + MOVED);
            }

            @Override
            public long down(int i) {
                return (long) Math.floor(Moves.this.down(i, hidden) + MOVED);
            }

            @Override
            public double cost(int i) {
                return Moves.this.cost(i, hidden);
            }
        });
        int width = puzzle.figure(figure).width();
        return flow.move(figure, grow, width) < width
                ? Optional.empty()
                : Optional.of(new Move(flow.cost(), flow.movedFigures()));
    }

    private Optional<Move> byProgram(int figure, BitSet hidden, boolean grow, int steps) {
        return room(figure, hidden, grow) < steps
                ? Optional.empty()
                : new Displacement(figure, hidden, grow, steps).cheapest();
    }

    private double room(int i, BitSet hidden, boolean grow) {
        return grow ? up(i, hidden) : down(i, hidden);
    }

    /** Variables of the ways a figure may go: those that cost what hiding it costs, and those for nothing. */
    private record Steps(List<Integer> paid, List<Integer> free) {
        Stream<Integer> all() {
            return Stream.concat(paid.stream(), free.stream());
        }
    }

    /** The linear programme of one move: every figure may grow or shrink within its room, sums stay met. */
    private final class Displacement {
        private final BitSet hidden;
        private final Program program = new Program();
        private final List<Steps> grows = new ArrayList<>();
        private final List<Steps> shrinks = new ArrayList<>();

        Displacement(int figure, BitSet hidden, boolean grow, int by) {
            this.hidden = hidden;
            for (int i = 0; i < puzzle.size(); i++) {
                grows.add(i == figure ? fixed(grow ? by : 0) : steps(i, true));
                shrinks.add(i == figure ? fixed(grow ? 0 : by) : steps(i, false));
            }
            for (int e = 0; e < puzzle.members.length; e++) {
                keep(e);
            }
        }

        private Steps fixed(double value) {
            int place = program.variable(0, ProblemCell.LIMITLESS, false, 0);
            program.fix(place, value);
            return new Steps(List.of(place), List.of());
        }

        /** A rounded figure moves inside its interval for nothing; beyond it costs what hiding it costs. */
        private Steps steps(int i, boolean grow) {
            return new Steps(steps(room(i, hidden, grow), cost(i, hidden)), steps(rounding(i, grow), 0));
        }

        private List<Integer> steps(double room, double cost) {
            return room > 0 ? List.of(program.variable(0, room, false, cost)) : List.of();
        }

        private double rounding(int i, boolean grow) {
            ProblemCell figure = puzzle.figure(i);
            if (!figure.is(ROUNDED) || isFree(i, hidden)) {
                return 0;
            }
            return grow ? figure.shownMost() - figure.value() : figure.value() - figure.shownLeast();
        }

        private void keep(int e) {
            List<Integer> places = new ArrayList<>();
            List<Double> coefficients = new ArrayList<>();
            for (int k = 0; k < puzzle.members[e].length; k++) {
                int i = puzzle.members[e][k];
                double coefficient = puzzle.coefficients[e][k];
                grows.get(i).all().forEach(place -> {
                    places.add(place);
                    coefficients.add(coefficient);
                });
                shrinks.get(i).all().forEach(place -> {
                    places.add(place);
                    coefficients.add(-coefficient);
                });
            }
            program.sum(
                    places.stream().mapToInt(Integer::intValue).toArray(),
                    coefficients.stream().mapToDouble(Double::doubleValue).toArray(),
                    0);
        }

        Optional<Move> cheapest() {
            return program.cheapest().map(values -> {
                BitSet moved = new BitSet();
                double cost = 0;
                for (int i = 0; i < puzzle.size(); i++) {
                    double way = paid(grows.get(i), values) + paid(shrinks.get(i), values);
                    moved.set(i, way > MOVED);
                    cost += way * cost(i, hidden);
                }
                return new Move(cost, moved);
            });
        }

        private static double paid(Steps steps, double[] values) {
            return steps.paid().stream().mapToDouble(place -> values[place]).sum();
        }
    }
}
