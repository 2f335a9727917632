package org.heard.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.OneChoice;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Section;
import org.heard.questionnaire.survey.SmallSurvey;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Text;
import org.heard.questionnaire.survey.Unit;

/**
 * A made-up survey whose routes lead into routes: status → heard → why, and one question that two conditions lead to.
 */
final class RoutedSurvey {
    static final String KEY = "t2021";

    private RoutedSurvey() {}

    static Surveys surveys() {
        Page status = page("status", List.of(plain("plan"), plain("assessed"), plain("nothing")), List.of());
        Page help = new Page(
                "help",
                new ManyChoices(
                        asked("help"),
                        List.of(
                                plain("school"),
                                plain("health"),
                                plain("social"),
                                new Option("none", Text.english("None of these"), OptionRole.NONE))),
                List.of());
        Condition known = new Condition("status", List.of("plan", "assessed"), List.of());
        Page heard = page(
                "heard",
                List.of(
                        new Option("no", Text.english("Not heard"), OptionRole.NEGATIVE),
                        new Option("yes", Text.english("Heard"), OptionRole.POSITIVE),
                        new Option("8", Text.english("Does not apply"), OptionRole.NOT_USED)),
                List.of(known));
        Page why = page(
                "why",
                List.of(plain("time"), plain("distance"), plain("other")),
                List.of(new Condition("heard", List.of("no"), List.of())));
        Page both = page(
                "both",
                List.of(plain("once"), plain("often")),
                List.of(
                        new Condition("status", List.of("plan"), List.of()),
                        new Condition("help", List.of(), List.of("none"))));
        Survey survey = SmallSurvey.of(
                KEY,
                "routed",
                "Routed",
                KEY,
                "2021-03",
                List.of(new Section("all", Text.english("All"), false, List.of(status, help, heard, why, both))),
                List.of());
        return new Surveys(
                new AreaNames("Anywhere", "Council", "Forum", "Board", "Help", "0", "a@example.org", List.of()),
                List.of(survey),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static Page page(String key, List<Option> options, List<Condition> conditions) {
        return new Page(key, new OneChoice(asked(key), options), conditions);
    }

    private static Option plain(String code) {
        return new Option(
                code,
                Text.english(code.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + code.substring(1)),
                OptionRole.PLAIN);
    }

    private static Question.Asked asked(String key) {
        return new Question.Asked(
                key,
                1,
                Text.english("Question " + key),
                Optional.empty(),
                Unit.RESPONDENT,
                false,
                false,
                List.of(),
                Map.of());
    }

    /** @param answers question and code in turn; what is not named was not asked, "" was left */
    static List<Answers> people(int count, String... answers) {
        List<Answers> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Answers one = Answers.NONE;
            for (int k = 0; k < answers.length; k += 2) {
                one = one.with(
                        answers[k], answers[k + 1].isEmpty() ? Answer.BLANK : Answer.of(answers[k + 1].split("\\|")));
            }
            people.add(one);
        }
        return people;
    }
}
