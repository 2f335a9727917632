package org.heard.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Unit;

/**
 * What a survey file tells a stranger: who is asked what. A topic is what one person or child has one answer to: a
 * question, or of a question with many answers one of them, "needs#autism", or any of some, "hlt_used#slt|ot".
 */
record Questionnaire(Survey survey) {
    static final String YES = "yes";
    static final String NO = "no";
    private static final String OF_MANY = "#";

    String key() {
        return survey.key();
    }

    Optional<Question> question(String topic) {
        return survey.question(topic.split(OF_MANY)[0]);
    }

    static boolean isItem(String topic) {
        return topic.contains(OF_MANY);
    }

    static String item(String question, List<String> codes) {
        return question + OF_MANY + String.join("|", new TreeSet<>(codes));
    }

    static Set<String> itemCodes(String topic) {
        return Set.of(topic.split(OF_MANY)[1].split("\\|"));
    }

    /** Topics of a question with many answers, one for each; of any other the question itself. */
    List<String> topics(Question question) {
        return question instanceof ManyChoices
                ? question.options().stream()
                        .map(o -> item(question.key(), List.of(o.code())))
                        .toList()
                : List.of(question.key());
    }

    /** Every code that can stand there, the silent ones among them. */
    Set<String> codes(String topic) {
        Set<String> codes = new TreeSet<>(People.SILENT);
        if (isItem(topic)) {
            codes.addAll(Set.of(YES, NO));
        } else {
            question(topic).ifPresent(q -> q.options().forEach(o -> codes.add(o.code())));
        }
        return codes;
    }

    Set<String> notUsed(String topic) {
        return isItem(topic)
                ? Set.of()
                : question(topic).stream()
                        .flatMap(q -> q.options().stream())
                        .filter(o -> o.role() == OptionRole.NOT_USED)
                        .map(Option::code)
                        .collect(Collectors.toSet());
    }

    Set<String> notUsed() {
        return survey.questions().stream()
                .flatMap(q -> notUsed(q.key()).stream())
                .collect(Collectors.toSet());
    }

    Set<String> asked(String topic) {
        Set<String> asked = new TreeSet<>(codes(topic));
        asked.remove(People.NOT_ASKED);
        return asked;
    }

    Unit unit(String topic) {
        return question(topic).map(q -> q.asked().unit()).orElse(Unit.RESPONDENT);
    }

    /** Whether children are counted apart from those who answer for them. */
    boolean countsChildren() {
        return survey.questions().stream().anyMatch(q -> q.asked().unit() == Unit.CHILD);
    }

    /** Whether everybody is asked. */
    boolean isForAll(String topic) {
        return route(topic).isEmpty();
    }

    /** What must have been answered to be asked this; empty where everybody is. */
    Map<String, Set<String>> route(String topic) {
        Map<String, Set<String>> route = new TreeMap<>();
        String question = topic.split(OF_MANY)[0];
        survey.pages().stream()
                .filter(page -> page.question().key().equals(question))
                .map(Page::askIf)
                .flatMap(List::stream)
                .forEach(condition -> meeting(condition)
                        .forEach((of, codes) -> route.merge(of, codes, (a, b) -> {
                            Set<String> both = new TreeSet<>(a);
                            both.retainAll(b);
                            return both;
                        })));
        return route;
    }

    /** A condition as answers to topics: all of them have to be given. */
    Map<String, Set<String>> meeting(Condition condition) {
        Map<String, Set<String>> met = new LinkedHashMap<>();
        Question asked = survey.question(condition.question()).orElseThrow();
        if (asked instanceof ManyChoices) {
            if (!condition.anyOf().isEmpty()) {
                met.put(item(asked.key(), condition.anyOf()), Set.of(YES));
            }
            if (!condition.noneOf().isEmpty()) {
                met.put(item(asked.key(), condition.noneOf()), Set.of(NO, People.BLANK));
            }
            return met;
        }
        Set<String> codes = new TreeSet<>(condition.anyOf().isEmpty() ? asked(asked.key()) : condition.anyOf());
        codes.removeAll(condition.noneOf());
        met.put(asked.key(), codes);
        return met;
    }

    /** Pairs of an item that was ticked and the question that offers it, as the answers nobody can give. */
    List<Map<String, Set<String>>> chosenUnticked() {
        List<Map<String, Set<String>>> nobody = new ArrayList<>();
        survey.questions()
                .forEach(question -> question.asked().traits().among().stream()
                        .flatMap(source -> survey.question(source).stream())
                        .flatMap(source -> source.options().stream().map(o -> item(source.key(), List.of(o.code()))))
                        .forEach(item ->
                                nobody.add(Map.of(item, Set.of(NO, People.BLANK), question.key(), itemCodes(item)))));
        return nobody;
    }

    /** Items of the question that stands alone in a list, "none of these". */
    List<String> noneOfThese(Question question) {
        List<String> none = new ArrayList<>();
        question.options().stream()
                .filter(o -> o.role() == OptionRole.NONE)
                .forEach(o -> none.add(item(question.key(), List.of(o.code()))));
        return none;
    }
}
