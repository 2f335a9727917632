package org.heard.app.command;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.heard.figures.statistics.CodedRound;
import org.heard.figures.statistics.GroupedCounts;
import org.heard.proving.benchmark.InventedRound;
import org.heard.proving.benchmark.Rehearsal;
import org.heard.proving.benchmark.StoredRound;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast answers are counted and released, beside a bare loop over the same bytes. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a whole release of invented answers: 3 rounds of 345 parents, 25 questions, 6 splits, with all",
            "statistics and disclosure control, cold and warm. Counts invented answers to 25 questions in 20 groups",
            "and 4 rounds, for three sizes of a round, beside a bare counting loop over the same byte arrays on all",
            "cores; the best of several runs counts. Then reads a stored round into columns, from a PostgreSQL of its",
            "own in a throw-away folder."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:counting took at most twice the bare loop, and a release under 2 seconds",
            "1:one of them took longer"
        })
public final class Benchmark implements Callable<Integer> {
    static final int ROUNDS = 4;
    private static final int DIFFERENT = 1_000;
    private static final int WARM_RUNS = 6;
    private static final double LONGEST_RELEASE = 2_000;

    @Option(
            names = "--responses",
            split = ",",
            defaultValue = "10000,100000,1000000",
            description = "Sizes of a round.")
    private int[] sizes;

    @Option(names = "--runs", defaultValue = "15", description = "Runs of which the best counts.")
    private int runs;

    @Option(
            names = "--stored",
            defaultValue = "100000",
            description = "Responses stored and then read from a database; 0 leaves it out.")
    private int stored;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException {
        PrintWriter out = spec.commandLine().getOut();
        Rehearsal rehearsal = new Rehearsal(SurveyFiles.shipped());
        boolean fast = release(rehearsal, out) < LONGEST_RELEASE;
        out.printf(
                "%ntally: %d questions, %d groups, %d rounds, %d cores; best of %d%n",
                InventedRound.QUESTIONS,
                InventedRound.GROUPS,
                ROUNDS,
                Runtime.getRuntime().availableProcessors(),
                runs);
        out.println("responses  load_ms  bytes_per_response  tally_ms  ns_per_response  bare_ms  tally/bare");
        for (int size : sizes) {
            fast &= measure(size, out) <= 2;
            out.flush();
        }
        if (stored >= DIFFERENT) {
            load(rehearsal, out);
        }
        out.flush();
        return fast ? 0 : 1;
    }

    /** @return milliseconds of the slowest, which is the first */
    private static double release(Rehearsal rehearsal, PrintWriter out) {
        Rehearsal.Made[] made = new Rehearsal.Made[1];
        long before = processor();
        double cold = milliseconds(() -> made[0] = rehearsal.make());
        long work = processor() - before;
        double[] warm = DoubleStream.generate(() -> milliseconds(rehearsal::make))
                .limit(WARM_RUNS)
                .sorted()
                .toArray();
        out.printf(
                Locale.ROOT,
                "release: %d rounds of %d parents, %d tables (%d of them splits), %d cells hidden: cold %.0f ms"
                        + " (processors %.0f ms), warm %.0f to %.0f ms%n",
                Rehearsal.ROUNDS,
                Rehearsal.PARENTS,
                made[0].tables(),
                made[0].splitTables(),
                made[0].hidden(),
                cold,
                work / 1e6,
                warm[0],
                warm[WARM_RUNS - 1]);
        out.flush();
        return cold;
    }

    /** Nanoseconds that all processors worked for this: on a busy machine the clock on the wall tells little. */
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private void load(Rehearsal rehearsal, PrintWriter out) throws IOException, SQLException {
        List<String> documents = rehearsal.documents(DIFFERENT).toList();
        try (StoredRound round = new StoredRound(rehearsal.stored(), documents, stored / DIFFERENT)) {
            Rehearsal.Loaded[] loaded = new Rehearsal.Loaded[1];
            double time = milliseconds(() -> loaded[0] = rehearsal.load(round.database()));
            out.printf(
                    Locale.ROOT,
                    "%nfrom the database into columns: %,d responses in %.0f ms, %.1f µs and %.0f bytes each%n",
                    loaded[0].responses(),
                    time,
                    time * 1e3 / loaded[0].responses(),
                    (double) loaded[0].bytes() / loaded[0].responses());
        }
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
