package org.heard.figures.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How often each code was given to each question by each group, in one round. */
public final class GroupedCounts {
    /** So many responses are counted for all questions before going on: they stay near the processor. */
    private static final int STRETCH = 16_384;
    /** One worker takes so many stretches, which makes the adding up afterwards cheap. */
    private static final int STRETCHES = 4;

    private final long[][] counts;

    private GroupedCounts(CodedRound round) {
        this.counts = new long[round.questions()][round.cells()];
    }

    /** Counts all rounds on all cores; one entry per round, in the order given. */
    public static List<GroupedCounts> of(List<CodedRound> rounds) {
        List<GroupedCounts> all = rounds.stream().map(GroupedCounts::new).toList();
        IntStream.range(0, rounds.size())
                .boxed()
                .flatMap(r -> pieces(rounds.get(r), all.get(r)))
                .toList()
                .parallelStream()
                .forEach(Piece::count);
        return all;
    }

    public long count(int question, int group, int code) {
        int cell = group * CodedRound.CODES + code;
        return cell < counts[question].length ? counts[question][cell] : 0;
    }

    /**
     * One question in one group.
     *
     * @param codes what the codes stand for, from 0
     */
    public Tally tally(int question, int group, List<String> codes) {
        Map<String, Long> tally = new LinkedHashMap<>();
        for (int code = 0; code < codes.size(); code++) {
            tally.merge(codes.get(code), count(question, group, code), Long::sum);
        }
        return Tally.of(tally);
    }

    private static Stream<Piece> pieces(CodedRound round, GroupedCounts into) {
        int width = STRETCH * STRETCHES;
        int pieces = (round.responses() + width - 1) / width;
        return IntStream.range(0, pieces)
                .mapToObj(i -> new Piece(round, i * width, Math.min(round.responses(), (i + 1) * width), into));
    }

    private synchronized void add(int[][] evens, int[][] odds) {
        for (int q = 0; q < counts.length; q++) {
            for (int cell = 0; cell < counts[q].length; cell++) {
                counts[q][cell] += evens[q][cell] + odds[q][cell];
            }
        }
    }

    /** What one worker counts at a time, into counters of its own. */
    private record Piece(CodedRound round, int from, int to, GroupedCounts into) {
        void count() {
            int[][] evens = new int[round.questions()][round.cells()];
            int[][] odds = new int[round.questions()][round.cells()];
            for (int start = from; start < to; start += STRETCH) {
                for (int q = 0; q < evens.length; q++) {
                    round.count(q, start, Math.min(to, start + STRETCH), evens[q], odds[q]);
                }
            }
            into.add(evens, odds);
        }
    }
}
