package org.heard.proving.benchmark;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.heard.figures.statistics.CodedRound;

/** Answers invented for measuring speed, the same every time; they look like no round that was held. */
public final class InventedRound {
    public static final int QUESTIONS = 25;
    public static final int GROUPS = 20;
    private static final int OPTIONS = 8;

    private final byte[] groups;
    private final byte[][] answers;

    public InventedRound(int seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        groups = new byte[size];
        answers = new byte[QUESTIONS][size];
        for (int i = 0; i < size; i++) {
            groups[i] = (byte) random.nextInt(GROUPS);
            for (byte[] column : answers) {
                column[i] = (byte) random.nextInt(OPTIONS);
            }
        }
    }

    /** As a round is loaded from the database: response by response, in one pass. */
    public CodedRound loaded() {
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
    public static int[][] bare(List<InventedRound> rounds) {
        return IntStream.range(0, rounds.size() * QUESTIONS)
                .parallel()
                .mapToObj(i -> rounds.get(i / QUESTIONS).bare(i % QUESTIONS))
                .toArray(int[][]::new);
    }

    private int[] bare(int question) {
        int[] counts = new int[GROUPS * CodedRound.CODES];
        byte[] codes = answers[question];
        for (int i = 0; i < codes.length; i++) {
            counts[groups[i] * CodedRound.CODES + codes[i]]++;
        }
        return counts;
    }
}
