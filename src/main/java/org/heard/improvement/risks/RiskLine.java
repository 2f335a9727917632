package org.heard.improvement.risks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.improvement.logbook.Risk;
import org.heard.improvement.logbook.RiskScore;

/**
 * One risk as the register shows it.
 *
 * @param risk what may go wrong
 * @param owner what the seat is called
 * @param action key of the action of the plan it belongs to; empty for none
 * @param before the score if nothing is done, {@code after} with what is done
 * @param trend against the last closed meeting
 * @param nearness empty where nobody said by when
 * @param review next look; {@code daysLate} is 0 where it is not overdue
 */
public record RiskLine(
        String key,
        String risk,
        String owner,
        String ownerSeat,
        String action,
        RiskScore before,
        RiskScore after,
        Risk.Trend trend,
        Optional<Risk.Nearness> nearness,
        String state,
        LocalDate review,
        long daysLate) {
    static long late(boolean open, LocalDate review, LocalDate asAt) {
        return open ? Math.max(0, ChronoUnit.DAYS.between(review, asAt)) : 0;
    }

    public boolean isOpen() {
        return state.equals(RiskState.OPEN.word());
    }

    /** The day it was to be looked at is past. */
    public boolean isOverdue() {
        return daysLate > 0;
    }

    /** "◆ 16 extreme": never the colour alone. */
    public String score() {
        String symbol = switch (after.band()) {
            case LOW -> "●";
            case MODERATE -> "■";
            case HIGH -> "▲";
            case EXTREME -> "◆";
        };
        return symbol + " " + after.value() + " " + after.band().word();
    }

    public String scoreBefore() {
        return before.value() + " " + before.band().word();
    }

    public String trendWords() {
        return switch (trend) {
            case UP -> "↑ up";
            case DOWN -> "↓ down";
            case SAME -> "→ same";
            case NEW -> "new";
        };
    }

    public String nearnessWords() {
        return nearness.map(one -> switch (one) {
                    case PAST -> "its day is past";
                    case NEAR -> "near";
                    case MIDDLE -> "this year";
                    case FAR -> "far";
                })
                .orElse("no day");
    }

    public String reviewWords() {
        if (!isOpen()) {
            return state.toLowerCase(Locale.ROOT);
        }
        return isOverdue()
                ? Days.inWords(review) + ": " + daysLate + (daysLate == 1 ? " day late" : " days late")
                : Days.inWords(review);
    }
}
