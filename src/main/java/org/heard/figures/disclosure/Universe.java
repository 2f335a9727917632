package org.heard.figures.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The closed set of tables of one release, fixed before its answers are looked at, protected together.
 *
 * <p><b>What it guarantees:</b> nothing: these are true counts. <b>What the caller must see to:</b> all tables of a
 * release are in it, and all sums a reader can do across them.
 *
 * @param groupings which columns of a profile the groups of a split are: a group's base tells how many
 *     its columns count at least
 * @param sensitive keys of questions of which no group may be shown that gave one answer only
 * @param links sums across tables that follow from who is asked what
 */
public record Universe(
        String release,
        List<TrueTable> tables,
        List<Grouping> groupings,
        Set<String> sensitive,
        List<CrossTableSum> links) {
    public Universe {
        tables = List.copyOf(tables);
        groupings = List.copyOf(groupings);
        sensitive = Set.copyOf(sensitive);
        links = List.copyOf(links);
    }

    /** Questions that tell nothing of each other. */
    public Universe(String release, List<TrueTable> tables, List<Grouping> groupings, Set<String> sensitive) {
        this(release, tables, groupings, sensitive, List.of());
    }

    public Universe(String release, List<TrueTable> tables, List<Grouping> groupings) {
        this(release, tables, groupings, Set.of());
    }

    public Universe(String release, List<TrueTable> tables) {
        this(release, tables, List.of());
    }

    /**
     * The groups of one split as columns of a profile table.
     *
     * @param split id of the table by groups
     * @param profile id of the profile table of the question that makes the groups
     * @param columns by row of the split, the codes of the profile's columns it gathers
     */
    public record Grouping(String split, String profile, Map<String, Set<String>> columns) {
        public Grouping {
            columns = new TreeMap<>(columns);
        }
    }
}
