package org.heard.improvement.logbook;

import java.util.Locale;
import org.heard.improvement.plan.BoardSettings;

/** How grave a risk is, by likelihood times impact: 1–3, 4–6, 8–12, 15–25. */
public enum RiskBand {
    LOW(3),
    MODERATE(6),
    HIGH(12),
    EXTREME(25);

    private final int highest;

    RiskBand(int highest) {
        this.highest = highest;
    }

    static RiskBand of(int score) {
        for (RiskBand band : values()) {
            if (score <= band.highest) {
                return band;
            }
        }
        throw new IllegalStateException("a score of " + score);
    }

    /** Days within which a risk of this band is to be looked at again. */
    public int reviewDays(BoardSettings.Risks settings) {
        return settings.review().get(ordinal());
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
