package org.heard.publication.tabulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.collection.published.SurvivingTotals;
import org.heard.collection.response.Response;
import org.heard.collection.response.ResponseRows;
import org.heard.collection.round.Round;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Unit;

/** One round as the tables count it: its survey and, in columns, everything that was answered. */
public final class AnsweredRound {
    private final Round round;
    private final Survey survey;
    private final List<String> ids;
    private final CodedAnswers people;
    private final CodedAnswers children;
    private final Optional<SurvivingTotals> totals;

    /** A round of which only published totals survive. */
    public static AnsweredRound surviving(Round round, Survey survey, SurvivingTotals totals) {
        return new AnsweredRound(round, survey, List.of(), new AnswerColumns(survey), Optional.of(totals));
    }

    private AnsweredRound(Round round, Survey survey, List<String> ids, AnswerColumns columns) {
        this(round, survey, ids, columns, Optional.empty());
    }

    private AnsweredRound(
            Round round, Survey survey, List<String> ids, AnswerColumns columns, Optional<SurvivingTotals> totals) {
        this.round = round;
        this.survey = survey;
        this.ids = ids;
        this.people = columns.people();
        this.children = columns.children();
        this.totals = totals;
    }

    /** Straight from the database: answers stream by and only their codes stay. */
    public static AnsweredRound read(Round round, Survey survey, ResponseRows rows) {
        AnswerColumns columns = new AnswerColumns(survey);
        rows.read(round.key(), columns);
        return new AnsweredRound(round, survey, columns.ids(), columns);
    }

    public static AnsweredRound of(Round round, Survey survey, List<Response> responses) {
        return new AnsweredRound(
                round,
                survey,
                responses.stream()
                        .map(r -> new Person(r.id().toString(), r.answers()))
                        .toList());
    }

    public AnsweredRound(Round round, Survey survey, List<Person> people) {
        this(round, survey, people.stream().map(Person::id).toList(), columns(survey, people));
    }

    /** One respondent and all they said. */
    public record Person(String id, Answers answers) {}

    private static AnswerColumns columns(Survey survey, List<Person> people) {
        AnswerColumns columns = new AnswerColumns(survey);
        for (Person person : people) {
            columns.response(new UUID(0, 0));
            write(person.answers().about(), columns);
            person.answers().children().forEach(child -> {
                columns.child();
                write(child, columns);
            });
        }
        return columns;
    }

    private static void write(Map<String, Answer> answers, AnswerColumns columns) {
        answers.forEach((question, answer) -> {
            columns.question(question);
            answer.codes().forEach(columns::code);
        });
    }

    public Round round() {
        return round;
    }

    public Survey survey() {
        return survey;
    }

    /** Ids of those who answered, in the order of the columns. */
    public List<String> ids() {
        return ids;
    }

    /** Everyone a question of this unit was put to: one line a child, or one a respondent. */
    CodedAnswers units(Unit unit) {
        return unit == Unit.RESPONDENT ? people : children;
    }

    Optional<Question> question(String key) {
        return survey.question(key);
    }

    /** Empty where the answers themselves are here. */
    Optional<SurvivingTotals> totals() {
        return totals;
    }

    /** What the columns take in memory. */
    public long bytes() {
        long ofIds = 2L * Long.BYTES * ids.size();
        return ofIds + people.bytes() + (people == children ? 0 : children.bytes());
    }
}
