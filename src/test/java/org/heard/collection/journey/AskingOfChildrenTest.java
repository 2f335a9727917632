package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.heard.collection.journey.Respondent.Read;
import org.heard.questionnaire.survey.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What parents are asked about each child: nothing twice, nothing that has no choice, no hard word alone. */
@QuarkusTest
class AskingOfChildrenTest {
    private static final String MAIN = "/pc_next/child-1/need_primary";

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private Respondent parent;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open("pc_next");
        parent = new Respondent(base);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear("pc_next");
    }

    @Test
    void theMainNeedIsAskedAmongThoseTicked() {
        Read main = parent.answerUntil(begin(), "need_primary", Map.of("child-1/needs", "autism|slcn"));

        assertThat(main.page().select("main input[type=radio]").eachAttr("value"))
                .containsExactly("autism", "slcn");
        Read other = parent.post(MAIN, Map.of("answering", "child-1/need_primary", "need_primary", "adhd"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(parent.submit(main, "slcn").path()).endsWith("support_status");
    }

    @Test
    void oneNeedIsTheMainOneWithoutAsking() {
        Read next = parent.answer(parent.answerUntil(begin(), "needs", Map.of()), Map.of("child-1/needs", "autism"));
        assertThat(next.path()).endsWith("support_status");
        assertThat(parent.open(MAIN).path()).isNotEqualTo(MAIN);

        parent.send(parent.answerAll(next, Map.of()));

        assertThat(fieldwork.responses("pc_next").get(0).answers().to("need_primary", 0))
                .contains(Answer.of("autism"));
    }

    @Test
    void theMainNeedIsAskedAgainWhenItIsNoLongerTicked() {
        Map<String, String> two = Map.of("child-1/needs", "autism|slcn", "child-1/need_primary", "autism");
        Read check = parent.answerAll(begin(), two);
        Read needs =
                parent.open(check.page().getElementById("change-child-1-needs").attr("href"));

        Read again = parent.submit(needs, "slcn", "medical");

        assertThat(again.path()).isEqualTo(MAIN);
        assertThat(again.page().select("main input[checked]")).isEmpty();
    }

    @Test
    void whoPrefersNotToSayIsAskedNoMoreAndTicksNothingElse() {
        Read needs = parent.answerUntil(begin(), "needs", Map.of());
        assertThat(parent.submit(needs, "autism", "pnts").status()).isEqualTo(422);

        assertThat(parent.submit(needs, "pnts").path()).endsWith("support_status");
        Read used = parent.answerUntil(parent.open("/pc_next/answer"), "soc_used", Map.of());
        assertThat(parent.submit(used, "pnts").path()).isEqualTo("/pc_next/shortbreak_access");
    }

    @Test
    void onlyTheFirstChildIsTheOneWhoseBirthdayIsNext() {
        Read first = parent.answerUntil(begin(), "age_band", Map.of());
        assertThat(first.page().select("main").text()).contains("whose birthday is next");

        Read second =
                parent.answerUntil(parent.submit(first, "5-7"), "age_band", Map.of("child-1/another-child", "yes"));

        assertThat(second.path()).isEqualTo("/pc_next/child-2/age_band");
        assertThat(second.page().select("main").text())
                .contains("Think of the next child now")
                .doesNotContain("birthday");
    }

    @Test
    void hardWordsAreExplainedInSimpleWords() {
        parent.answerUntil(begin(), "shortbreak_access", Map.of());

        assertThat(parent.open("/pc_next/shortbreak_access?face=standard")
                        .page()
                        .text())
                .contains("We can get a short break")
                .doesNotContain("A short break is");
        for (String face : List.of("simple", "easy")) {
            assertThat(parent.open("/pc_next/shortbreak_access?face=" + face)
                            .page()
                            .text())
                    .contains("A short break is time when someone else cares for your child")
                    .contains("“Neither agree nor disagree” is in the middle.");
        }
    }

    @Test
    void whatEveryFamilyIsAskedDoesNotStandUnderThePlan() {
        Read page = parent.answerUntil(begin(), "child_heard", Map.of("child-1/support_status", "none"));

        assertThat(page.page().select(".govuk-caption-l").text())
                .contains("own views and future")
                .doesNotContain("plan");
    }

    @Test
    void everyPageSaysHowFarItIsAndTheLoopHowLongAChildTakes() {
        Read page = begin();
        assertThat(page.page().select(".heard-progress").text()).isEqualTo("Part 1 of 11");
        assertThat(parent.open("/pc_next").page().text()).contains("Each further child takes about 3 minutes more");
        Read loop = parent.answerUntil(page, AnotherChild.KEY, Map.of());
        assertThat(loop.page().text()).contains("It takes about 3 minutes for each child");

        Read last = parent.answerUntil(loop, "resp_help", Map.of());

        assertThat(last.page().select(".heard-progress").text()).isEqualTo("Part 11 of 11");
    }

    @Test
    void removingAChildNamesItAndSaysWhatItWasAfterwards() {
        Map<String, String> two = Map.of(
                "child-1/age_band", "5-7",
                "child-1/setting", "primary",
                "child-1/another-child", "yes",
                "child-2/age_band", "16-19");
        parent.answerAll(begin(), two);
        parent.submit(parent.open("/pc_next/child-1/colour"), "colour_green");

        Read remove = parent.open("/pc_next/child-1/remove");
        assertThat(remove.page().text()).contains("Green");
        assertThat(remove.page().text()).contains("5 to 7");
        Read check = parent.submit(remove, "yes");

        assertThat(check.page().select("main [role=status]").text())
                .isEqualTo("The answers about child 1 are removed. Child 2 is now child 1.");
        assertThat(check.page().text()).contains("16 to 19").doesNotContain("5 to 7");
    }

    @Test
    void anEmptyCodeIsAskedForAndCountsAsNoWrongOne() {
        Map<String, String> asked = Map.of(
                "come-back", "Enter your return code",
                "receipt", "Enter your receipt code",
                "invitation", "Enter your invitation code");
        asked.forEach((page, sentence) -> {
            for (int press = 0; press < 40; press++) {
                Read refused = parent.post("/pc_next/" + page, Map.of("code", " "));
                assertThat(refused.status()).isEqualTo(422);
                assertThat(refused.page().select(".govuk-error-summary a").text())
                        .isEqualTo(sentence);
                assertThat(refused.page().select(".govuk-error-message").text()).endsWith(sentence);
            }
        });
    }

    private Read begin() {
        return parent.open("/pc_next/answer?face=simple");
    }
}
