package org.heard.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.response.Response;
import org.heard.response.Round;
import org.heard.survey.Answer;
import org.heard.survey.Answers;
import org.heard.survey.Question;
import org.heard.survey.Survey;
import org.heard.survey.Unit;

/** One round as the tables count it: its survey and everyone who answered. */
record AnsweredRound(Round round, Survey survey, List<Person> people) {
    AnsweredRound {
        people = List.copyOf(people);
    }

    static AnsweredRound of(Round round, Survey survey, List<Response> responses) {
        return new AnsweredRound(
                round,
                survey,
                responses.stream()
                        .map(r -> new Person(r.id().toString(), r.answers()))
                        .toList());
    }

    /** One respondent and all they said. */
    record Person(String id, Answers answers) {}

    /**
     * One child of one respondent, or the respondent alone: what a table counts once.
     *
     * @param person id of the respondent
     * @param given the answers about the respondent and about this child together
     */
    record Answered(String person, Map<String, Answer> given) {
        Optional<Answer> to(String question) {
            return Optional.ofNullable(given.get(question));
        }
    }

    /** Everyone a question of this unit was put to: one entry a child, or one a respondent. */
    List<Answered> units(Unit unit) {
        List<Answered> units = new ArrayList<>();
        for (Person person : people) {
            if (unit == Unit.RESPONDENT || person.answers().children().isEmpty()) {
                units.add(new Answered(person.id(), person.answers().about()));
            } else {
                person.answers().children().forEach(child -> {
                    Map<String, Answer> both =
                            new java.util.HashMap<>(person.answers().about());
                    both.putAll(child);
                    units.add(new Answered(person.id(), both));
                });
            }
        }
        return units;
    }

    Optional<Question> question(String key) {
        return survey.question(key);
    }
}
