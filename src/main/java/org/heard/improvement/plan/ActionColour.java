package org.heard.improvement.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The colour of an action by rule, with every reason, those of the colour itself first.
 *
 * @param reasons at least one
 */
public record ActionColour(Colour colour, List<ColourReason> reasons) {
    public ActionColour {
        reasons = List.copyOf(reasons);
    }

    /** The worst colour among the reasons wins. */
    static ActionColour of(List<ColourReason> reasons) {
        List<ColourReason> sorted = reasons.stream()
                .sorted(Comparator.comparing(
                                (ColourReason reason) -> reason.rule().colour())
                        .thenComparing(ColourReason::rule))
                .toList();
        return new ActionColour(sorted.get(0).rule().colour(), sorted);
    }

    /** True where an action has not begun and nothing says that it should have. */
    public boolean isWaitingToBegin() {
        return reasons.get(0).rule() == ColourRule.X1;
    }

    /** "red, because 31 days overdue; no progress note for 52 days". */
    public String sentence() {
        return colour.word() + ", because "
                + reasons.stream().map(ColourReason::words).collect(Collectors.joining("; "));
    }
}
