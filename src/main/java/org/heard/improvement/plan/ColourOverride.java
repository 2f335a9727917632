package org.heard.improvement.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Another opinion of the chair, printed beside the colour by rule. It feeds no sum: an objective counts colours by rule.
 *
 * @param by the role that wrote it; only "chair" may
 * @param on the day it was written
 * @param nextClosed the day the next meeting closed, with which it ends
 */
public record ColourOverride(Colour colour, String by, String reason, LocalDate on, Optional<LocalDate> nextClosed) {

    /** Why it may not be made over a colour by rule; empty where it may. */
    public Optional<String> refusal(Colour rule, BoardSettings.Actions settings) {
        if (!by.equalsIgnoreCase("chair")) {
            return Optional.of("only the chair may override a colour");
        }
        if (!rule.isOnTheLadder() || !colour.isOnTheLadder()) {
            return Optional.of("no override to or from blue or grey");
        }
        if (colour == rule) {
            return Optional.of("the rule already says " + rule.word());
        }
        if (colour.ordinal() > rule.ordinal() + 1) {
            return Optional.of("an override may be one step better, not two");
        }
        if (reason.strip().codePointCount(0, reason.strip().length()) < settings.letters()) {
            return Optional.of("the reason needs at least " + settings.letters() + " letters");
        }
        return Optional.empty();
    }

    /** False before it was written and from the day the next meeting closed. */
    public boolean isRunning(LocalDate asAt) {
        return !asAt.isBefore(on)
                && nextClosed.filter(day -> !asAt.isBefore(day)).isEmpty();
    }

    /** "Chair: amber. By rule: red, because …". */
    public String sentence(ActionColour byRule) {
        return "Chair: " + colour.word() + ". By rule: " + byRule.sentence() + ". The chair’s reason: "
                + reason.strip();
    }
}
