package org.heard.figures.suppression;

import static org.heard.figures.suppression.ProblemCell.Trait.CONTINUOUS;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;

/**
 * Figures as arcs between the equations they stand in. To change a figure and keep every sum, a flow
 * has to run round a circle: what leaves one equation enters the next. Such flows are whole by
 * themselves, so that no integer programme is needed. Only some blocks are networks: {@link #of} looks.
 */
final class Network {
    private final SuppressionProblem puzzle;
    private final BitSet arcs;
    /** Per figure: the equation its growth is taken from, and the one it is given to. */
    private final int[] from;

    private final int[] to;

    private Network(SuppressionProblem puzzle, BitSet arcs) {
        this.puzzle = puzzle;
        this.arcs = arcs;
        this.from = new int[puzzle.size()];
        this.to = new int[puzzle.size()];
    }

    /**
     * The figures as a network; empty where one of them stands in three equations, has a coefficient
     * other than ±1, is not whole, or where no choice of signs makes each leave one equation and enter
     * the other.
     */
    static Optional<Network> of(SuppressionProblem puzzle, BitSet figures) {
        Network network = new Network(puzzle, figures);
        int[] signs = new int[puzzle.members.length];
        for (int i = figures.nextSetBit(0); i >= 0; i = figures.nextSetBit(i + 1)) {
            if (puzzle.figure(i).is(CONTINUOUS) || puzzle.equationsOf[i].length > 2) {
                return Optional.empty();
            }
            for (int e : puzzle.equationsOf[i]) {
                if (Math.abs(network.coefficient(e, i)) != 1 || (signs[e] == 0 && !network.chooseSigns(e, signs))) {
                    return Optional.empty();
                }
            }
            network.place(i, signs);
        }
        return Optional.of(network);
    }

    /** The figures that can be arcs: whole numbers in at most two equations. */
    static BitSet part(SuppressionProblem puzzle, BitSet figures) {
        BitSet part = new BitSet();
        figures.stream()
                .filter(i -> !puzzle.figure(i).is(CONTINUOUS) && puzzle.equationsOf[i].length <= 2)
                .forEach(part::set);
        return part;
    }

    private boolean chooseSigns(int start, int[] signs) {
        Deque<Integer> next = new ArrayDeque<>();
        signs[start] = 1;
        next.add(start);
        while (!next.isEmpty()) {
            int e = next.remove();
            for (int i : puzzle.members[e]) {
                if (!arcs.get(i) || puzzle.equationsOf[i].length != 2) {
                    continue;
                }
                int other = puzzle.equationsOf[i][0] == e ? puzzle.equationsOf[i][1] : puzzle.equationsOf[i][0];
                int wanted = coefficient(e, i) == coefficient(other, i) ? -signs[e] : signs[e];
                if (signs[other] == 0) {
                    signs[other] = wanted;
                    next.add(other);
                } else if (signs[other] != wanted) {
                    return false;
                }
            }
        }
        return true;
    }

    private void place(int i, int[] signs) {
        int ground = puzzle.members.length;
        from[i] = ground;
        to[i] = ground;
        for (int e : puzzle.equationsOf[i]) {
            if (signs[e] == coefficient(e, i)) {
                from[i] = e;
            } else {
                to[i] = e;
            }
        }
    }

    private double coefficient(int e, int i) {
        return puzzle.coefficients[e][Arrays.binarySearch(puzzle.members[e], i)];
    }

    boolean has(int figure) {
        return arcs.get(figure);
    }

    /** Flows that leave the figures at what they are: a fresh start for one question. */
    Flow flow(Room room) {
        return new Flow(room);
    }

    /** How far a figure may move and at what cost. */
    interface Room {
        /** Whole steps the figure may grow. */
        long up(int i);

        long down(int i);

        double cost(int i);
    }

    /** Moves made so far, always meeting every equation but at the two ends of the figure asked about. */
    final class Flow {
        // Asked of the room once an arc: a path looks at each many times.
        private final long[] up = new long[puzzle.size()];
        private final long[] down = new long[puzzle.size()];
        private final double[] cost = new double[puzzle.size()];
        private final long[] moved = new long[puzzle.size()];

        private Flow(Room room) {
            for (int i = arcs.nextSetBit(0); i >= 0; i = arcs.nextSetBit(i + 1)) {
                up[i] = room.up(i);
                down[i] = room.down(i);
                cost[i] = room.cost(i);
            }
        }

        /** Moves a figure by up to {@code most} whole steps at least cost; the steps that were possible. */
        long move(int figure, boolean grow, long most) {
            long wanted = Math.min(most, room(figure, grow));
            int source = grow ? to[figure] : from[figure];
            int sink = grow ? from[figure] : to[figure];
            long done = 0;
            while (done < wanted) {
                long step = source == sink ? wanted : push(source, sink, figure, wanted - done);
                if (step == 0) {
                    break;
                }
                done += step;
            }
            // It costs the same either way.
            moved[figure] = done;
            return done;
        }

        private long room(int figure, boolean grow) {
            return grow ? up[figure] : down[figure];
        }

        /** Figures that had to move. */
        BitSet movedFigures() {
            BitSet set = new BitSet();
            for (int i = 0; i < moved.length; i++) {
                set.set(i, moved[i] != 0);
            }
            return set;
        }

        double cost() {
            double sum = 0;
            for (int i = 0; i < moved.length; i++) {
                sum += Math.abs(moved[i]) * cost[i];
            }
            return sum;
        }

        /** One cheapest path from source to sink (Bellman and Ford), without the figure itself. */
        private long push(int source, int sink, int without, long wanted) {
            int nodes = puzzle.members.length + 1;
            double[] distance = new double[nodes];
            int[] arrivedBy = new int[nodes];
            Arrays.fill(distance, Double.POSITIVE_INFINITY);
            Arrays.fill(arrivedBy, -1);
            distance[source] = 0;
            boolean shorter = true;
            for (int round = 0; shorter && round < nodes; round++) {
                shorter = false;
                for (int i = arcs.nextSetBit(0); i >= 0; i = arcs.nextSetBit(i + 1)) {
                    if (i != without && from[i] != to[i]) {
                        shorter |= relax(i, true, distance, arrivedBy) | relax(i, false, distance, arrivedBy);
                    }
                }
            }
            return arrivedBy[sink] < 0 ? 0 : follow(source, sink, arrivedBy, wanted);
        }

        private boolean relax(int i, boolean grow, double[] distance, int[] arrivedBy) {
            int start = grow ? from[i] : to[i];
            int end = grow ? to[i] : from[i];
            double reached = distance[start] + price(i, grow);
            if (left(i, grow) <= 0 || !(reached < distance[end] - 1e-9)) {
                return false;
            }
            distance[end] = reached;
            arrivedBy[end] = 2 * i + (grow ? 0 : 1);
            return true;
        }

        private long follow(int source, int sink, int[] arrivedBy, long wanted) {
            long step = wanted;
            for (int node = sink; node != source; node = startOf(arrivedBy[node])) {
                step = Math.min(step, left(arrivedBy[node] / 2, arrivedBy[node] % 2 == 0));
            }
            for (int node = sink; node != source; node = startOf(arrivedBy[node])) {
                moved[arrivedBy[node] / 2] += arrivedBy[node] % 2 == 0 ? step : -step;
            }
            return step;
        }

        private int startOf(int arrival) {
            return arrival % 2 == 0 ? from[arrival / 2] : to[arrival / 2];
        }

        /** Steps left in this direction before the figure meets its bound or its old value; none where it is past it. */
        private long left(int i, boolean grow) {
            long now = movedBy(i, grow);
            return now < 0 ? -now : room(i, grow) - now;
        }

        /** Moving back to the old value gives the cost back. */
        private double price(int i, boolean grow) {
            return movedBy(i, grow) < 0 ? -cost[i] : cost[i];
        }

        private long movedBy(int i, boolean grow) {
            return grow ? moved[i] : -moved[i];
        }
    }
}
