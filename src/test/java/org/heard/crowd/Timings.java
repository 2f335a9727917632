package org.heard.crowd;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How long each step took, over everybody. */
final class Timings {
    private final Map<String, Step> steps = new ConcurrentHashMap<>();

    private static final class Step {
        private long[] nanos = new long[1024];
        private int size;
        private long bytes;

        synchronized void add(long taken, int sent) {
            if (size == nanos.length) {
                nanos = Arrays.copyOf(nanos, size * 2);
            }
            nanos[size++] = taken;
            bytes += sent;
        }

        synchronized double millis(double share) {
            long[] sorted = Arrays.copyOf(nanos, size);
            Arrays.sort(sorted);
            return sorted[(int) Math.min(size - 1L, (long) (share * size))] / 1e6;
        }
    }

    void add(String step, long nanos, int bytes) {
        steps.computeIfAbsent(step, name -> new Step()).add(nanos, bytes);
    }

    /** Over all steps together. @param share .5 for the median */
    double millis(double share) {
        long[] all = steps.values().stream()
                .flatMapToLong(s -> Arrays.stream(s.nanos, 0, s.size))
                .sorted()
                .toArray();
        return all[(int) Math.min(all.length - 1L, (long) (share * all.length))] / 1e6;
    }

    /** Of one step. @param share 1 for the slowest of all */
    double millis(String step, double share) {
        return steps.get(step).millis(share);
    }

    int times(String step) {
        return steps.get(step).size;
    }

    /** The slowest hundredth of the step that is worst, among steps everybody takes. */
    String worst() {
        int most = steps.values().stream().mapToInt(step -> step.size).max().orElseThrow();
        Map.Entry<String, Step> worst = steps.entrySet().stream()
                .filter(step -> step.getValue().size >= most / 2)
                .max(Comparator.comparingDouble(step -> step.getValue().millis(.99)))
                .orElseThrow();
        return String.format("%.1f ms (%s)", worst.getValue().millis(.99), worst.getKey());
    }

    long bytes() {
        AtomicLong all = new AtomicLong();
        steps.values().forEach(step -> all.addAndGet(step.bytes));
        return all.get();
    }
}
