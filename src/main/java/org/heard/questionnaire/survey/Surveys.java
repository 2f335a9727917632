package org.heard.questionnaire.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything the folder {@code surveys/} holds, checked: surveys in order of time, measures, recodes. */
public record Surveys(
        AreaNames area,
        List<Survey> all,
        List<Objective> objectives,
        List<Measure> measures,
        List<Split> splits,
        Map<String, Recode> recodes,
        Languages languages,
        Margins margins,
        Media media) {
    public Surveys {
        all = List.copyOf(all);
        objectives = List.copyOf(objectives);
        measures = List.copyOf(measures);
        splits = List.copyOf(splits);
        recodes = Map.copyOf(recodes);
    }

    /** An area of which nothing is published. */
    public Surveys(
            AreaNames area,
            List<Survey> all,
            List<Objective> objectives,
            List<Measure> measures,
            List<Split> splits,
            Map<String, Recode> recodes) {
        this(area, all, objectives, measures, splits, recodes, Languages.NONE, Margins.NONE, Media.NONE);
    }

    public Optional<Survey> survey(String key) {
        return all.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /** Surveys of one instrument, oldest first. */
    public List<Survey> of(String instrument) {
        return all.stream().filter(s -> s.instrument().equals(instrument)).toList();
    }

    /**
     * What may be made of one question between two rounds. A question missing from either, or with
     * nothing declared, is a break: silence never allows a difference.
     */
    public Lineage lineage(String question, Survey earlier, Survey later) {
        return later.lineages().stream()
                .filter(l -> l.question().equals(question) && l.earlier().equals(earlier.key()))
                .findFirst()
                .orElseGet(() -> new Lineage(
                        question,
                        earlier.key(),
                        later.key(),
                        Comparability.BREAK,
                        Optional.empty(),
                        "it was not asked in both rounds"));
    }
}
