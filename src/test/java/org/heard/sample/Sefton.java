package org.heard.sample;

import java.util.Map;

/**
 * Real public counts that the invented children follow. Source: Department for Education, Education,
 * health and care plans (SEN2), area E08000014, Open Government Licence: plans by age band in January
 * 2020 and 2021; plans by single year of age and primary need by age band in January 2025, the only
 * year for which they are published.
 */
final class Sefton {
    /** Plans by age band, per round: January 2020 for 2019, January 2021 for the two later rounds. */
    static final Map<String, Map<String, Double>> PLAN_AGES = Map.of(
            "pc2019", Weights.of("0-4 69, 5-10 429, 11-15 648, 16-19 478, 20-25 141"),
            "pc2020", Weights.of("0-4 74, 5-10 493, 11-15 711, 16-19 547, 20-25 196"),
            "pc2021", Weights.of("0-4 74, 5-10 493, 11-15 711, 16-19 547, 20-25 196"));

    /** Years inside a band, so that the bands of different rounds can be cut from them. */
    static final Map<String, Map<String, Double>> YEARS = Map.of(
            "0-4", Weights.of("2 3, 3 34, 4 158"),
            "5-10", Weights.of("5 189, 6 160, 7 175, 8 171, 9 192, 10 243"),
            "11-15", Weights.of("11 275, 12 219, 13 273, 14 271, 15 286"),
            "16-19", Weights.of("16 241, 17 207, 18 183, 19 130"),
            "20-25", Weights.of("20 122, 21 79, 22 48, 23 46, 24 22, 25 9"));

    /** Primary need by age band; kinds of learning need, and of sensory need, taken together. */
    static final Map<String, Map<String, Double>> NEEDS = Map.of(
            "0-4", Weights.of("autism 33, slcn 144, learning 5, semh 7, physical 3, sensory 3"),
            "5-10", Weights.of("autism 384, slcn 351, learning 138, semh 192, physical 43, sensory 17, other 5"),
            "11-15", Weights.of("autism 501, slcn 123, learning 272, semh 362, physical 34, sensory 20, other 12"),
            "16-19", Weights.of("autism 294, slcn 44, learning 154, semh 230, physical 11, sensory 18, other 9"),
            "20-25", Weights.of("autism 148, slcn 12, learning 104, semh 46, physical 8, sensory 4, other 2"));

    /** Ages of children with support but no plan: our own guess, younger than those with one. */
    static final Map<String, Double> OTHER_AGES = Weights.of("0-4 9, 5-10 45, 11-15 36, 16-19 9, 20-25 1");

    private Sefton() {}
}
