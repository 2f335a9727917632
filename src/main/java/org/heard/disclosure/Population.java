package org.heard.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who was counted in one row, as hashes salted with the row's own name: two rows cannot be matched
 * with each other, and only someone who holds the response ids can tell anything from them. A later
 * release counts with them how many responses have changed.
 */
final class Population {
    /** Hashes that at most fill a population up to the next ten. */
    static final int MOST_PADS = 9;

    private static final int LENGTH = 16;

    private Population() {}

    static String name(String table, String row) {
        return table + "|" + row;
    }

    /**
     * @param padded true where the number of people is not printed: filled up to the next ten with
     *     hashes that cannot be told from real ones
     */
    static List<String> hashes(String name, Set<String> members, boolean padded) {
        TreeSet<String> hashes = new TreeSet<>();
        members.forEach(member -> hashes.add(hash(name, member)));
        String all = Frozen.digest(String.join("|", new TreeSet<>(members)));
        for (int i = 0; padded && (hashes.isEmpty() || hashes.size() % 10 != 0); i++) {
            hashes.add(hash(name, "pad " + i + " of " + all));
        }
        return new ArrayList<>(hashes);
    }

    private static String hash(String name, String member) {
        return Frozen.digest(name + "|" + member).substring(0, LENGTH);
    }
}
