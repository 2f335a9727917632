package org.heard.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.disclosure.Column;
import org.heard.disclosure.TrueTable;
import org.heard.statistics.EffectiveSampleSize;
import org.heard.statistics.Interval;
import org.heard.statistics.Share;
import org.heard.statistics.WilsonInterval;

/** Counts the answers of one round, or of one group of it, into the columns of a table. */
final class RowCount {
    private final List<Column> columns;
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, Set<String>> people = new HashMap<>();
    private final Map<String, Integer> validOf = new HashMap<>();
    private long base;

    RowCount(List<Column> columns) {
        this.columns = columns;
        columns.forEach(c -> {
            counts.put(c.code(), 0L);
            people.put(c.code(), new HashSet<>());
        });
    }

    /** @param codes what one unit answered; empty: asked and left blank */
    void add(String person, List<String> codes) {
        (codes.isEmpty() ? List.of(Coding.BLANK) : codes).forEach(code -> count(person, code));
        if (codes.stream().anyMatch(this::inBase)) {
            base++;
            validOf.merge(person, 1, Integer::sum);
        }
    }

    TrueTable.Row row(String key, String label, AnsweredRound round) {
        columns.stream().filter(Column::isNet).forEach(this::sum);
        Map<String, Share> shares = new HashMap<>();
        Map<String, Interval> intervals = new HashMap<>();
        if (base > 0) {
            double effective = EffectiveSampleSize.ofSiblings(
                    validOf.values().stream().mapToLong(Integer::longValue).toArray());
            columns.stream().filter(Column::inBase).forEach(c -> {
                Share share = new Share(counts.get(c.code()), base, effective);
                shares.put(c.code(), share);
                WilsonInterval.of(share.value(), effective, WilsonInterval.USUAL)
                        .ifPresent(interval -> intervals.put(c.code(), interval));
            });
        }
        return new TrueTable.Row(
                key,
                label,
                round.round().key(),
                round.survey().month(),
                counts,
                respondents(),
                base,
                validOf.size(),
                validOf.keySet(),
                shares,
                intervals);
    }

    private void count(String person, String code) {
        counts.merge(code, 1L, Long::sum);
        people.get(code).add(person);
    }

    private boolean inBase(String code) {
        return columns.stream().anyMatch(c -> c.code().equals(code) && c.inBase());
    }

    private void sum(Column net) {
        counts.put(net.code(), net.parts().stream().mapToLong(counts::get).sum());
        net.parts().forEach(part -> people.get(net.code()).addAll(people.get(part)));
    }

    private Map<String, Long> respondents() {
        Map<String, Long> respondents = new HashMap<>();
        people.forEach((code, who) -> respondents.put(code, (long) who.size()));
        return respondents;
    }
}
