package org.heard.improvement.logbook;

/**
 * How likely, and how bad.
 *
 * @param likelihood 1 to 5
 * @param impact 1 to 5
 */
public record RiskScore(int likelihood, int impact) {
    public RiskScore {
        if (likelihood < 1 || likelihood > 5 || impact < 1 || impact > 5) {
            throw new IllegalArgumentException("likelihood and impact are whole numbers from 1 to 5");
        }
    }

    public int value() {
        return likelihood * impact;
    }

    public RiskBand band() {
        return RiskBand.of(value());
    }
}
