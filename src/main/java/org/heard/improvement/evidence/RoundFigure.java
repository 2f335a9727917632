package org.heard.improvement.evidence;

import java.util.Optional;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;
import org.heard.improvement.plan.SurveyLevel;

/**
 * A measure in one round, as the newest release froze it.
 *
 * @param round "November 2019"
 * @param share unweighted; empty where the release withholds it
 * @param level the share with its limits, to be set against a target
 * @param unit "children", "parents"
 * @param phrase "were listened to in the plan"
 * @param address the page with its chart
 */
public record RoundFigure(
        String round, Optional<Share> share, SurveyLevel level, String unit, String phrase, String address) {
    /** "44% of 312 children"; says so where nothing is shown. */
    public String words() {
        return share.map(one -> Percent.whole(one) + " of " + "%,d".formatted(one.base()) + " " + unit)
                .orElse("not shown, so that nobody can be recognised");
    }
}
