package org.heard.sample;

import static org.heard.sample.Opinion.Kind.CHANGE_3;
import static org.heard.sample.Opinion.Kind.CHANGE_5;
import static org.heard.sample.Opinion.Kind.FIVE;
import static org.heard.sample.Opinion.Kind.LISTENED;
import static org.heard.sample.Opinion.Kind.YES_NO;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the invented parents think, and what changes between rounds: clearly more are listened to on
 * the plan and are content with casework, clearly fewer get a short break, the rest moves little.
 */
final class Leanings {
    private static final List<Opinion> ALL = List.of(
            both("edu_needs_early", FIVE, .31, .33, .03, .03),
            both("edu_progress", FIVE, .46, .48, .02, .03),
            both("edu_support_satis", FIVE, .50, .53, .03, .02),
            both("edu_included", FIVE, .44, .40, .04, .03),
            in("pc2019", "hlt_satis", FIVE, .37, 0, .03),
            in("pc2021", "hlt_satis", FIVE, .33, .02, .03),
            both("hlt_contrib_ehcp", FIVE, .33, .38, .04, .09),
            both("hlt_contact_known", YES_NO, .42, .45, .02, .07),
            both("soc_satis", FIVE, .44, .46, .02, .02),
            both("shortbreak_access", FIVE, .29, .15, .21, .04),
            new Opinion("ehcp_listened", LISTENED, Map.of("pc2019", .38, "pc2020", .50, "pc2021", .66), .03, .02),
            both("casework_satis", FIVE, .36, .50, .13, .03),
            both("info_right_time", FIVE, .30, .34, .01, .03),
            both("joined_up", FIVE, .25, .31, .03, .05),
            both("involved_decisions", LISTENED, .59, .63, .02, .03),
            in("pc2019", "change_12m", CHANGE_3, .17, .02, .03),
            in("pc2020", "change_12m", CHANGE_5, .31, .02, .03),
            in("pc2021", "change_12m", CHANGE_5, .33, .02, .03),
            both("overall_satis", FIVE, .35, .39, .01, .02),
            in("pc2020", "imp_health", CHANGE_5, .21, .12, .03),
            in("pc2020", "imp_education", CHANGE_5, .29, .04, .03),
            in("pc2020", "imp_social", CHANGE_5, .18, .55, .03),
            in("pc2020", "imp_casework", CHANGE_5, .37, .21, .04),
            in("pc2020", "imp_joined_up", CHANGE_5, .27, .06, .06),
            in("pc2021", "covid_edu", CHANGE_5, .11, .03, .02),
            in("pc2021", "covid_health", CHANGE_5, .06, .09, .04),
            in("pc2021", "covid_wellbeing", CHANGE_5, .13, .00, .02),
            in("pc2021", "covid_contact", FIVE, .41, .03, .03));

    private Leanings() {}

    static Optional<Opinion> on(String key, String round) {
        return ALL.stream()
                .filter(o -> o.key().equals(key) && o.isAskedIn(round))
                .findFirst();
    }

    private static Opinion both(String key, Opinion.Kind kind, double in2019, double in2021, double... states) {
        return new Opinion(key, kind, Map.of("pc2019", in2019, "pc2021", in2021), states[0], states[1]);
    }

    private static Opinion in(String round, String key, Opinion.Kind kind, double good, double... states) {
        return new Opinion(key, kind, Map.of(round, good), states[0], states[1]);
    }
}
