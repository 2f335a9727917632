package org.heard.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.heard.survey.Answer;

/** One invented child: age, support, place of learning and needs that fit together. */
final class Child {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
    private static final List<String> NEEDS = List.of(
            "autism",
            "adhd",
            "slcn",
            "learning",
            "semh",
            "physical",
            "sensory",
            "medical",
            "waiting_diagnosis",
            "other");

    private final String round;
    private final Chance chance;
    private final double mood;
    private final String status;
    private final int age;
    private final String mainNeed;
    private final List<String> needs;

    /** @param mood of the parent: 0 on average, above it more content */
    Child(String round, Chance chance, double mood) {
        this.round = round;
        this.chance = chance;
        this.mood = .7 * mood + .714 * chance.normal();
        this.status = chance.weighed(Weights.of(
                isLater()
                        ? "plan 29, assessed 11, sen_support 43, none 9, not_sure 5, refused_appeal 3"
                        : "plan 28, assessed 12, sen_support 45, none 10, not_sure 5"));
        String band = chance.weighed(hasPlanOrAssessment() ? Sefton.PLAN_AGES.get(round) : Sefton.OTHER_AGES);
        this.age = Integer.parseInt(chance.weighed(Sefton.YEARS.get(band)));
        this.mainNeed = chance.weighed(Sefton.NEEDS.get(band));
        this.needs = needs();
    }

    private boolean isLater() {
        return round.equals("pc2021");
    }

    private boolean hasPlanOrAssessment() {
        return status.equals("plan") || status.equals("assessed");
    }

    private List<String> needs() {
        List<String> ticked = new ArrayList<>(List.of(mainNeed));
        for (String need : NEEDS) {
            double share = Map.of("adhd", .2, "waiting_diagnosis", .19, "medical", .05, "semh", .22, "slcn", .2)
                    .getOrDefault(need, .06);
            if (!ticked.contains(need) && ticked.size() < 4 && chance.yes(share)) {
                ticked.add(need);
            }
        }
        return NEEDS.stream().filter(ticked::contains).toList();
    }

    /** Every answer about this child, by key, in the order of the round; a key not asked is missing. */
    Map<String, Answer> answers() {
        Map<String, Answer> given = new LinkedHashMap<>();
        if (round.equals("pc2020")) {
            given.put("support_status", Answer.of(status));
            given.put("age_band", Answer.of(ageBand()));
            opinions(given, "imp_health", "imp_education", "imp_social", "imp_casework", "imp_joined_up", "change_12m");
            onThePlan(given, "ehcp_listened");
            put(
                    given,
                    "period_diff",
                    .02,
                    () -> Answer.of(
                            chance.weighed(Weights.of("better_before 46, no_difference 37, better_since 7, 9 10"))));
            return given;
        }
        profile(given);
        opinions(given, "edu_needs_early", "edu_progress", "edu_support_satis", "edu_included");
        health(given);
        care(given);
        onThePlan(given, "ehcp_listened");
        opinions(given, "casework_satis");
        put(given, "info_localoffer", .03, () -> Answer.of(chance.weighed(localOffer())));
        opinions(given, "info_right_time", "joined_up", "involved_decisions", "change_12m", "overall_satis");
        opinions(given, "covid_edu", "covid_health", "covid_wellbeing", "covid_contact");
        return given;
    }

    private void profile(Map<String, Answer> given) {
        given.put("age_band", Answer.of(ageBand()));
        put(given, "setting", .01, () -> Answer.of(setting()));
        put(given, "needs", .015, () -> new Answer.Chosen(needs));
        if (isLater()) {
            boolean left = given.get("needs").isBlank();
            put(given, "need_primary", left ? 1 : .03, () -> Answer.of(mainNeed));
        }
        put(given, "support_status", .006, () -> Answer.of(status));
        if (isLater()) {
            put(given, "sup_duration", .02, () -> Answer.of(chance.weighed(duration())));
        }
    }

    private Map<String, Double> duration() {
        return Weights.of(age < 5 ? "lt1 40, 1-2 40, 3-5 5, not_yet 15" : "lt1 13, 1-2 28, 3-5 27, gt5 22, not_yet 10");
    }

    private Map<String, Double> localOffer() {
        return Weights.of(
                isLater()
                        ? "used_helpful 17, used_partly 12, used_not_helpful 12, heard 27, never 32"
                        : "used_helpful 18, used_not_helpful 19, heard 26, never 37");
    }

    private void health(Map<String, Answer> given) {
        List<String> used = servicesUsed();
        put(given, "hlt_used", .02, () -> new Answer.Chosen(used));
        boolean none = used.equals(List.of("none"));
        if (isLater() && none) {
            given.put("hlt_satis", chance.yes(.9) ? Answer.of("8") : Answer.BLANK);
        } else if (given.get("hlt_used").isBlank() || !none) {
            opinions(given, "hlt_satis");
        }
        put(given, "hlt_wait", .03, () -> Answer.of(chance.weighed(waits(none))));
        onThePlan(given, "hlt_contrib_ehcp");
        opinions(given, "hlt_contact_known");
    }

    private List<String> servicesUsed() {
        Map<String, Double> shares = new LinkedHashMap<>(Weights.of(
                "paediatrics .40, slt .24, ot .2, physio .08, camhs .14, asd_adhd_pathway .2, nursing_dietetics .06,"
                        + " other .04"));
        Map.of("slcn", "slt", "semh", "camhs", "autism", "asd_adhd_pathway", "physical", "physio")
                .forEach((need, service) -> {
                    if (needs.contains(need)) {
                        shares.merge(service, .33, Double::sum);
                    }
                });
        List<String> used = new ArrayList<>();
        shares.forEach((service, share) -> {
            if (chance.yes(share)) {
                used.add(service);
            }
        });
        return used.isEmpty() ? List.of("none") : used;
    }

    private Map<String, Double> waits(boolean none) {
        if (none) {
            return Weights.of("still_waiting 32, 8 68");
        }
        return Weights.of(
                isLater()
                        ? "le6 9, 7-18 21, 19-26 15, 27-52 17, over_52 20, still_waiting 14, 8 4"
                        : "le6 10, 7-18 24, 19-52 31, over_52 18, still_waiting 12, 8 5");
    }

    private void care(Map<String, Answer> given) {
        boolean used = chance.yes(.2);
        put(given, "soc_used", .02, () -> Answer.of(used ? "1" : chance.yes(.03) ? "9" : "0"));
        if (given.get("soc_used").equals(Answer.of("1"))) {
            opinions(given, "soc_satis");
        }
        opinions(given, "shortbreak_access");
    }

    private void onThePlan(Map<String, Answer> given, String key) {
        boolean said = given.get("support_status").equals(Answer.of(status));
        if (said && hasPlanOrAssessment()) {
            opinions(given, key);
        }
    }

    private void opinions(Map<String, Answer> given, String... keys) {
        for (String key : keys) {
            Leanings.on(key, round).ifPresent(opinion -> put(given, key, .025, () -> Answer.of(opinion(opinion))));
        }
    }

    private String opinion(Opinion opinion) {
        double unused = opinion.key().equals("casework_satis") && status.equals("plan") ? .02 : opinion.unused();
        if (chance.yes(unused)) {
            return "8";
        }
        if (chance.yes(opinion.unknown())) {
            return "9";
        }
        double height = STANDARD.cumulativeProbability(.6 * mood + .8 * chance.normal());
        return opinion.scale().code(opinion.good().get(round), height);
    }

    private void put(Map<String, Answer> given, String key, double leftBlank, Supplier<Answer> answer) {
        given.put(key, chance.yes(leftBlank) ? Answer.BLANK : answer.get());
    }

    private String ageBand() {
        List<String> bands = isLater()
                ? List.of("0-4", "5-7", "8-10", "11-15", "16-19", "20-25")
                : List.of("0-4", "5-10", "11-15", "16-18", "19-25");
        return bands.stream()
                .filter(band -> age <= Integer.parseInt(band.substring(band.indexOf('-') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private String setting() {
        String place = chance.weighed(Weights.of(places()));
        if (!isLater() || !place.equals("special")) {
            return place;
        }
        return chance.yes(.78) ? "special_maintained" : "special_independent";
    }

    /** Plans by kind of school follow January 2020 (478 mainstream, 771 special, 468 further education). */
    private String places() {
        boolean plan = status.equals("plan");
        if (age < 4) {
            return "early_years 90, other 10";
        }
        if (age < 11) {
            return plan
                    ? "primary 47, special 50, home 2, not_in_education 1"
                    : "primary 96, home 3, not_in_education 1";
        }
        if (age < 16) {
            String others = isLater() ? ", alternative 2" : "";
            return (plan ? "secondary 34, special 61, home 3, not_in_education 2" : "secondary 93, home 4, special 1")
                    + others;
        }
        return age < 19
                ? "college 57, special 24, secondary 12, not_in_education 6, other 1"
                : "college 82, not_in_education 13, other 5";
    }
}
