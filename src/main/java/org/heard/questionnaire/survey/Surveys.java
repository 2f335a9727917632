package org.heard.questionnaire.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything the folder {@code surveys/} holds, checked: surveys in order of time, measures, recodes.
 *
 * @param names by question, how those are spoken of that no measure is counted from
 */
public record Surveys(
        AreaNames area,
        List<Survey> all,
        List<Objective> objectives,
        List<Measure> measures,
        Map<String, ShortName> names,
        List<Split> splits,
        Map<String, Recode> recodes,
        Languages languages,
        Margins margins,
        Media media) {
    public Surveys {
        all = List.copyOf(all);
        objectives = List.copyOf(objectives);
        measures = List.copyOf(measures);
        names = Map.copyOf(names);
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
        this(area, all, objectives, measures, Map.of(), splits, recodes, Languages.NONE, Margins.NONE, Media.NONE);
    }

    public Optional<Survey> survey(String key) {
        return all.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /** Surveys of one instrument, oldest first. */
    public List<Survey> of(String instrument) {
        return all.stream().filter(s -> s.instrument().equals(instrument)).toList();
    }

    /** How a question is spoken of: by the measure that is counted from it, else by the name it was given. */
    public Optional<ShortName> shortName(String question) {
        return measures.stream()
                .filter(measure -> measure.question().equals(question))
                .findFirst()
                .map(measure -> new ShortName(measure.title(), measure.phrase()))
                .or(() -> Optional.ofNullable(names.get(question)));
    }

    /** One sentence for each closed question without a title, or with good answers and no phrase for them. */
    public List<String> unnamed() {
        return all.stream()
                .flatMap(survey -> survey.questions().stream())
                .filter(question -> !question.options().isEmpty())
                .collect(Collectors.toMap(Question::key, question -> question, (one, again) -> again, TreeMap::new))
                .values()
                .stream()
                .flatMap(question -> lacks(question).stream())
                .toList();
    }

    private Optional<String> lacks(Question question) {
        Optional<ShortName> name = shortName(question.key());
        if (name.isEmpty()) {
            return Optional.of("the question “" + question.key() + "” has no title for its charts; give it one under"
                    + " “questions”");
        }
        boolean good = question.options().stream().anyMatch(option -> option.role() == OptionRole.POSITIVE);
        return good && name.get().phrase().isEmpty()
                ? Optional.of("the question “" + question.key() + "” has no phrase for its good answers; give it one"
                        + " under “questions”")
                : Optional.empty();
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
