package org.heard.improvement.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Ruling;
import org.heard.figures.statistics.Share;

/**
 * A share of a survey as its release froze it. It has met a level only where the whole interval has: a share just over the
 * level may be chance.
 *
 * @param limits 95%, unweighted and unrounded, as fractions; empty where the release withholds the figure
 * @param base answers
 * @param worth what they are worth where siblings or weights make it less, else the same
 */
public record SurveyLevel(Optional<Interval> limits, long base, double worth) implements Actual {
    /** Finer than this no limit is printed; two that still look alike are one number. */
    private static final int MOST_DECIMALS = 8;

    public static SurveyLevel of(Share share) {
        return new SurveyLevel(Optional.of(share.interval()), share.base(), share.effectiveBase());
    }

    public static SurveyLevel withheld() {
        return new SurveyLevel(Optional.empty(), 0, 0);
    }

    @Override
    public TargetOutcome against(Aim aim, LocalDate day, BoardSettings.Targets settings) {
        if (limits.isEmpty()) {
            return cannotTell("withheld");
        }
        if (base < settings.leastShown()) {
            return cannotTell("fewer than " + settings.leastShown() + " answers");
        }
        if (Math.min(base, worth) < Ruling.LEAST_BASE) {
            // Rounded down, so that 29.9 is not printed as 30, which would be enough.
            return cannotTell(base + " answers" + (base < Ruling.LEAST_BASE ? "" : ", worth " + (long) worth));
        }
        boolean low = aim.isReachedBy(percent(limits.get().lower()));
        boolean high = aim.isReachedBy(percent(limits.get().upper()));
        TargetVerdict verdict =
                low && high ? TargetVerdict.MET : low || high ? TargetVerdict.CANNOT_TELL : TargetVerdict.NOT_MET;
        return TargetOutcome.of(verdict, "likely between " + printed(limits.get(), aim));
    }

    private static TargetOutcome cannotTell(String why) {
        return TargetOutcome.of(TargetVerdict.CANNOT_TELL, why);
    }

    private static String printed(Interval limits, Aim aim) {
        return beside(percent(limits.lower()), aim) + "% and " + beside(percent(limits.upper()), aim) + "%";
    }

    /** One decimal, or as many more as it takes for the printed limit to stand on the side of the level it is on. */
    private static String beside(BigDecimal limit, Aim aim) {
        for (int decimals = 1; decimals < MOST_DECIMALS; decimals++) {
            BigDecimal rounded = limit.setScale(decimals, RoundingMode.HALF_UP);
            if (aim.isReachedBy(rounded) == aim.isReachedBy(limit)) {
                return rounded.toPlainString();
            }
        }
        return limit.toPlainString();
    }

    private static BigDecimal percent(double fraction) {
        return BigDecimal.valueOf(fraction).movePointRight(2);
    }
}
