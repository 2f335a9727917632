package org.heard.collection.editor;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.questionnaire.survey.Comparability;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Option;

/**
 * What the guard asks of one pair, as a form in which nothing is ticked.
 *
 * @param joins which answer each joins that only one of the two has
 * @param onlyIf the question that decides who is counted with R; empty where all are
 * @param offered first, where only the spelling was put right
 */
record PairForm(Field letter, Field reason, List<Field> joins, Field recode, String onlyIf, String offered) {
    /** What a letter means, as an officer reads it. */
    static final Map<String, String> MEANING = Map.of(
            "S", "the same question: the change is shown",
            "R", "the same once answers are joined: the change is shown",
            "C", "like it, but not the same: both are shown, and no change",
            "B", "another question: each round by itself");

    /** One letter and what it means. */
    record Meaning(String letter, String meaning) {}

    static List<Meaning> meanings() {
        return Stream.of(Comparability.values())
                .map(Comparability::letter)
                .map(letter -> new Meaning(letter, MEANING.get(letter)))
                .toList();
    }

    /** The same in a few words, for a line. */
    private static final Map<String, String> SHORT = Map.of(
            "S", "the same question", "R", "the same once answers are joined", "C", "like it", "B", "another question");

    /** "S (the same question), C (like it), B (another question)". */
    static String offered(Ask ask) {
        List<String> all = ask.letters().stream()
                .map(Comparability::letter)
                .map(letter -> letter + " (" + SHORT.get(letter) + ")")
                .toList();
        return all.isEmpty() ? "nothing" : String.join(", ", all);
    }

    private static final String JOIN = "join-";

    /**
     * @param recodes names of those there are
     * @param typed nothing where the page is new
     */
    static PairForm of(Found found, Ask ask, Set<String> recodes, Typed typed) {
        boolean joined = ask.letters().contains(Comparability.RECODED);
        Optional<Joining> joining = joined ? Joining.of(found.read(), ask.round(), ask.question()) : Optional.empty();
        return new PairForm(
                new Field("letter", "What may the two be?", "", typed.wrong("letter"), "", letters(ask, typed)),
                Field.typed(
                        "reason",
                        "Reason",
                        "One sentence a parent understands. It stands beside the figures.",
                        typed.wrong("reason"),
                        typed.value("reason")),
                joins(joining, typed),
                new Field(
                        "recode",
                        "Or a way of joining that has a name",
                        "For R only.",
                        typed.wrong("recode"),
                        "",
                        joined ? named(recodes, typed.value("recode")) : List.of()),
                joining.flatMap(Joining::onlyIf).map(Condition::question).orElse(""),
                ask.compared().suggestion().orElse(""));
    }

    /** What was sent, and what is wrong with it. */
    record Typed(MultivaluedMap<String, String> form, UnaryOperator<String> wrong) {
        String value(String name) {
            return SeenForm.typed(form, name);
        }

        String wrong(String name) {
            return wrong.apply(name);
        }
    }

    /** Which answer joins which, by code. */
    static Map<String, String> joins(MultivaluedMap<String, String> form) {
        Map<String, String> joins = new HashMap<>();
        form.keySet().stream()
                .filter(name -> name.startsWith(JOIN))
                .forEach(name -> joins.put(name.substring(JOIN.length()), SeenForm.typed(form, name)));
        joins.values().removeIf(String::isEmpty);
        return joins;
    }

    List<Fault> faults() {
        return Stream.concat(Stream.of(letter, reason, recode), joins.stream())
                .flatMap(field -> field.faults().stream())
                .toList();
    }

    private static List<Choice> letters(Ask ask, Typed typed) {
        String chosen = typed.value("letter");
        return ask.letters().stream()
                .map(Comparability::letter)
                .map(letter -> new Choice(
                        "letter-" + letter, letter, letter + ": " + MEANING.get(letter), letter.equals(chosen)))
                .toList();
    }

    private static List<Choice> named(Set<String> recodes, String chosen) {
        List<Choice> choices =
                new ArrayList<>(List.of(new Choice("", "", "None of them: as said above", chosen.isEmpty())));
        recodes.stream()
                .sorted()
                .map(name -> new Choice("", name, name, name.equals(chosen)))
                .forEach(choices::add);
        return choices;
    }

    private static List<Field> joins(Optional<Joining> joining, Typed typed) {
        return joining.stream()
                .flatMap(one -> one.loose().stream().map(option -> join(one, option, typed)))
                .toList();
    }

    private static Field join(Joining joining, Option option, Typed typed) {
        String name = JOIN + option.code();
        String chosen = typed.value(name);
        List<Choice> targets = joining.targets().stream()
                .map(target -> new Choice(
                        "",
                        target.code(),
                        target.label().english(),
                        target.code().equals(chosen)))
                .toList();
        return new Field(
                name,
                "For R: which answer does “" + option.label().english() + "” join?",
                "",
                typed.wrong(name),
                "",
                targets);
    }
}
