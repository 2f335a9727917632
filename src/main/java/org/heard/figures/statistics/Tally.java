package org.heard.figures.statistics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How often each code was given to one question in one round. Codes never given count 0; an empty
 * tally has no shares.
 */
public final class Tally {
    private final Map<String, Long> counts;

    private Tally(Map<String, Long> counts) {
        this.counts = counts;
    }

    /** Published or stored counts. */
    public static Tally of(Map<String, Long> counts) {
        counts.forEach((code, count) -> {
            if (count < 0) {
                throw new IllegalStateException("a count of " + count + " for code " + code);
            }
        });
        return new Tally(new LinkedHashMap<>(counts));
    }

    /** One code per answer. */
    public static Tally counting(Stream<String> codes) {
        Map<String, Long> counts = new LinkedHashMap<>();
        codes.forEach(code -> counts.merge(code, 1L, Long::sum));
        return new Tally(counts);
    }

    public long count(String code) {
        return counts.getOrDefault(code, 0L);
    }

    /** A net: several codes counted together. */
    public long count(Collection<String> codes) {
        return codes.stream().distinct().mapToLong(this::count).sum();
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** This tally without some codes, such as "not used" and blank, which leave the valid base. */
    public Tally without(Collection<String> codes) {
        Map<String, Long> left = new LinkedHashMap<>(counts);
        left.keySet().removeAll(codes);
        return new Tally(left);
    }

    /** After a declared change of codes; codes that become one are added. */
    public Tally recoded(UnaryOperator<String> newCode) {
        Map<String, Long> recoded = new LinkedHashMap<>();
        counts.forEach((code, count) -> recoded.merge(newCode.apply(code), count, Long::sum));
        return new Tally(recoded);
    }

    /** Both together, as where two rounds are pooled. */
    public Tally plus(Tally other) {
        Map<String, Long> sum = new LinkedHashMap<>(counts);
        other.counts.forEach((code, count) -> sum.merge(code, count, Long::sum));
        return new Tally(sum);
    }

    /** The share of a net in everything counted here; empty where nothing is. */
    public Optional<Share> share(Collection<String> codes) {
        return total() == 0 ? Optional.empty() : Optional.of(Share.of(count(codes), total()));
    }

    /**
     * The same where answers are worth fewer than they are.
     *
     * @param effectiveBase of everything counted here
     */
    public Optional<Share> share(Collection<String> codes, double effectiveBase) {
        return total() == 0 ? Optional.empty() : Optional.of(new Share(count(codes), total(), effectiveBase));
    }

    /** The counts along a scale, as rank tests and means take them, lowest option first. */
    public long[] along(List<String> scale) {
        return scale.stream().mapToLong(this::count).toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && counts.equals(tally.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
