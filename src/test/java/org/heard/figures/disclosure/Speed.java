package org.heard.figures.disclosure;

import java.util.List;

/** Prints how long a release takes to protect: {@code Speed [parents] [questions]}. */
final class Speed {
    private Speed() {}

    public static void main(String[] arguments) {
        int parents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 345;
        int questions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 25;
        for (int run = 1; run <= 5; run++) {
            List<SampleRound> rounds = List.of(
                    new SampleRound("pc2019", parents, questions, run),
                    new SampleRound("pc2020", parents, questions, run + 100),
                    new SampleRound("pc2021", parents, questions, run + 200));
            Universe universe = SampleRound.universe(rounds);
            long start = System.nanoTime();
            long work = work();
            ProtectedTables tables = ProtectedTables.protect(universe, Ledger.EMPTY, DisclosureRules.DEFAULT);
            long millis = (System.nanoTime() - start) / 1_000_000;
            long hidden = count(tables, true);
            long held = tables.tables().stream()
                    .flatMap(t -> t.rows().stream())
                    .filter(r -> r.base().equals(new SafeTable.Hidden(SafeTable.Why.HELD)))
                    .count();
            System.out.println("run " + run + ": " + universe.tables().size() + " tables, " + millis + " ms, processor "
                    + (work() - work) / 1_000_000 + " ms, hidden "
                    + hidden + " of " + (hidden + count(tables, false)) + " cells, rows held " + held);
        }
    }

    /** Nanoseconds of processor time of this process: on a busy machine the clock on the wall tells little. */
    private static long work() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long count(ProtectedTables tables, boolean hidden) {
        return tables.tables().stream()
                .flatMap(t -> t.rows().stream())
                .flatMap(r -> r.cells().values().stream())
                .filter(c -> c.shown().isEmpty() == hidden)
                .count();
    }
}
