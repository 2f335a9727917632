package org.heard.questionnaire.surveyfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.questionnaire.changes.ComparedQuestion;
import org.heard.questionnaire.changes.SurveyGuard;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Survey;

/** A draft of a survey that keeps to all its rules, with what it may be compared with. */
public final class GuardedSurvey {
    private final List<Measure> measures;
    private final Map<String, Recode> recodes;
    private final List<Survey> earlier;
    private final SurveyFile draft;

    /** @param earlier the rounds of its family before its month, oldest first */
    GuardedSurvey(List<Measure> measures, Map<String, Recode> recodes, List<Survey> earlier, SurveyFile draft) {
        this.measures = List.copyOf(measures);
        this.recodes = Map.copyOf(recodes);
        this.earlier = List.copyOf(earlier);
        this.draft = draft;
    }

    /**
     * What the draft says of a question against an earlier round.
     *
     * @param letter S, R, C or B
     * @param with key of the question there
     */
    public record Declared(String letter, String reason, String recode, String with) {}

    /** Without verdicts: they are asked one by one. */
    public Survey survey() {
        return draft.survey();
    }

    /** The rounds before it, oldest first. */
    public List<Survey> earlier() {
        return earlier;
    }

    /** Names of the routes at the top of the file, in order. */
    public List<String> routes() {
        return List.copyOf(draft.root().fields("routes").keySet());
    }

    /** Names under {@code ask_if}; what is written out there is no name. */
    public List<String> routesOf(String question) {
        return draft.questions().get(question).find("ask_if").stream()
                .flatMap(one -> one.isList() ? one.items().stream() : Stream.of(one))
                .filter(one -> !one.isMap())
                .map(Entry::text)
                .toList();
    }

    /** Whether the draft's words about a question stand under that name. */
    public Optional<String> field(String question, String name) {
        return draft.questions()
                .get(question)
                .find(name)
                .filter(one -> !one.isMap() && !one.isList())
                .map(Entry::text);
    }

    public Optional<Declared> declared(String question, String round) {
        return entry(question, round)
                .map(one -> one.isMap()
                        ? new Declared(
                                one.at("verdict").text(),
                                one.text("reason", ""),
                                one.text("recode", ""),
                                one.text("with", question))
                        : new Declared(one.text(), "", "", question));
    }

    /** @param recode how answers would be joined; empty for what the draft declares */
    public ComparedQuestion against(Survey round, String question, Optional<String> recode) {
        Optional<Declared> declared = declared(question, round.key());
        Optional<Recode> through = recode.or(() -> declared.map(Declared::recode))
                .filter(name -> !name.isEmpty())
                .map(recodes::get);
        return new SurveyGuard(round, draft.survey())
                .compare(question, declared.map(Declared::with).orElse(question), through);
    }

    /** Questions of a round that the draft does not ask any more. */
    public List<SurveyGuard.Dropped> dropped(Survey round) {
        return new SurveyGuard(round, draft.survey()).dropped(measures);
    }

    /**
     * The survey with its verdicts, held to all that {@code check-surveys} holds a file to.
     *
     * @throws SurveyFault with the first verdict that is missing or not on offer
     */
    public Survey judged() {
        return draft.with(new LineageReader(recodes, earlier).read(draft));
    }

    /**
     * Holds what the draft says of one question against one round to what {@code check-surveys} holds a file to.
     *
     * @throws SurveyFault where the letter is not on offer, or something it needs is missing
     */
    public void check(String question, Survey round) {
        new LineageReader(recodes, List.of(round)).read(draft, question, round);
    }

    private Optional<Entry> entry(String question, String round) {
        Map<String, Entry> compare = draft.questions().get(question).fields("compare");
        return Optional.ofNullable(compare.get(round));
    }
}
