package org.heard.collection.importing;

import java.util.List;

/**
 * What can be used of a file of published totals.
 *
 * @param faults one sentence for each question or row that cannot
 */
public record UsableTotals(int questions, List<String> faults) {
    public UsableTotals {
        faults = List.copyOf(faults);
    }
}
