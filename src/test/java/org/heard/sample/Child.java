package org.heard.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.questionnaire.survey.Answer;

/** One invented child: age, support, place of learning and needs that fit together. */
final class Child {
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
    private final Voice voice;
    private final String status;
    private final int age;
    private final String mainNeed;
    private final List<String> needs;

    /** @param mood of the parent: 0 on average, above it more content */
    Child(String round, Chance chance, double mood) {
        this.round = round;
        this.chance = chance;
        this.voice = new Voice(round, chance, .7 * mood + .714 * chance.normal());
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

    /** Every answer about this child, by key; a key not asked is missing. */
    Map<String, Answer> answers() {
        voice.answer("age_band", 0, () -> Answer.of(ageBand()));
        if (round.equals("pc2020")) {
            voice.answer("support_status", 0, () -> Answer.of(status));
            onThePlan("ehcp_listened");
            return voice.given();
        }
        profile();
        voice.opinions("edu_needs_early", "edu_progress", "edu_support_satis", "edu_included");
        health();
        onThePlan("hlt_contrib_ehcp", "ehcp_listened");
        voice.opinions("covid_edu", "covid_health", "covid_wellbeing");
        return voice.given();
    }

    private void profile() {
        voice.choose("setting", .01, places());
        voice.answer("needs", .015, () -> new Answer.Chosen(needs));
        voice.answer("support_status", .006, () -> Answer.of(status));
        if (isLater()) {
            voice.answer("need_primary", voice.to("needs").isBlank() ? 1 : .03, () -> Answer.of(mainNeed));
            voice.choose(
                    "sup_duration",
                    .02,
                    age < 5 ? "lt1 40, 1-2 40, 3-5 5, not_yet 15" : "lt1 13, 1-2 28, 3-5 27, gt5 22, not_yet 10");
        }
    }

    private void health() {
        List<String> used = servicesUsed();
        voice.answer("hlt_used", .02, () -> new Answer.Chosen(used));
        boolean none = used.equals(List.of("none"));
        if (isLater() && none) {
            voice.answer("hlt_satis", .1, () -> Answer.of("8"));
        } else if (voice.to("hlt_used").isBlank() || !none) {
            voice.opinions("hlt_satis");
        }
        voice.choose("hlt_wait", .03, waits(none));
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

    private String waits(boolean none) {
        if (none) {
            return "still_waiting 32, 8 68";
        }
        return isLater()
                ? "le6 9, 7-18 21, 19-26 15, 27-52 17, over_52 20, still_waiting 14, 8 4"
                : "le6 10, 7-18 24, 19-52 31, over_52 18, still_waiting 12, 8 5";
    }

    private void onThePlan(String... keys) {
        if (voice.to("support_status").equals(Answer.of(status)) && hasPlanOrAssessment()) {
            voice.opinions(keys);
        }
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

    /** Plans by kind of school follow January 2020 (478 mainstream, 771 special, 468 further education). */
    private String places() {
        String places = places(status.equals("plan"));
        return isLater()
                ? places.replaceAll("special (\\d+)", "special_maintained $1, special_independent 6, alternative 1")
                : places;
    }

    private String places(boolean plan) {
        if (age < 4) {
            return "early_years 90, other 10";
        }
        if (age < 11) {
            return plan
                    ? "primary 47, special 50, home 2, not_in_education 1"
                    : "primary 96, home 3, not_in_education 1";
        }
        if (age < 16) {
            return plan
                    ? "secondary 34, special 61, home 3, not_in_education 2"
                    : "secondary 94, home 4, not_in_education 2";
        }
        return age < 19
                ? "college 57, special 24, secondary 12, not_in_education 6, other 1"
                : "college 82, not_in_education 13, other 5";
    }
}
