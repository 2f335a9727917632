package org.heard.figures.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
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

    private static final int BYTES = 8;

    private Population() {}

    static String name(String table, String row) {
        return table + "|" + row;
    }

    /**
     * @param padded true where the number of people is not printed: filled up to the next ten with
     *     hashes that cannot be told from real ones
     */
    static List<String> hashes(String name, Set<String> members, boolean padded) {
        MessageDigest sha256 = Frozen.sha256();
        List<String> hashes = new ArrayList<>(members.size() + MOST_PADS);
        members.forEach(member -> hashes.add(hash(sha256, name + "|" + member)));
        if (padded) {
            String all = Frozen.digest(String.join("|", new TreeSet<>(members)));
            for (int i = 0; hashes.isEmpty() || hashes.size() % 10 != 0; i++) {
                hashes.add(hash(sha256, name + "|pad " + i + " of " + all));
            }
        }
        Collections.sort(hashes);
        return hashes;
    }

    /** The first 64 bits of SHA-256: with a thousand members, two are alike once in ten million million times. */
    private static String hash(MessageDigest sha256, String text) {
        byte[] hash = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
