package org.heard.improvement.risks;

import java.util.Map;

/**
 * A risk nobody has written down yet, and why one might.
 *
 * @param key stands in the address of the form it leads to
 * @param about "M6 Listened to in the plan"
 * @param why "the measure is “fewer”"
 * @param begun what stands in the form at first
 */
public record SuggestedRisk(String key, String about, String why, Map<String, String> begun) {
    public SuggestedRisk {
        begun = Map.copyOf(begun);
    }
}
