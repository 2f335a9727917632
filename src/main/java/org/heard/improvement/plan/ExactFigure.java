package org.heard.improvement.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * An official figure or a count of the process: all there are, so nothing of it is chance.
 *
 * @param numerator or the value itself, over 1
 * @param denominator above 0
 * @param scale 100 where the target is in per cent of the two, else 1
 * @param provisional said beside the verdict; it changes nothing
 */
public record ExactFigure(BigDecimal numerator, BigDecimal denominator, int scale, boolean provisional)
        implements Actual {
    public static ExactFigure value(BigDecimal value, boolean provisional) {
        return new ExactFigure(value, BigDecimal.ONE, 1, provisional);
    }

    public static ExactFigure percent(long numerator, long denominator, boolean provisional) {
        return new ExactFigure(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), 100, provisional);
    }

    @Override
    public boolean needsALikePeriod() {
        return true;
    }

    /** Cross-multiplied, so that no rounding decides. */
    @Override
    public TargetOutcome against(Aim aim, LocalDate day, BoardSettings.Targets settings) {
        Aim multiplied = new Aim(aim.direction(), aim.value().multiply(denominator));
        boolean met = multiplied.isReachedBy(numerator.multiply(BigDecimal.valueOf(scale)));
        TargetOutcome outcome = TargetOutcome.of(met ? TargetVerdict.MET : TargetVerdict.NOT_MET, words());
        return provisional ? outcome.noting("provisional") : outcome;
    }

    private String words() {
        if (scale == 1) {
            return numerator
                    .divide(denominator, MathContext.DECIMAL64)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        BigDecimal percent = numerator.movePointRight(2).divide(denominator, 1, RoundingMode.HALF_UP);
        return percent + "% (" + numerator.toPlainString() + " of " + denominator.toPlainString() + ")";
    }
}
