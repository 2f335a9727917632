package org.heard.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heard.publication.release.ReleasesOfAnswers;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;

/** Everything ever printed about the same people counts, whatever table, coding or release it stood in. */
class SeveralReleasesAttackTest {
    private static final Surveys SURVEYS = SurveyFiles.shipped();

    /** attack.md 2: a later round brings a recode, and with it a table of the old round that was never printed. */
    @Test
    void aNewCodingOfAnOldRoundTellsNothingOfWhatWasHidden() {
        holds(recoded());
    }

    static Rounds recoded() {
        Families families = new Families(ReleasesOfAnswers.shipped(SURVEYS, "2020"));
        return new Rounds(SURVEYS)
                .answer(
                        "pc2020",
                        Families.together(List.of(
                                families.pick(15, "support_status", "plan"),
                                families.pick(20, "support_status", "assessed"),
                                families.pick(60, "support_status", "sen_support"),
                                families.pick(3, "support_status", "none"))))
                .release("pc2020")
                .answer("pc2021", ReleasesOfAnswers.shipped(SURVEYS, "2021"))
                .release("pc2021");
    }

    /** attack.md 3: nine with no support stood joined with others; a tenth comes and they get a row of their own. */
    @Test
    void aGroupThatGetsItsOwnRowTellsNothingOfWhoCame() {
        holds(grown());
    }

    static Rounds grown() {
        Families families = new Families(ReleasesOfAnswers.shipped(SURVEYS, "2021"));
        List<Answers> joined = Families.together(List.of(
                families.pick(9, "support_status", "none", "not_sure", "refused_appeal"),
                families.pick(61, "support_status", "plan", "assessed")));
        List<Answers> support = families.pick(80, "support_status", "sen_support");
        List<Answers> more = families.pick(10, "support_status", "sen_support");
        List<Answers> one = families.pick(1, "support_status", "none", "not_sure", "refused_appeal");
        return new Rounds(SURVEYS)
                .answer("pc2021", Families.together(List.of(halves(joined), halves(support))))
                .release("pc2021")
                .answer("pc2021", Families.together(List.of(halves(more), Families.saying(one, all("4")))))
                .release("pc2021");
    }

    /** Half of them content and half not, of all things M1 to M3 ask: nothing of it has to be hidden. */
    private static List<Answers> halves(List<Answers> some) {
        return Families.together(List.of(
                Families.saying(some.subList(0, some.size() / 2), all("4")),
                Families.saying(some.subList(some.size() / 2, some.size()), all("2"))));
    }

    private static Map<String, String> all(String code) {
        return Map.of("edu_progress", code, "edu_support_satis", code, "hlt_satis", code);
    }

    /** Twelve come, of all kinds: a correction. */
    @Test
    void aCorrectionTellsNothingOfWhoCame() {
        Families families = new Families(ReleasesOfAnswers.shipped(SURVEYS, "2021"));
        holds(new Rounds(SURVEYS)
                .answer("pc2021", families.pick(180, one -> true))
                .release("pc2021")
                .answer("pc2021", families.pick(12, one -> true))
                .release("pc2021"));
    }

    /** Three releases: nine come and nothing moves, three more and something may. The first has been withdrawn since. */
    @Test
    void aWithdrawnReleaseCountsAsPrinted() {
        Families families = new Families(ReleasesOfAnswers.shipped(SURVEYS, "2021"));
        holds(new Rounds(SURVEYS)
                .answer("pc2021", families.pick(120, one -> true))
                .release("pc2021")
                .answer("pc2021", families.pick(9, one -> true))
                .release("pc2021")
                .answer("pc2021", families.pick(3, one -> true))
                .release("pc2021"));
    }

    /** Each round is released when it closes, and again beside every later one. */
    @Test
    void threeRoundsOneAfterAnotherKeepWhatEachHid() {
        Rounds rounds = new Rounds(SURVEYS);
        Map.of("2019", 90, "2020", 70, "2021", 110).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(round -> rounds.answer(
                                "pc" + round.getKey(),
                                new Families(ReleasesOfAnswers.shipped(SURVEYS, round.getKey()))
                                        .pick(round.getValue(), one -> true))
                        .release("pc" + round.getKey()));
        holds(rounds);
    }

    private static void holds(Rounds rounds) {
        Judge found = rounds.attacked();
        System.out.println(rounds.published().stream().map(PublicRelease::id).toList() + ": " + found.summary());
        assertThat(found.leaks()).as(found.summary()).isEmpty();
    }
}
