package org.heard.improvement.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.improvement.plan.Colour;
import org.heard.improvement.plan.ColourReason;
import org.heard.improvement.plan.TargetVerdict;
import org.heard.improvement.planning.ColourMark;
import org.heard.improvement.planning.ImprovementPlan;
import org.heard.improvement.planning.PlannedAction;
import org.heard.improvement.planning.PlannedObjective;
import org.heard.improvement.planning.PlannedTarget;

/**
 * One thing that needs the board.
 *
 * @param mark how it stands, in a symbol and words
 * @param why all reasons, in words
 */
public record Need(ColourMark mark, String what, String address, String why) {
    private static final ColourMark GAP = new ColourMark("○", "Gap", "heard-colour heard-colour--grey");

    /** Off track first, then at risk and targets not met, then what is missing. */
    static List<Need> of(ImprovementPlan plan) {
        List<Need> needs = new ArrayList<>();
        plan.actions().stream()
                .filter(action -> isInTrouble(action.colour().colour()))
                .sorted(Comparator.comparing(action -> action.colour().colour()))
                .forEach(action -> needs.add(of(action)));
        plan.objectives().forEach(objective -> targets(objective).forEach(needs::add));
        if (plan.plan().isPresent()) {
            plan.objectives().stream()
                    .filter(objective -> !objective.gaps().isEmpty())
                    .forEach(objective -> needs.add(gaps(objective)));
        }
        return needs;
    }

    private static boolean isInTrouble(Colour colour) {
        return colour == Colour.RED || colour == Colour.AMBER;
    }

    private static Need of(PlannedAction action) {
        String reasons =
                action.colour().reasons().stream().map(ColourReason::words).collect(Collectors.joining(" · "));
        return new Need(
                ColourMark.of(action.colour().colour()),
                action.key() + " " + action.thing().text("what"),
                "/board/plan/actions/" + action.key(),
                reasons);
    }

    private static Stream<Need> targets(PlannedObjective objective) {
        return objective.targets().stream()
                .filter(target -> target.outcome().verdict() == TargetVerdict.NOT_MET
                        || target.outcome().verdict() == TargetVerdict.CANNOT_TELL)
                .map(target -> of(objective, target));
    }

    private static Need of(PlannedObjective objective, PlannedTarget target) {
        Colour colour = target.outcome().verdict() == TargetVerdict.NOT_MET ? Colour.RED : Colour.AMBER;
        ColourMark mark = ColourMark.of(colour);
        return new Need(
                new ColourMark(mark.symbol(), "Target", mark.style()),
                objective.key() + ", " + target.months() + " months: "
                        + target.thing().text("words"),
                "/board/plan/" + objective.key() + "#targets",
                target.outcome().verdict().word() + ": " + target.outcome().why());
    }

    private static Need gaps(PlannedObjective objective) {
        return new Need(
                GAP,
                objective.key() + " " + objective.title(),
                "/board/plan/" + objective.key() + "#gaps",
                String.join(" · ", objective.gaps()));
    }
}
