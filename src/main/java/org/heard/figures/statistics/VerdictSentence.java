package org.heard.figures.statistics;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The sentence that goes with a verdict, built from one table and never typed by hand. It speaks of
 * those who answered and never claims more than the numbers do.
 */
public final class VerdictSentence {
    /** The sentence where a value the comparison rests on is hidden. */
    public static final String HIDDEN = "not shown: would reveal small numbers";

    /** Where a change was seen in one question alone. */
    public static final String POSSIBLE_CHANGE =
            "a possible change, not confirmed once all questions are considered together";

    private final Comparison comparison;
    private final Share earlier;
    private final Share later;
    private final Interval interval;

    private VerdictSentence(Comparison comparison) {
        this.comparison = comparison;
        this.earlier = comparison.earlier();
        this.later = comparison.later();
        this.interval = comparison.interval();
    }

    /** Row 1: under so many answers nothing is shown. */
    public static String tooFew(long leastShown) {
        return "not shown: fewer than " + leastShown + " answers";
    }

    /** Row 0: wording or options differ too much. */
    public static String notComparable(String reason) {
        return "cannot be compared: " + reason;
    }

    /**
     * The one more sentence where the headline shows no clear change but the answers as a whole moved.
     *
     * @param later how often a later answer is the higher one, ties counted half
     */
    public static String movedAsAWhole(ProbabilityOfSuperiority later) {
        boolean up = later.value() > 0.5;
        return "The answers as a whole moved to the %s side: picked at random, a later answer is more %s than an earlier one %s of the time, ties counted half"
                .formatted(
                        up ? "positive" : "negative",
                        up ? "positive" : "negative",
                        Percent.whole(up ? later.value() : 1 - later.value()));
    }

    /**
     * Rows 1 to 7.
     *
     * @param earlierRound how the earlier round is called in print: "2019"
     * @param leastShown answers a round needs to be shown
     */
    public static String of(Comparison comparison, String earlierRound, String laterRound, long leastShown) {
        if (Math.min(comparison.earlier().base(), comparison.later().base()) < leastShown) {
            return tooFew(leastShown);
        }
        VerdictSentence sentence = new VerdictSentence(comparison);
        return switch (comparison.verdict()) {
            case MORE -> sentence.flagged("up");
            case FEWER -> sentence.flagged("down");
            case TOO_FEW_TO_SAY -> sentence.tooFew(earlierRound, laterRound);
            case NO_CLEAR_CHANGE -> sentence.noClearChange();
        };
    }

    private String flagged(String direction) {
        return "%s: %s → %s of those who answered (%s %s; likely between %s)"
                .formatted(
                        comparison.verdict().word(),
                        Percent.whole(earlier),
                        Percent.whole(later),
                        direction,
                        change(),
                        Points.between(interval));
    }

    private String change() {
        BigDecimal whole = Points.size(comparison, 0);
        return points(whole.signum() > 0 ? whole.toPlainString() : Points.tenth(Points.size(comparison, 1)));
    }

    private String tooFew(String earlierRound, String laterRound) {
        if (Math.min(earlier.verdictBase(), later.verdictBase()) < Ruling.LEAST_BASE) {
            return "too few answers to compare ("
                    + String.join(
                            " and ",
                            Stream.of(small(earlier, earlierRound), small(later, laterRound))
                                    .filter(words -> !words.isEmpty())
                                    .toList())
                    + ")";
        }
        return "too few answers to say whether this changed (%s and %s; %s and %s answers)"
                .formatted(
                        Percent.whole(earlier), Percent.whole(later), grouped(earlier.base()), grouped(later.base()));
    }

    private static String small(Share share, String round) {
        if (share.verdictBase() >= Ruling.LEAST_BASE) {
            return "";
        }
        // Rounded down: an effective base of 29.9 must not be printed as 30, which would be enough.
        String worth = share.base() < Ruling.LEAST_BASE ? "" : ", worth " + (long) share.effectiveBase();
        return grouped(share.base()) + " in " + round + worth;
    }

    private String noClearChange() {
        return switch (comparison.shade()) {
            case ABOUT_THE_SAME ->
                "about the same (%s and %s; any change is likely to be smaller than 5 points)"
                        .formatted(Percent.whole(earlier), Percent.whole(later));
            case POSSIBLE -> POSSIBLE_CHANGE;
            case PLAIN ->
                "no clear change: %s and %s; a fall of %s or a rise of %s cannot be ruled out"
                        .formatted(
                                Percent.whole(earlier),
                                Percent.whole(later),
                                atLeastOne(interval.lower()),
                                points(atLeastOne(interval.upper())));
        };
    }

    private static String atLeastOne(double limit) {
        BigDecimal whole = Points.size(limit, 0);
        return whole.signum() > 0 ? whole.toPlainString() : "less than 1";
    }

    private static String points(String number) {
        return number + (number.equals("1") || number.startsWith("less") ? " point" : " points");
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
