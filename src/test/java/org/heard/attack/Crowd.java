package org.heard.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Unit;

/** The truth, for the judge alone: everyone who answered in one round, to be counted like any figure. */
final class Crowd {
    private final Questionnaire questionnaire;
    private final List<Answers> everyone;

    Crowd(Survey survey, List<Answers> everyone) {
        this.questionnaire = new Questionnaire(survey);
        this.everyone = List.copyOf(everyone);
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    int size() {
        return everyone.size();
    }

    /** In the unit of the figure. */
    long count(People people) {
        return everyone.stream()
                .mapToLong(answers -> people.unit() == Unit.RESPONDENT
                        ? children(answers).stream().anyMatch(child -> is(people, child)) ? 1 : 0
                        : children(answers).stream()
                                .filter(child -> is(people, child))
                                .count())
                .sum();
    }

    /** In people: those with a child among them. */
    long respondents(People people) {
        return count(new People(people.round(), Unit.RESPONDENT, people.answers()));
    }

    /** Pairs of children of one parent, both among them. */
    long pairs(People people) {
        return everyone.stream()
                .mapToLong(answers -> children(answers).stream()
                        .filter(child -> is(people, child))
                        .count())
                .map(children -> children * (children - 1) / 2)
                .sum();
    }

    private static List<Map<String, Answer>> children(Answers answers) {
        List<Map<String, Answer>> lines = new ArrayList<>();
        List<Map<String, Answer>> children = answers.children().isEmpty() ? List.of(Map.of()) : answers.children();
        children.forEach(child -> {
            Map<String, Answer> line = new java.util.HashMap<>(answers.about());
            line.putAll(child);
            lines.add(line);
        });
        return lines;
    }

    private boolean is(People people, Map<String, Answer> line) {
        return people.answers().entrySet().stream().allMatch(e -> e.getValue().contains(code(e.getKey(), line)));
    }

    private String code(String topic, Map<String, Answer> line) {
        Question question = questionnaire.question(topic).orElseThrow();
        Optional<Answer> answer = Optional.ofNullable(line.get(question.key()));
        if (answer.isEmpty()) {
            return People.NOT_ASKED;
        }
        List<String> codes = answer.get().codes();
        Set<String> known = question.options().stream().map(o -> o.code()).collect(Collectors.toSet());
        if (!known.containsAll(codes) || codes.size() > 1 && !(question instanceof ManyChoices)) {
            return People.NOT_ASKED;
        }
        if (codes.isEmpty()) {
            return People.BLANK;
        }
        if (!Questionnaire.isItem(topic)) {
            return codes.get(0);
        }
        return Collections.disjoint(codes, Questionnaire.itemCodes(topic)) ? Questionnaire.NO : Questionnaire.YES;
    }
}
