package org.heard.questionnaire.surveyfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.questionnaire.changes.ComparedQuestion;
import org.heard.questionnaire.changes.SurveyGuard;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
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
        return conditions(question).filter(one -> !one.isMap()).map(Entry::text).toList();
    }

    /** One that is declared anywhere, or here. */
    public Optional<Recode> recode(String name) {
        return Optional.ofNullable(recodes.get(name));
    }

    /** Conditions that are written out under {@code ask_if}, besides routes by their names. */
    public List<Condition> ownConditions(String question) {
        return conditions(question).filter(Entry::isMap).map(Conditions::read).toList();
    }

    private Stream<Entry> conditions(String question) {
        return draft.questions().get(question).find("ask_if").stream()
                .flatMap(one -> one.isList() ? one.items().stream() : Stream.of(one));
    }

    /** How an answer counts as its scale or list has it: shared answers are turned round where “yes” is the bad one. */
    public OptionRole writtenRole(String question, Option option) {
        Entry place = draft.questions().get(question);
        boolean inline = place.find("options").filter(Entry::isMap).isPresent();
        boolean ticked = place.find("tick").isPresent();
        boolean turned = place.isSet("reverse") && !inline && !ticked;
        return (turned ? option.turned() : option).role();
    }

    /**
     * Words as they are written, names of the area unfilled.
     *
     * @param place {@code text}, {@code help}, {@code period} or a face: {@code faces/simple}
     * @param language as a code; {@code en} for the words themselves
     */
    public Optional<String> words(String question, String place, String language) {
        Optional<Entry> found = Optional.of(draft.questions().get(question));
        for (String step : place.split("/")) {
            found = found.flatMap(entry -> entry.find(step));
        }
        return found.flatMap(entry -> entry.isMap() ? entry.find(language) : plain(entry, language))
                .map(Entry::text);
    }

    private static Optional<Entry> plain(Entry entry, String language) {
        return Optional.of(entry).filter(one -> !one.isList() && language.equals("en"));
    }

    /** Words at the top of the file, names of the area unfilled; empty where there are none. */
    public String head(String name) {
        return draft.root()
                .find(name)
                .flatMap(entry -> entry.isMap() ? entry.find("en") : Optional.of(entry))
                .map(entry -> entry.isList()
                        ? String.join(
                                ", ", entry.items().stream().map(Entry::text).toList())
                        : entry.text())
                .orElse("");
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
