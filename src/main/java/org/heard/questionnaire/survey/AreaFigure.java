package org.heard.questionnaire.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is published of everybody a survey could speak for, by the answers of one profile question.
 *
 * @param recode joins the answers, or counts only some of the people, so that like stands next to like
 * @param title what the table is called: "Age, of children with a plan"
 * @param of whom the published figure counts: "children and young people with an EHC plan"
 * @param rounds by key of the survey: the figure nearest in time to it
 */
public record AreaFigure(
        String key, String question, Optional<String> recode, String title, String of, Map<String, InRound> rounds) {
    public AreaFigure {
        rounds = Map.copyOf(rounds);
    }

    /**
     * @param date "January 2021", in words
     * @param confirmed false where the source is not sure: then it stands next to, but nothing is weighted to it
     * @param totals how many there are of each answer, or how many in a hundred; in the order of the file
     */
    public record InRound(String date, String source, String address, boolean confirmed, Map<String, Long> totals) {
        public InRound {
            totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
        }

        public long sum() {
            return totals.values().stream().mapToLong(Long::longValue).sum();
        }

        /** The answer's share of the area; empty where nothing is published of it. */
        public Optional<Double> share(String code) {
            return Optional.ofNullable(totals.get(code)).map(total -> (double) total / sum());
        }
    }

    public Optional<InRound> in(Survey survey) {
        return Optional.ofNullable(rounds.get(survey.key()));
    }
}
