package org.heard.figures.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Rules that look at sizes of sets and at flags, never at answers: what they refuse tells nothing about
 * anybody's answer.
 *
 * <p><b>What it guarantees:</b> each rule stands here once, with its threshold from the settings. <b>What the
 * caller must see to:</b> counts and people of the same row are given, not of two.
 */
public final class Gates {
    private Gates() {}

    /** Two populations of one question, one inside the other or overlapping. */
    public record Pair(boolean releaseBoth, boolean identicalFigures) {}

    /** Groups of a split that are hidden by their size. */
    public record HiddenGroups(List<Integer> sizes, boolean needAnother) {
        public int together() {
            return sizes.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public static boolean isShown(long validAnswers, DisclosureRules rules) {
        return validAnswers >= rules.smallestBase();
    }

    /** 1 to 4, by default: few enough to be known to each other. Zero is a finding. */
    public static boolean isSmall(long count, DisclosureRules rules) {
        return count > 0 && count < rules.smallestCount();
    }

    /**
     * 1 to 5, by default: a count that is hidden alone, without another to protect it, is known by this rule to be one of these,
     * so that they have to be as many as any hidden count may be.
     */
    static boolean isFew(long count, DisclosureRules rules) {
        return count > 0 && count < Math.max(rules.smallestCount(), rules.width() + 2);
    }

    /** An item of a question with many choices is small where few ticked it, or few did not. */
    public static boolean isItemShown(long ticked, long base, DisclosureRules rules) {
        return !isSmall(ticked, rules) && !isSmall(base - ticked, rules);
    }

    public static Pair nestedPair(long outer, long inner, boolean inside, DisclosureRules rules) {
        long outside = outer - inner;
        boolean equal = inside && outside == 0;
        return new Pair(!inside || equal || outside >= rules.smallestBase(), equal);
    }

    /** Counts changed responses, not the difference of bases: six in and five out are eleven. */
    public static boolean mayRelease(long added, long removed, long edited, DisclosureRules rules) {
        long changed = added + removed + edited;
        return changed == 0 || changed >= rules.smallestBase();
    }

    public static HiddenGroups hiddenGroups(Collection<Integer> sizes, boolean totalPrinted, DisclosureRules rules) {
        List<Integer> hidden =
                sizes.stream().filter(size -> !isShown(size, rules)).toList();
        HiddenGroups groups = new HiddenGroups(hidden, false);
        boolean solvable =
                totalPrinted && !hidden.isEmpty() && (hidden.size() == 1 || groups.together() < rules.smallestBase());
        return new HiddenGroups(hidden, solvable);
    }

    public static boolean needsThreePoints(long validAnswers, int points, DisclosureRules rules) {
        return points > 3 && isShown(validAnswers, rules) && validAnswers < rules.lowBase();
    }

    /** Everyone gave the same answer to a sensitive question: the group's size tells each one's answer. */
    public static boolean isClassShown(Collection<Long> counts, boolean sensitive) {
        return !sensitive || counts.stream().filter(count -> count > 0).count() != 1;
    }

    /** Mean, rank test and the like would give hidden counts away. */
    public static boolean isDerivedShown(boolean anyHidden) {
        return !anyHidden;
    }

    /**
     * A quotation: read and approved by two people, no open flag, at most one attribute, shared by the smallest base.
     *
     * @param attributes what is said of the person beside the quotation
     * @param group people who share that attribute; ignored where there is none
     */
    public static boolean mayQuote(
            boolean approvedByTwo, int flags, Set<String> attributes, long group, DisclosureRules rules) {
        return approvedByTwo && flags == 0 && attributes.size() <= 1 && (attributes.isEmpty() || isShown(group, rules));
    }

    /**
     * What may be said of an open round: "fewer than 10", then tens, "90+", so that no arrival shows. A step of its own,
     * whatever the thresholds are.
     */
    public static String counter(long responses) {
        return responses < 10 ? "fewer than 10" : responses / 10 * 10 + "+";
    }
}
