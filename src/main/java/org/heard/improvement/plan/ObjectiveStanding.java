package org.heard.improvement.plan;

import java.util.List;

/**
 * What an objective's colour rests on, on a day.
 *
 * @param actions its actions' colours by rule; the chair's opinions feed no sum
 * @param waiting how many actions are still to begin
 * @param targets verdicts on the targets it has; one that is missing is not in the list
 * @param hasBetterOff it has a measure of whether families are better off
 */
public record ObjectiveStanding(List<Colour> actions, long waiting, List<TargetVerdict> targets, boolean hasBetterOff) {
    public ObjectiveStanding {
        actions = List.copyOf(actions);
        targets = List.copyOf(targets);
    }

    /**
     * The first row that fits decides. Words after "because" say which.
     *
     * @param because never empty
     */
    public record Result(Colour colour, String because) {}

    public Result colour(BoardSettings settings) {
        if (judged() == 0 && targets.stream().noneMatch(TargetVerdict::isDue)) {
            return new Result(Colour.GREY, "no action is judged and no target is due");
        }
        if (targets.contains(TargetVerdict.NOT_MET)) {
            return new Result(Colour.RED, "a due target is not met");
        }
        if (settings.isPart(count(Colour.RED), judged())) {
            return new Result(Colour.RED, count(Colour.RED) + " of " + judged() + " actions are red");
        }
        String doubt = doubt(settings);
        if (!doubt.isEmpty()) {
            return new Result(Colour.AMBER, doubt);
        }
        return isBlue(settings)
                ? new Result(Colour.BLUE, "all actions are embedded and all targets met")
                : new Result(Colour.GREEN, "nothing speaks against it");
    }

    private String doubt(BoardSettings settings) {
        if (count(Colour.RED) > 0) {
            return count(Colour.RED) + " of " + judged() + " actions " + (count(Colour.RED) == 1 ? "is" : "are")
                    + " red";
        }
        if (settings.isPart(count(Colour.AMBER), judged())) {
            return count(Colour.AMBER) + " of " + judged() + " actions are amber";
        }
        if (targets.contains(TargetVerdict.CANNOT_TELL)) {
            return "of a due target we cannot tell";
        }
        if (targets.size() < settings.targets().months().size()) {
            return "a target is missing";
        }
        return hasBetterOff ? "" : "a measure “better off” is missing";
    }

    private boolean isBlue(BoardSettings settings) {
        return judged() > 0
                && count(Colour.BLUE) == judged()
                && waiting == 0
                && targets.stream().filter(TargetVerdict.MET::equals).count()
                        >= settings.targets().months().size();
    }

    private long judged() {
        return actions.stream().filter(Colour::isJudged).count();
    }

    private long count(Colour colour) {
        return actions.stream().filter(colour::equals).count();
    }
}
