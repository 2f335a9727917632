package org.heard.questionnaire.surveyfile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped surveys with one shared page made wrong. */
class SharedPageCheckTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheShippedSurveys() throws IOException {
        CopiedSurveys.to(folder);
    }

    @Test
    void aQuestionMayNotDecideWhetherAnotherOnItsPageIsAsked() {
        page("parent-carer/pc_next.yaml", "soc_satis", "family_help", "people_to_ask");

        refuses("question soc_satis: it depends on “soc_used”, which stands on the same page; put it on a later one");
    }

    @Test
    void aPageHoldsFiveWithTheSameAnswersAndFourOthers() {
        page("parent-carer/pc_next.yaml", "covid_late", "since", "overall_views");
        page("parent-carer/pc_next.yaml", "ysws_seen", "since", "overall_views");

        refuses("question covid_late: a page holds at most 5 questions with the same answers, or 4 others");
    }

    @Test
    void theyStandOneAfterTheOther() {
        page("parent-carer/pc_next.yaml", "edu_support_satis", "learning", "");

        refuses("question edu_included: questions of one page stand one after the other");
    }

    @Test
    void oneAloneSharesNothing() {
        page("parent-carer/pc_next.yaml", "covid_late", "since", "");

        refuses("question ysws_seen: no other question stands on its page; leave “page” out");
    }

    @Test
    void onlyQuestionsWithOneAnswerToChooseShareAPage() {
        change("parent-carer/pc_next.yaml", "- key: hlt_used\n", "- key: hlt_used\n        page: health_help\n");

        refuses("question hlt_used: only questions with one answer to choose can share a page");
    }

    @Test
    void youngPeopleAreAskedOneThingAtATime() {
        String first = "    questions:\n      - key: yp_age\n";
        change("youth/yp.yaml", first, "    pages: {both: Both}\n" + first + "        page: both\n");
        change("youth/yp.yaml", "- key: yp_parent_agrees\n", "- key: yp_parent_agrees\n        page: both\n");

        refuses("stands on a page of its own");
    }

    @Test
    void itsHeadingIsWrittenInItsSectionAndUsed() {
        page("parent-carer/pc_next.yaml", "covid_late", "since", "nowhere");
        refuses("question covid_late: its section has no page “nowhere”; write the page's heading under pages");
    }

    @Test
    void aHeadingWithoutQuestionsIsRefused() {
        change("staff/staff.yaml", "work_views: Your work now\n", "work_views: Your work now\n      empty: Nothing\n");
        refuses("no question stands on the page “empty”");
    }

    @Test
    void noTwoPagesHaveOneAddress() {
        String file = "staff/staff.yaml";
        change(file, "      plan_known: The plan and your team\n", "      st_role: The plan and your team\n");
        page(file, "st_aware_five", "plan_known", "st_role");
        page(file, "st_priority_clear", "plan_known", "st_role");

        refuses("another question or page already has the key “st_role” of its page");
    }

    /** Puts a question on another page, or on none. */
    private void page(String file, String question, String before, String after) {
        String key = "- key: " + question + "\n";
        String on = after.isEmpty() ? "" : "        page: " + after + "\n";
        change(file, key + "        page: " + before + "\n", key + on);
    }

    private void refuses(String sentence) {
        assertThatThrownBy(() -> SurveyFiles.read(folder))
                .isInstanceOf(SurveyFault.class)
                .hasMessageContaining(".yaml, line ")
                .hasMessageEndingWith(sentence);
    }

    private void change(String file, String from, String to) {
        SoundSurveys.change(folder.resolve(file), from, to);
    }
}
