package org.heard.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.heard.statistics.CodedRound;
import org.heard.statistics.GroupedCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast answers are counted, beside a bare loop over the same bytes. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        description = {
            "Counts invented answers to 25 questions in 20 groups and 4 rounds, for three sizes of a round,",
            "beside a bare counting loop over the same byte arrays on all cores. The best of several runs counts."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:counting took at most twice the bare loop", "1:it took longer"})
public final class Benchmark implements Callable<Integer> {
    static final int QUESTIONS = 25;
    static final int GROUPS = 20;
    static final int ROUNDS = 4;

    @Option(
            names = "--responses",
            split = ",",
            defaultValue = "10000,100000,1000000",
            description = "Sizes of a round.")
    private int[] sizes;

    @Option(names = "--runs", defaultValue = "15", description = "Runs of which the best counts.")
    private int runs;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d questions, %d groups, %d rounds, %d cores; best of %d%n",
                QUESTIONS, GROUPS, ROUNDS, Runtime.getRuntime().availableProcessors(), runs);
        out.println("responses  load_ms  bytes_per_response  tally_ms  ns_per_response  bare_ms  tally/bare");
        boolean fast = true;
        for (int size : sizes) {
            fast &= measure(size, out) <= 2;
            out.flush();
        }
        return fast ? 0 : 1;
    }

    private double measure(int size, PrintWriter out) {
        List<InventedRound> invented = IntStream.range(0, ROUNDS)
                .mapToObj(seed -> new InventedRound(seed, size))
                .toList();
        long start = System.nanoTime();
        List<CodedRound> rounds = invented.stream().map(InventedRound::loaded).toList();
        double load = (System.nanoTime() - start) / 1e6;
        // Taken in turns, so that whatever else the machine does falls on both alike.
        double tally = Double.MAX_VALUE;
        double bare = Double.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            tally = Math.min(tally, milliseconds(() -> GroupedCounts.of(rounds)));
            bare = Math.min(bare, milliseconds(() -> InventedRound.bare(invented)));
        }
        out.printf(
                Locale.ROOT,
                "%,9d  %7.1f  %18d  %8.2f  %15.2f  %7.2f  %10.2f%n",
                size,
                load,
                rounds.get(0).bytesPerResponse(),
                tally,
                tally * 1e6 / size / ROUNDS,
                bare,
                tally / bare);
        return tally / bare;
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
