package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.heard.collection.response.DraftContents;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Survey;
import org.junit.jupiter.api.Test;

class JourneyTest {
    private static final Survey SURVEY = TinySurvey.survey();

    @Test
    void asksAboutChildrenTogetherWhereTheFirstSectionAboutThemStands() {
        assertThat(paths(Answers.NONE))
                .containsExactly(
                        "role", "child-1/age", "child-1/plan", "child-1/wait", "child-1/another-child", "more");
    }

    @Test
    void resumesAtTheFirstUnansweredPage() {
        Answers answers = Answers.NONE.with("role", Answer.of("parent")).with("age", 0, Answer.BLANK);

        assertThat(journey(answers).firstUnanswered().map(Screen::path)).contains("child-1/plan");
    }

    @Test
    void countsAPageLeftBlankAsSeen() {
        Answers answers = Answers.NONE.with("role", Answer.BLANK);

        assertThat(journey(answers).firstUnanswered().map(Screen::path)).contains("child-1/age");
    }

    @Test
    void asksAFollowUpOnlyOfThoseWhoseAnswerLeadsThere() {
        assertThat(paths(Answers.NONE.with("plan", 0, Answer.of("yes")))).contains("child-1/listened");
        assertThat(paths(Answers.NONE.with("plan", 0, Answer.of("no")))).doesNotContain("child-1/listened");
        assertThat(paths(Answers.NONE.with("plan", 0, Answer.BLANK))).doesNotContain("child-1/listened");
    }

    @Test
    void aQuestionRoutedPastLeadsNowhereThoughItsOldAnswerIsKept() {
        Answers changed = Answers.NONE
                .with("plan", 0, Answer.of("yes"))
                .with("listened", 0, Answer.of("1"))
                .with("plan", 0, Answer.of("no"));

        assertThat(paths(changed)).doesNotContain("child-1/listened", "child-1/why");
    }

    @Test
    void routesEachChildByItsOwnAnswersAndThePersonByAnyChild() {
        Answers answers = threeChildren().with("plan", 1, Answer.of("yes"));

        assertThat(paths(answers))
                .contains("child-2/listened", "casework")
                .doesNotContain("child-1/listened", "child-3/listened");
    }

    @Test
    void asksAgainOnlyWhatIsAboutAChild() {
        assertThat(paths(threeChildren()))
                .containsExactly(
                        "role",
                        "child-1/age",
                        "child-1/plan",
                        "child-1/wait",
                        "child-1/another-child",
                        "child-2/age",
                        "child-2/plan",
                        "child-2/wait",
                        "child-2/another-child",
                        "child-3/age",
                        "child-3/plan",
                        "child-3/wait",
                        "child-3/another-child",
                        "more");
    }

    @Test
    void asksAboutSixChildrenAtMost() {
        Answers answers = Answers.NONE;
        for (int child = 0; child < 8; child++) {
            answers = answers.with(AnotherChild.KEY, child, Answer.of("yes"));
        }

        assertThat(journey(answers).children()).isEqualTo(6);
        assertThat(paths(answers)).contains("child-5/another-child").doesNotContain("child-6/another-child");
    }

    @Test
    void theNextPageOfEachIsThePageWhoseBackLinkLeadsToIt() {
        Journey journey = journey(threeChildren());
        Optional<Screen> screen = journey.screens().at("role");
        int seen = 0;
        while (screen.isPresent()) {
            Screen here = screen.get();
            screen = journey.screens().after(here);
            assertThat(screen.flatMap(journey::before)).isEqualTo(screen.map(next -> here));
            seen++;
        }
        assertThat(seen).isEqualTo(journey.steps().size());
        assertThat(journey.before(journey.screens().at("role").orElseThrow())).isEmpty();
    }

    @Test
    void opensNoPageWhoseForerunnersWereNotSeen() {
        Journey journey = journey(Answers.NONE.with("role", Answer.BLANK));

        assertThat(journey.mayOpen(journey.screens().at("role").orElseThrow())).isTrue();
        assertThat(journey.mayOpen(journey.screens().at("child-1/age").orElseThrow()))
                .isTrue();
        assertThat(journey.mayOpen(journey.screens().at("child-1/plan").orElseThrow()))
                .isFalse();
    }

    @Test
    void sendsNothingThatWasRoutedPastAndNothingOfChildrenGivenUp() {
        Answers answers = complete()
                .with("listened", 0, Answer.of("1"))
                .with("plan", 0, Answer.of("no"))
                .with("age", 1, Answer.of("old"));

        Answers asked = journey(answers).asked();

        assertThat(asked.children()).hasSize(1);
        assertThat(asked.children().get(0)).containsOnlyKeys("age", "plan", "wait");
        assertThat(asked.about()).containsOnlyKeys("role", "more");
    }

    @Test
    void keepsABlankApartFromNotAsked() {
        Answers asked = journey(complete().with("wait", 0, Answer.BLANK)).asked();

        assertThat(asked.to("wait", 0)).contains(Answer.BLANK);
        assertThat(asked.to("listened", 0)).isEmpty();
    }

    @Test
    void isCompleteOnlyWhenEveryPageWasSeen() {
        assertThat(journey(complete()).isComplete()).isTrue();
        assertThat(journey(complete().with("plan", 0, Answer.of("yes"))).isComplete())
                .isFalse();
    }

    @Test
    void isBlankWhenNothingButTheLoopWasAnswered() {
        Answers blank = Answers.NONE
                .with("role", Answer.BLANK)
                .with("age", 0, Answer.BLANK)
                .with("plan", 0, Answer.BLANK)
                .with("wait", 0, Answer.BLANK)
                .with(AnotherChild.KEY, 0, Answer.of("no"))
                .with("more", new Answer.Written(""));

        assertThat(journey(blank).isComplete()).isTrue();
        assertThat(journey(blank).isBlank()).isTrue();
        assertThat(journey(blank.with("more", new Answer.Written("More help"))).isBlank())
                .isFalse();
    }

    @Test
    void removingAChildMovesTheOthersUpAndAsksForNoNewOne() {
        Answers two = AnotherChild.without(3, 3, threeChildren());
        assertThat(journey(two).children()).isEqualTo(2);

        Answers moved = AnotherChild.without(1, 3, threeChildren());
        assertThat(journey(moved).children()).isEqualTo(2);
        assertThat(moved.to("age", 0)).contains(Answer.of("old"));
        assertThat(moved.to("age", 1)).contains(Answer.of("young"));
    }

    @Test
    void removingAChildBringsNoneBackThatWasGivenUpBefore() {
        Answers givenUp = threeChildren().with(AnotherChild.KEY, 1, Answer.of("no"));
        assertThat(journey(givenUp).children()).isEqualTo(2);

        Answers one = AnotherChild.without(2, 2, givenUp);

        assertThat(journey(one).children()).isEqualTo(1);
        assertThat(one.children()).hasSize(1);
    }

    private static List<String> paths(Answers answers) {
        return journey(answers).steps().stream().map(Step::path).toList();
    }

    private static Answers threeChildren() {
        return Answers.NONE
                .with("age", 0, Answer.of("young"))
                .with(AnotherChild.KEY, 0, Answer.of("yes"))
                .with("age", 1, Answer.of("old"))
                .with(AnotherChild.KEY, 1, Answer.of("yes"))
                .with("age", 2, Answer.of("young"))
                .with(AnotherChild.KEY, 2, Answer.of("no"));
    }

    /** One child, every page answered. */
    private static Answers complete() {
        return Answers.NONE
                .with("role", Answer.of("parent"))
                .with("age", 0, Answer.of("young"))
                .with("plan", 0, Answer.of("no"))
                .with("wait", 0, Answer.of("long"))
                .with(AnotherChild.KEY, 0, Answer.of("no"))
                .with("more", new Answer.Written("Thank you"));
    }

    private static Journey journey(Answers answers) {
        return Journey.of(SURVEY, DraftContents.NONE.with(answers));
    }
}
