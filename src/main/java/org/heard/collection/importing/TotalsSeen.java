package org.heard.collection.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of published totals as it was understood.
 *
 * @param rounds those whose survey Heard knows
 * @param unknown keys of rounds no survey has
 * @param invented whether the file says that nobody published these
 */
public record TotalsSeen(String file, List<UsableTotals> rounds, List<String> unknown, boolean invented) {
    private static final String INVENTED = "INVENTED SAMPLE DATA";

    public TotalsSeen {
        rounds = List.copyOf(rounds);
        unknown = List.copyOf(unknown);
    }

    static boolean isInvented(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(INVENTED);
    }

    /** Whether any of it can be brought in. */
    public boolean isClear() {
        return rounds.stream().anyMatch(UsableTotals::isClear);
    }
}
