package org.heard.improvement.logbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.MeasureChange;
import org.heard.improvement.plan.TargetVerdict;

/**
 * A risk with its score before anything is done and what it is with the controls in place.
 *
 * @param after every score with controls that was recorded, with its day; the newest known on a day counts
 */
public record Risk(RiskScore before, List<Scored> after) {
    public Risk {
        after = after.stream().sorted(Comparator.comparing(Scored::on)).toList();
    }

    /** A score, and the day it was recorded. */
    public record Scored(LocalDate on, RiskScore score) {}

    /** Against the last meeting's close. */
    public enum Trend {
        UP,
        DOWN,
        SAME,
        /** It was not there at the last close, or no meeting has closed. */
        NEW
    }

    /** How far away what is feared may be. */
    public enum Nearness {
        PAST,
        NEAR,
        MIDDLE,
        FAR
    }

    /** Why a score with controls cannot stand; empty where it can. Controls make nothing likelier or worse. */
    public static Optional<String> refusal(RiskScore before, RiskScore after) {
        if (after.likelihood() > before.likelihood()) {
            return Optional.of("the likelihood after controls (" + after.likelihood() + ") is higher than before ("
                    + before.likelihood() + ")");
        }
        return after.impact() > before.impact()
                ? Optional.of("the impact after controls (" + after.impact() + ") is higher than before ("
                        + before.impact() + ")")
                : Optional.empty();
    }

    /** The score with controls as known on a day; empty before the first. */
    public Optional<RiskScore> scoreOn(LocalDate asAt) {
        return after.stream()
                .filter(scored -> !scored.on().isAfter(asAt))
                .reduce((first, second) -> second)
                .map(Scored::score);
    }

    /** @param closes days on which meetings closed; what was recorded on such a day was known at its close */
    public Trend trend(List<LocalDate> closes, LocalDate asAt) {
        Optional<Integer> then = closes.stream()
                .filter(day -> !day.isAfter(asAt))
                .max(Comparator.naturalOrder())
                .flatMap(this::scoreOn)
                .map(RiskScore::value);
        Optional<Integer> now = scoreOn(asAt).map(RiskScore::value);
        if (then.isEmpty() || now.isEmpty()) {
            return Trend.NEW;
        }
        int rise = now.get().compareTo(then.get());
        return rise > 0 ? Trend.UP : rise < 0 ? Trend.DOWN : Trend.SAME;
    }

    /** The last day on which a risk of this band may be looked at again, counted from the last look. */
    public static LocalDate latestReview(RiskBand band, LocalDate looked, BoardSettings.Risks settings) {
        return looked.plusDays(band.reviewDays(settings));
    }

    public static Nearness nearness(LocalDate mightHappenBy, LocalDate asAt, BoardSettings.Risks settings) {
        long days = ChronoUnit.DAYS.between(asAt, mightHappenBy);
        if (days < 0) {
            return Nearness.PAST;
        }
        if (days <= settings.near()) {
            return Nearness.NEAR;
        }
        return days <= settings.middle() ? Nearness.MIDDLE : Nearness.FAR;
    }

    /**
     * Why a risk is suggested; never made unasked.
     *
     * @param base answers to the measure now
     * @param lastBase answers in the round before; 0 where there was none
     */
    public static List<String> suggestions(
            MeasureChange measure, long base, long lastBase, Optional<TargetVerdict> target) {
        List<String> suggestions = new ArrayList<>();
        if (measure.isFewer()) {
            suggestions.add("the measure is “fewer”");
        }
        if (2 * base < lastBase) {
            suggestions.add("fewer than half as many answered as in the round before");
        }
        if (target.filter(TargetVerdict.NOT_MET::equals).isPresent()) {
            suggestions.add("a target is not met");
        }
        return suggestions;
    }
}
