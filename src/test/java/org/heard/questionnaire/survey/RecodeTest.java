package org.heard.questionnaire.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecodeTest {
    private static final Map<String, Recode> RECODES = SurveyFiles.shipped().recodes();

    /** Each line is from instruments.md §6. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            CHG5_to_CHG3, pc2019, 1, 1
            CHG5_to_CHG3, pc2019, 2, 2
            CHG5_to_CHG3, pc2019, 3, 3
            CHG5_to_CHG3, pc2020, 1, 1
            CHG5_to_CHG3, pc2020, 2, 1
            CHG5_to_CHG3, pc2020, 3, 2
            CHG5_to_CHG3, pc2020, 4, 3
            CHG5_to_CHG3, pc2020, 5, 3
            CHG5_to_CHG3, pc2020, 9, 9
            SAT5_net,     pc2021, 5, satisfied
            SAT5_net,     pc2021, 3, neither
            SAT5_net,     pc2021, 1, dissatisfied
            SAT5_net,     pc2021, 8, 8
            AGR5_net,     pc2021, 4, agree
            LIS3_any,     pc2021, 2, listened
            LIS3_any,     pc2021, 3, listened
            LIS3_any,     pc2021, 1, not
            REV_FAC3,     yp,     1, 3
            REV_FAC3,     yp,     3, 1
            AGE_to_4,     pc2019, 16-18, D
            AGE_to_4,     pc2021, 8-10, B
            AGE_to_4,     pc2021, 20-25, D
            STATUS_to_3,  pc2021, refused_appeal, none
            STATUS_to_3,  pc2019, assessed, plan_or_assessment
            STATUS_wt,    pc2021, assessed, no_plan
            SETTING_to_6, pc2019, special, special
            SETTING_to_6, pc2021, special_independent, special
            SETTING_to_6, pc2021, alternative, home_or_out
            LO_to_aware,  pc2021, heard, 1
            LO_to_aware,  pc2019, never, 0
            WAIT_to_19,   pc2021, 27-52, 19-52
            WAIT_to_19,   pc2021, le6, le6
            LOC_to_2,     pc2021, Formby, north
            LOC_to_2,     pc2021, Maghull, south
            """)
    void changesCodesAsDeclared(String recode, String survey, String from, String to) {
        assertThat(RECODES.get(recode).apply(survey, from)).isEqualTo(to);
    }

    @Test
    void leavesOutOfEveryRoundThoseWhoUsedNoHealthService() {
        Recode used = RECODES.get("HLT_used");
        Answers none = new Answers(Map.of(), List.of(Map.of("hlt_used", Answer.of("none"))));
        Answers some = new Answers(Map.of(), List.of(Map.of("hlt_used", Answer.of("slt"))));

        assertThat(used.counts(none, 0)).isFalse();
        assertThat(used.counts(some, 0)).isTrue();
        assertThat(used.counts(some, 1)).as("a child who was not asked").isFalse();
    }

    @Test
    void countsEverybodyWhereNothingElseIsDeclared() {
        assertThat(RECODES.get("AGE_to_4").counts(Answers.NONE, 0)).isTrue();
    }
}
