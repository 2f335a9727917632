package org.heard.questionnaire.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The surveys as they are now: those of the files, and those whose text the database keeps since they were asked. Two
 * calls may see two moments; whoever needs one holds on to what {@link #now()} gives. A survey in it never changes.
 */
public final class Surveys {
    private final Supplier<SurveyContents> contents;

    /** @param contents gives what is so at the moment; asked at every call, so it has to be cheap */
    public Surveys(Supplier<SurveyContents> contents) {
        this.contents = contents;
    }

    /** Surveys that stay as they are. */
    public Surveys(SurveyContents contents) {
        this(() -> contents);
    }

    /** An area of which nothing is published. */
    public Surveys(
            AreaNames area,
            List<Survey> all,
            List<Objective> objectives,
            List<Measure> measures,
            List<Split> splits,
            Map<String, Recode> recodes) {
        this(new SurveyContents(
                area, all, objectives, measures, Map.of(), splits, recodes, Languages.NONE, Margins.NONE, Media.NONE));
    }

    public SurveyContents now() {
        return contents.get();
    }

    public AreaNames area() {
        return now().area();
    }

    /** In order of time within a family. */
    public List<Survey> all() {
        return now().all();
    }

    public List<Objective> objectives() {
        return now().objectives();
    }

    public List<Measure> measures() {
        return now().measures();
    }

    public List<Split> splits() {
        return now().splits();
    }

    public Map<String, Recode> recodes() {
        return now().recodes();
    }

    public Languages languages() {
        return now().languages();
    }

    public Margins margins() {
        return now().margins();
    }

    public Media media() {
        return now().media();
    }

    public Optional<Survey> survey(String key) {
        return all().stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /** Surveys of one instrument, oldest first. */
    public List<Survey> of(String instrument) {
        return all().stream().filter(s -> s.instrument().equals(instrument)).toList();
    }

    /** How a question is spoken of: by the measure that is counted from it, else by the name it was given. */
    public Optional<ShortName> shortName(String question) {
        SurveyContents contents = now();
        return contents.measures().stream()
                .filter(measure -> measure.question().equals(question))
                .findFirst()
                .map(measure -> new ShortName(measure.title(), measure.phrase()))
                .or(() -> Optional.ofNullable(contents.names().get(question)));
    }

    /** One sentence for each closed question without a title, or with good answers and no phrase for them. */
    public List<String> unnamed() {
        return all().stream()
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
