package org.heard.figures.totals;

import java.util.List;
import java.util.Optional;

/**
 * One option of one question in one round, as published.
 *
 * @param what round, question and group the row belongs to
 * @param option a code, or several joined by {@code +} for a net
 * @param counts empty only for a net that is to be added up from its parts
 */
public record TotalsRow(Place place, Group what, String option, Optional<Counts> counts, long base, About about) {
    /** The rows that are options of one question, in one round, for everyone or for one group. */
    public record Group(String round, String key, String split, String splitValue) {
        /** The same question and round for everyone. */
        Group whole() {
            return new Group(round, key, "", "");
        }

        boolean isWhole() {
            return split.isEmpty() && splitValue.isEmpty();
        }
    }

    /**
     * What a row says besides numbers; any of it may be empty.
     *
     * @param kind {@code many} where a person could choose more than one option
     */
    public record About(String question, String unit, String kind, String sourcePage, String sourceUrl) {}

    /** True for several codes joined by plus signs; {@code 16+} and {@code Cooked + ate meals} are none. */
    public boolean isNet() {
        return isNet(option);
    }

    static boolean isNet(String option) {
        return option.matches("[^+\\s]+(\\+[^+\\s]+)+");
    }

    /** {@code 4 + 5} as {@code 4+5}; any other option as it stands. */
    static String asNet(String option) {
        String closed = option.replaceAll("\\s*\\+\\s*", "+");
        return isNet(closed) ? closed : option;
    }

    List<String> parts() {
        return List.of(option.split("\\+"));
    }

    TotalsRow with(Counts found) {
        return new TotalsRow(place, what, option, Optional.of(found), base, about);
    }

    Refusal refused(String reason) {
        return new Refusal(place, what.round(), what.key(), option, reason);
    }
}
