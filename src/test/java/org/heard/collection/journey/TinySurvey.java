package org.heard.collection.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.OneChoice;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Section;
import org.heard.questionnaire.survey.SmallSurvey;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Text;
import org.heard.questionnaire.survey.Unit;

/**
 * A survey with one of everything a journey meets: about you, two sections about each child with a
 * section about you between them, routing within a child, from a child to you, and along a chain.
 */
final class TinySurvey {
    private TinySurvey() {}

    static Survey survey() {
        return SmallSurvey.of(
                "tiny",
                "tests",
                "A tiny survey",
                "June 2027",
                "2027-06",
                List.of(
                        new Section("you", Text.english("About you"), false, List.of(page("role", "parent", "other"))),
                        new Section(
                                "child",
                                Text.english("About the child"),
                                true,
                                List.of(
                                        page("age", "young", "old"),
                                        page("plan", "yes", "no"),
                                        when("plan", "yes", page("listened", "1", "2")),
                                        when("listened", "1", page("why", "a", "b")))),
                        new Section(
                                "services",
                                Text.english("Services"),
                                false,
                                List.of(when("plan", "yes", page("casework", "1", "2")))),
                        new Section("health", Text.english("Health"), true, List.of(page("wait", "short", "long"))),
                        new Section("words", Text.english("In your words"), false, List.of(words("more")))),
                List.of());
    }

    private static Page page(String key, String... codes) {
        List<Option> options = Stream.of(codes)
                .map(code -> new Option(code, Text.english(code), OptionRole.PLAIN))
                .toList();
        return new Page(key, new OneChoice(asked(key), options), List.of());
    }

    private static Page words(String key) {
        return new Page(key, new OpenText(asked(key), 100), List.of());
    }

    private static Page when(String question, String code, Page page) {
        return new Page(page.id(), page.question(), List.of(new Condition(question, List.of(code), List.of())));
    }

    private static Question.Asked asked(String key) {
        return new Question.Asked(
                key,
                1,
                Text.english("Question " + key),
                Optional.empty(),
                Unit.CHILD,
                false,
                false,
                List.of(),
                Map.of());
    }
}
