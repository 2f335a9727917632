package org.heard.app.command;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.heard.figures.statistics.CodedRound;

/** Answers invented for measuring speed, the same every time; they look like no round that was held. */
final class InventedRound {
    private static final int OPTIONS = 8;

    private final byte[] groups;
    private final byte[][] answers;

    InventedRound(int seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        groups = new byte[size];
        answers = new byte[Benchmark.QUESTIONS][size];
        for (int i = 0; i < size; i++) {
            groups[i] = (byte) random.nextInt(Benchmark.GROUPS);
            for (byte[] column : answers) {
                column[i] = (byte) random.nextInt(OPTIONS);
            }
        }
    }

    /** As a round is loaded from the database: response by response, in one pass. */
    CodedRound loaded() {
        CodedRound.Loading loading = CodedRound.loading(answers.length);
        byte[] row = new byte[answers.length];
        for (int i = 0; i < groups.length; i++) {
            for (int q = 0; q < row.length; q++) {
                row[q] = answers[q][i];
            }
            loading.add(groups[i], row);
        }
        return loading.done();
    }

    /** The least that counting can be: one loop per column, the columns shared among all cores. */
    static int[][] bare(List<InventedRound> rounds) {
        return IntStream.range(0, rounds.size() * Benchmark.QUESTIONS)
                .parallel()
                .mapToObj(i -> rounds.get(i / Benchmark.QUESTIONS).bare(i % Benchmark.QUESTIONS))
                .toArray(int[][]::new);
    }

    private int[] bare(int question) {
        int[] counts = new int[Benchmark.GROUPS * CodedRound.CODES];
        byte[] codes = answers[question];
        for (int i = 0; i < codes.length; i++) {
            counts[groups[i] * CodedRound.CODES + codes[i]]++;
        }
        return counts;
    }
}
