package org.heard.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.heard.collection.published.SurvivingTotals;
import org.heard.publication.release.ReleasesOfAnswers;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Unit;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rounds made to be hard to protect. */
class HardRoundsAttackTest {
    private static final Surveys SURVEYS = SurveyFiles.shipped();

    static Stream<Arguments> rounds() {
        return Stream.of(
                hard("one person of ninety did not use a service", HardRoundsAttackTest::oneNotUsed),
                hard("sixty-five families, three of them assessed", HardRoundsAttackTest::sixtyFive),
                hard("nearly all have a plan", HardRoundsAttackTest::nearlyAll),
                hard("everyone gave one answer", HardRoundsAttackTest::oneAnswer),
                hard("brothers and sisters everywhere", HardRoundsAttackTest::siblings),
                hard("weights are on", HardRoundsAttackTest::weighted),
                hard("weights are on and everybody belongs to a group", HardRoundsAttackTest::weightedAll),
                hard("only totals survive of the round before", HardRoundsAttackTest::totalsBefore),
                hard("a route leads into a route", HardRoundsAttackTest::routed),
                hard("two conditions lead to one question", HardRoundsAttackTest::twoConditions),
                hard("the main need is one of those ticked", HardRoundsAttackTest::mainNeed));
    }

    private static Arguments hard(String name, Supplier<Rounds> rounds) {
        return Arguments.of(name, rounds);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rounds")
    void everySensitiveCountKeepsFiveValues(String name, Supplier<Rounds> rounds) {
        long begun = System.nanoTime();
        Judge found = rounds.get().attacked();
        System.out.printf("%s: %s, %.1f s%n", name, found.summary(), (System.nanoTime() - begun) / 1e9);
        assertThat(found.leaks()).as("%s: %s", name, found.summary()).isEmpty();
        assertThat(found.exactSilences()).as("%s: silences", name).isEmpty();
        assertThat(found.inVain()).as("%s: hidden in vain", name).isEmpty();
    }

    private static Families families() {
        return new Families(ReleasesOfAnswers.shipped(SURVEYS, "2021"));
    }

    private static Rounds march(List<Answers> people) {
        return new Rounds(SURVEYS).answer("pc2021", people).release("pc2021");
    }

    private static Rounds oneNotUsed() {
        List<Answers> all = Families.saying(families().pick(90, one -> true), Map.of("soc_used", "1"));
        List<Answers> people = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            // Everybody is led there, one did not use it, and nobody left it.
            people.add(all.get(i).with("soc_satis", Answer.of(i == 0 ? "8" : Integer.toString(1 + i % 5))));
        }
        return march(people);
    }

    /** All fifteen who are asked about the plan say something, so that their number is printed. */
    private static Rounds sixtyFive() {
        Families families = families();
        return march(Families.together(List.of(
                Families.saying(families.pick(8, "support_status", "plan"), Map.of("ehcp_listened", "2")),
                Families.saying(families.pick(4, "support_status", "plan"), Map.of("ehcp_listened", "3")),
                Families.saying(families.pick(3, "support_status", "assessed"), Map.of("ehcp_listened", "3")),
                families.pick(45, "support_status", "sen_support"),
                families.pick(5, "support_status", "none"))));
    }

    /** Almost nobody of any group is left out of the questions about the plan. */
    private static Rounds nearlyAll() {
        Families families = families();
        return march(Families.together(List.of(
                families.pick(76, "support_status", "plan"),
                families.pick(3, "support_status", "sen_support"),
                families.pick(2, "support_status", "none"))));
    }

    private static Rounds oneAnswer() {
        return march(Families.saying(
                        families().pick(80, one -> true),
                        Map.of("soc_used", "0", "need_primary", "autism", "overall_satis", "2", "covid_wellbeing", "1"))
                .stream()
                .map(one -> new Answers(without(one.about(), "soc_satis"), one.children()))
                .toList());
    }

    private static Map<String, Answer> without(Map<String, Answer> answers, String question) {
        Map<String, Answer> rest = new HashMap<>(answers);
        rest.remove(question);
        return rest;
    }

    private static Rounds siblings() {
        List<Answers> people = new ArrayList<>();
        List<Answers> some = families().pick(100, one -> true);
        for (int i = 0; i < some.size(); i++) {
            List<Map<String, Answer>> children = new ArrayList<>(some.get(i).children());
            for (int more = 0; more < i % 3; more++) {
                children.add(
                        some.get((i + 7 * (more + 1)) % some.size()).children().get(0));
            }
            people.add(new Answers(some.get(i).about(), children));
        }
        return march(people);
    }

    private static Rounds weighted() {
        return new Rounds(FaultsOfBeforeTest.weighted())
                .answer("pc2021", ReleasesOfAnswers.shipped(SURVEYS, "2021"))
                .release("pc2021");
    }

    private static Rounds weightedAll() {
        List<Answers> known = families()
                .pick(
                        200,
                        one -> !Families.code(one, "support_status").isEmpty()
                                && !Families.code(one, "age_band").isEmpty());
        return new Rounds(FaultsOfBeforeTest.weighted()).answer("pc2021", known).release("pc2021");
    }

    private static Rounds totalsBefore() {
        List<Answers> before = new Families(ReleasesOfAnswers.shipped(SURVEYS, "2019")).pick(120, one -> true);
        Survey survey = SURVEYS.survey("pc2019").orElseThrow();
        return new Rounds(SURVEYS)
                .totals("pc2019", totals(survey, before), before)
                .answer("pc2021", families().pick(120, one -> true))
                .release("pc2021");
    }

    /** As a report would print them: each answer, what stands outside the base too. */
    private static SurvivingTotals totals(Survey survey, List<Answers> people) {
        Crowd crowd = new Crowd(survey, people);
        Questionnaire questionnaire = new Questionnaire(survey);
        Map<String, SurvivingTotals.Counted> questions = new HashMap<>();
        for (Question question : survey.questions()) {
            if (question.options().isEmpty() || question instanceof ManyChoices) {
                continue;
            }
            Unit unit = question.asked().unit();
            Map<String, Long> counts = new HashMap<>();
            long base = 0;
            for (Option option : question.options()) {
                long count = crowd.count(People.all(survey.key(), unit).who(question.key(), Set.of(option.code())));
                counts.put(option.code(), count);
                base += questionnaire.notUsed(question.key()).contains(option.code()) ? 0 : count;
            }
            questions.put(question.key(), new SurvivingTotals.Counted(counts, base));
        }
        Map<String, List<String>> sources = new HashMap<>();
        questions.keySet().forEach(key -> sources.put(key, List.of("page 3 of https://example.org")));
        return new SurvivingTotals(questions, List.of(), sources);
    }

    private static Rounds routed() {
        return new Rounds(RoutedSurvey.surveys())
                .answer(
                        RoutedSurvey.KEY,
                        Families.together(List.of(
                                RoutedSurvey.people(
                                        30, "status", "plan", "help", "school", "heard", "yes", "both", "once"),
                                RoutedSurvey.people(
                                        9, "status", "plan", "help", "health", "heard", "no", "why", "time", "both",
                                        "often"),
                                RoutedSurvey.people(
                                        6, "status", "assessed", "help", "none", "heard", "no", "why", "distance"),
                                RoutedSurvey.people(
                                        2, "status", "assessed", "help", "school", "heard", "no", "why", "other"),
                                RoutedSurvey.people(3, "status", "assessed", "help", "school", "heard", "8"),
                                RoutedSurvey.people(1, "status", "plan", "help", "school", "heard", "", "both", "once"),
                                RoutedSurvey.people(40, "status", "nothing", "help", "social"))))
                .release(RoutedSurvey.KEY);
    }

    private static Rounds twoConditions() {
        return new Rounds(RoutedSurvey.surveys())
                .answer(
                        RoutedSurvey.KEY,
                        Families.together(List.of(
                                RoutedSurvey.people(
                                        25, "status", "plan", "help", "school|health", "heard", "yes", "both", "once"),
                                RoutedSurvey.people(
                                        12, "status", "plan", "help", "health", "heard", "yes", "both", "often"),
                                RoutedSurvey.people(3, "status", "plan", "help", "none", "heard", "yes"),
                                RoutedSurvey.people(
                                        15, "status", "assessed", "help", "none", "heard", "no", "why", "time"),
                                RoutedSurvey.people(30, "status", "nothing", "help", "school"))))
                .release(RoutedSurvey.KEY);
    }

    /** Seventeen ticked a need and sixteen of them have it as the main one: of one child it would be known. */
    private static Rounds mainNeed() {
        List<Answers> people = new ArrayList<>();
        people.addAll(needing(60, "autism", "autism"));
        people.addAll(needing(16, "semh", "semh"));
        people.addAll(needing(1, "autism", "autism", "semh"));
        people.addAll(needing(12, "slcn", "slcn", "autism"));
        return new Rounds(SURVEYS).answer("pc_next", people).release("pc_next");
    }

    private static List<Answers> needing(int count, String main, String... ticked) {
        Survey survey = SURVEYS.survey("pc_next").orElseThrow();
        Map<String, Answer> child = left(survey, Unit.CHILD);
        child.put("needs", Answer.of(ticked));
        child.put("need_primary", Answer.of(main));
        return Collections.nCopies(count, new Answers(left(survey, Unit.RESPONDENT), List.of(child)));
    }

    /** What everybody is asked, and nobody answered. */
    private static Map<String, Answer> left(Survey survey, Unit unit) {
        Map<String, Answer> left = new HashMap<>();
        survey.pages().stream()
                .filter(page ->
                        page.askIf().isEmpty() && page.question().asked().unit() == unit)
                .forEach(page -> left.put(page.question().key(), Answer.BLANK));
        return left;
    }
}
