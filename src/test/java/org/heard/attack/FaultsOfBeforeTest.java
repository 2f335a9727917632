package org.heard.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.attack.Handwritten.answers;
import static org.heard.attack.Handwritten.children;
import static org.heard.attack.Handwritten.figures;
import static org.heard.attack.Handwritten.groups;
import static org.heard.attack.Handwritten.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.questionnaire.survey.Margins;
import org.heard.questionnaire.survey.SurveyContents;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;

/**
 * A test of the tests: files written by hand, each with a fault that Heard once printed (decision 0061). The attacker
 * must go on finding them once nothing real has them any more.
 */
class FaultsOfBeforeTest {
    private static final Surveys SURVEYS = SurveyFiles.shipped();
    private static final String MARCH = "Mar 2021";
    private static final String BASE = "Answers (base)";
    private static final String NONE = "No answer";
    private static final String USED = "Has your family had social care support in the last 12 months?: answers";

    private final Handwritten written = new Handwritten(SURVEYS);

    @Test
    void whoIsAskedFollowsFromTheAnswerThatLeadsThere() {
        written.release(
                "pc2021",
                figures("soc_used", MARCH, BASE, "334", USED, "63", "I am not sure", "9", NONE, "18"),
                figures(
                        "soc_satis",
                        MARCH,
                        BASE,
                        "62",
                        "Satisfied: answers",
                        "20",
                        "Not used or does not apply",
                        "c",
                        NONE,
                        "c"));

        assertThat(written.found(people("pc2021", "soc_satis", "8"))).isEqualTo("1");
        assertThat(written.found(people("pc2021", "soc_satis", People.BLANK))).isEqualTo("0");
    }

    @Test
    void anAnswerThatLeadsOnFollowsFromWhoIsAsked() {
        written.release(
                "pc2021",
                answers(
                        "support_status",
                        "support-status-rounds",
                        MARCH,
                        BASE,
                        "65",
                        "An education, health and care (EHC) plan",
                        "12",
                        "Being assessed for an EHC plan",
                        "c",
                        "Refused a plan, or waiting for an appeal",
                        "0",
                        "SEN support, without a plan",
                        "45",
                        "No extra support",
                        "c",
                        "I am not sure",
                        "0",
                        NONE,
                        "0"),
                figures(
                        "ehcp_listened",
                        MARCH,
                        BASE,
                        "15",
                        "Listened to: answers",
                        "8",
                        "Does not apply",
                        "0",
                        "I am not sure",
                        "0",
                        NONE,
                        "0"));

        assertThat(written.found(children("pc2021", "support_status", "assessed")))
                .isEqualTo("3");
        assertThat(written.found(children("pc2021", "support_status", "none"))).isEqualTo("5");
    }

    @Test
    void everybodyIsAskedWhatIsAskedOfAll() {
        written.release(
                "pc2021",
                figures("edu_progress", MARCH, BASE, "179", "Agree: answers", "73", "Does not apply", "c", NONE, "c"),
                answers("need_primary", "need-primary-rounds", MARCH, BASE, "177", NONE, "6"));

        assertThat(written.found(children("pc2021", "edu_progress", "8"))).isEqualTo("1 to 4");
    }

    @Test
    void aTableOfSomeOnlySaysHowManyTheyAre() {
        written.release(
                "pc2021",
                answers(
                        "support_status",
                        "support-status-beside-support",
                        MARCH,
                        BASE,
                        "60",
                        "EHC plan",
                        "c",
                        NONE,
                        "0"),
                answers("age_band", "age-band-beside-age", MARCH, BASE, "24", NONE, "0"));

        assertThat(written.found(children("pc2021", "support_status", "plan"))).isEqualTo("24");
    }

    @Test
    void oneTableMinusAnotherIsATable() {
        written.release(
                "pc2021",
                groups(
                        "ehcp_listened",
                        "m6-age-pc2021",
                        "All",
                        "60",
                        "30",
                        "11 to 15",
                        "22",
                        "11",
                        "16 to 25",
                        "23",
                        "12"),
                figures(
                        "ehcp_listened",
                        MARCH,
                        BASE,
                        "60",
                        "Listened to: answers",
                        "30",
                        "Does not apply",
                        "0",
                        "I am not sure",
                        "0",
                        NONE,
                        "0"),
                answers(
                        "age_band",
                        "age-band-beside-age",
                        MARCH,
                        BASE,
                        "50",
                        "11 to 15",
                        "20",
                        "16 to 19",
                        "20",
                        NONE,
                        "0"));

        assertThat(written.found(children("pc2021", "age_band", "11-15", "support_status", "assessed")))
                .isEqualTo("2");
    }

    @Test
    void aNewCodingOfTheSamePeopleCounts() {
        written.release(
                        "pc2020",
                        answers(
                                "support_status",
                                "support-status-rounds",
                                "Sept 2020",
                                BASE,
                                "98",
                                "An education, health and care (EHC) plan",
                                "c",
                                "Being assessed for an EHC plan",
                                "20",
                                "SEN support, without a plan",
                                "60",
                                "No extra support",
                                "c",
                                "I am not sure",
                                "0",
                                NONE,
                                "0"))
                .release(
                        "pc2021",
                        answers(
                                "support_status",
                                "support-status-beside-support",
                                "Sept 2020",
                                BASE,
                                "98",
                                "EHC plan",
                                "15",
                                "No EHC plan",
                                "83",
                                NONE,
                                "0"));

        assertThat(written.found(children("pc2020", "support_status", "none"))).isEqualTo("3");
    }

    @Test
    void whoCameInBetweenIsOnePrintMinusTheOther() {
        String joined = "EHC plan or assessment; No support or not sure; or not said";
        written.release(
                        "pc2021",
                        groups(
                                "edu_progress",
                                "m1-support-pc2021",
                                "All",
                                "150",
                                "75",
                                joined,
                                "70",
                                "35",
                                "SEN support",
                                "80",
                                "40"))
                .release(
                        "pc2021",
                        groups(
                                "edu_progress",
                                "m1-support-pc2021",
                                "All",
                                "161",
                                "81",
                                "EHC plan or assessment",
                                "61",
                                "26",
                                "SEN support",
                                "90",
                                "45",
                                "No support or not sure; or not said",
                                "10",
                                "10"));
        People cameJoined = children(
                "pc2021",
                "edu_progress",
                "4|5",
                "support_status",
                "plan|assessed|none|not_sure|refused_appeal|" + People.BLANK + "|" + People.NOT_ASKED);

        assertThat(written.found(cameJoined, 1)).isEqualTo("1");
    }

    @Test
    void anItemIsNearNobodyOnceItCannotBeNearEverybody() {
        written.release(
                "pc2021",
                answers(
                        "hlt_used",
                        "hlt-used-rounds",
                        MARCH,
                        BASE,
                        "60",
                        "Physiotherapy",
                        "c",
                        "None of these",
                        "10",
                        NONE,
                        "0"),
                // One child each: five parents are five children.
                answers("child_n", "child-n-rounds", MARCH, BASE, "60", NONE, "0"));

        assertThat(written.found(children("pc2021", "hlt_used#physio", "yes"))).isEqualTo("1 to 5");
    }

    @Test
    void aNumberInTheSmallPrintIsAFigure() {
        Surveys weighted = weighted();
        Handwritten print = new Handwritten(weighted)
                .release(
                        "pc2021",
                        Handwritten.saying(
                                answers("support_status", "support-status-rounds", MARCH, BASE, "100", NONE, "c"),
                                "Not weighted, because 2 answers of March 2021 belong to no group of the margin, and no"
                                        + " rule says what to do with them."),
                        answers("age_band", "age-band-beside-age", MARCH, BASE, "24", NONE, "0"));

        assertThat(print.found(children("pc2021", "support_status", People.BLANK)))
                .isEqualTo("2");
    }

    /** The shipped files with weights on, and no rule for those of no group. */
    static Surveys weighted() {
        Margins.Weights of = SURVEYS.margins().weights().orElseThrow();
        return new Surveys(new SurveyContents(
                SURVEYS.area(),
                SURVEYS.all(),
                SURVEYS.objectives(),
                SURVEYS.measures(),
                SURVEYS.now().names(),
                SURVEYS.splits(),
                SURVEYS.recodes(),
                SURVEYS.languages(),
                new Margins(confirmed(), Optional.of(new Margins.Weights(true, of.by(), of.within(), false))),
                SURVEYS.media()));
    }

    private static List<org.heard.questionnaire.survey.AreaFigure> confirmed() {
        return SURVEYS.margins().figures().stream()
                .map(f -> {
                    Map<String, org.heard.questionnaire.survey.AreaFigure.InRound> sure =
                            new java.util.TreeMap<>(f.rounds());
                    sure.replaceAll((round, in) -> new org.heard.questionnaire.survey.AreaFigure.InRound(
                            in.date(), in.source(), in.address(), true, in.totals()));
                    return new org.heard.questionnaire.survey.AreaFigure(
                            f.key(), f.question(), f.recode(), f.title(), f.of(), sure);
                })
                .toList();
    }
}
