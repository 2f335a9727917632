package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the bases of splits tell of a profile: a group has at least as many members as gave a valid answer
 * to any question, and at most so many more as did not answer it.
 */
final class GroupSizes {
    private final Map<String, TrueTable> tables = new HashMap<>();
    private final List<Universe.Grouping> groupings;
    private final DisclosureRules rules;

    /** Columns of a profile that together count from {@code least} to {@code most}. */
    record Bound(Set<String> columns, long least, long most) {
        private Bound and(Bound other) {
            return new Bound(columns, Math.max(least, other.least), Math.min(most, other.most));
        }
    }

    GroupSizes(Universe universe, DisclosureRules rules) {
        universe.tables().forEach(table -> tables.put(table.id(), table));
        this.groupings = universe.groupings().stream()
                .filter(g -> tables.containsKey(g.split()) && tables.containsKey(g.profile()))
                .filter(g -> unit(g.split()).equals(unit(g.profile())))
                .toList();
        this.rules = rules;
    }

    /** What a reader of the splits knows of this row of a profile. */
    List<Bound> of(Line profile) {
        Map<String, Bound> bounds = new TreeMap<>();
        for (Universe.Grouping grouping : groupings) {
            TrueTable split = tables.get(grouping.split());
            TrueTable.Row all = split.rows().get(0);
            if (grouping.profile().equals(profile.draft().table().id())
                    && all.round().equals(profile.row().round())) {
                long silent = Math.max(0, asked(profile) - all.base());
                split.rows().stream()
                        .skip(1)
                        .filter(row -> Gates.isShown(row.respondentBase(), rules)
                                && grouping.columns().containsKey(row.key()))
                        .map(row -> new Bound(
                                new TreeSet<>(grouping.columns().get(row.key())), row.base(), row.base() + silent))
                        .forEach(bound -> bounds.merge(bound.columns().toString(), bound, Bound::and));
            }
        }
        List<Bound> known = new ArrayList<>(bounds.values());
        known.removeIf(bound -> !holds(bound, profile));
        return known;
    }

    /** The size of a group as its profile counts it; empty where the profile is not known. */
    OptionalLong of(String split, TrueTable.Row group) {
        return groupings.stream()
                .filter(g -> g.split().equals(split) && g.columns().containsKey(group.key()))
                .flatMap(g -> tables.get(g.profile()).rows().stream()
                        .filter(row -> row.round().equals(group.round()))
                        .map(row -> g.columns().get(group.key()).stream()
                                .mapToLong(code -> row.counts().getOrDefault(code, 0L))
                                .sum()))
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** A recode can count others than the profile does: then the base tells nothing of it. */
    private static boolean holds(Bound bound, Line profile) {
        long count = bound.columns().stream()
                .mapToLong(code -> profile.row().counts().getOrDefault(code, 0L))
                .sum();
        boolean known = profile.row().counts().keySet().containsAll(bound.columns());
        return known && bound.least() <= count && count <= bound.most();
    }

    private static long asked(Line profile) {
        return profile.columns().stream()
                .filter(p -> !p.column().isNet())
                .mapToLong(p -> p.count(profile.row()))
                .sum();
    }

    private String unit(String table) {
        return tables.get(table).about().unit();
    }
}
