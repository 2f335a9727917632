package org.heard.publication.exports;

import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.SafeTable;

/**
 * What others were asked on a measure's theme, beside it: each with its own words and base, never compared.
 *
 * @param taken the chart of all voices; its check code names the releases it was drawn from
 * @param from the others' releases
 */
public record OtherVoicesShown(TakenChart taken, List<Voice> from) {
    /** Where one voice's figures stand with everything around them. */
    public record Voice(String release, String question, String title, String checkCode) {
        static Voice of(Portfolio other, SafeTable table) {
            return new Voice(
                    other.release(),
                    table.about().question(),
                    table.about().title(),
                    other.code().toString());
        }
    }

    /**
     * @param pairs questions to others on the same theme
     * @param others releases of other surveys
     */
    static Optional<OtherVoicesShown> beside(
            Portfolio own, SafeTable table, List<String> pairs, List<Portfolio> others) {
        return SourcesCompared.of(own, table, pairs, others).map(SourcesCompared::voices);
    }
}
