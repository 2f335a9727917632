package org.heard.collection.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.ChangeReader;
import org.heard.questionnaire.surveyfile.GuardedSurvey;
import org.junit.jupiter.api.Test;

/** The rows of the guard's second table, asked of edits on a copy of the next round. */
class AskTest {
    static final ChangeReader FOLDER = SurveyEditTest.FOLDER;
    static final String COPY = copy("pc_next", "2027-03");

    static String copy(String source, String month) {
        Survey survey = FOLDER.survey(source).orElseThrow();
        return new RoundCopy(survey, SurveyEditTest.text(source), "pc2027", "March 2027", month).made(FOLDER::shared);
    }

    private static GuardedSurvey read(SurveyEdit... edits) {
        SurveyText text = SurveyText.of(COPY);
        for (SurveyEdit edit : edits) {
            text = edit.on(text, FOLDER::shared);
        }
        return FOLDER.guarded(text.text(), "draft");
    }

    /** What is asked against the survey it is a copy of, question by question: "soc_used C B". */
    private static List<String> asked(GuardedSurvey draft) {
        return Ask.of(draft, "pc_next", List.of()).stream()
                .filter(ask -> ask.round().key().equals("pc_next"))
                .map(ask -> ask.question() + " " + ask.compared().onOffer().words())
                .toList();
    }

    private static List<String> asked(SurveyEdit... edits) {
        return asked(read(edits));
    }

    private static List<Option> options(String question) {
        return FOLDER.survey("pc_next")
                .orElseThrow()
                .question(question)
                .orElseThrow()
                .options();
    }

    @Test
    void aCopyAsksNothingAndPassesAsAFile() {
        assertThat(Ask.of(read(), "pc_next", List.of())).isEmpty();
        Survey judged = read().judged();
        assertThat(judged.key()).isEqualTo("pc2027");
        assertThat(judged.lineages())
                .filteredOn(line -> line.earlier().equals("pc_next"))
                .hasSize(judged.pages().size())
                .allMatch(line -> line.comparability().letter().equals("S"));
        assertThat(judged.lineages())
                .filteredOn(line ->
                        line.question().equals("age_band") && line.earlier().equals("pc2019"))
                .as("older verdicts are carried")
                .allMatch(line -> line.comparability().letter().equals("R"));
    }

    @Test
    void aSlipOfSpelling() {
        GuardedSurvey draft = read(QuestionEdit.Words.english(
                "info_right_time", "text", "I get the informaton I need at the right time."));
        assertThat(asked(draft)).containsExactly("info_right_time S C B");
        assertThat(Ask.of(draft, "pc_next", List.of())
                        .get(0)
                        .compared()
                        .suggestion()
                        .or(() -> Ask.of(draft, "pc_next", List.of()).stream()
                                .flatMap(ask -> ask.compared().suggestion().stream())
                                .findFirst()))
                .contains("Only the spelling was put right.");
    }

    @Test
    void aLabelOfAScale() {
        assertThat(asked(new AnswerEdit.Relabel("overall_satis", "3", "OK"))).containsExactly("overall_satis S C B");
    }

    @Test
    void anAnswerAdded() {
        assertThat(asked(new AnswerEdit.AddOption("setting", "online", "Online school", OptionRole.PLAIN, "wifi")))
                .containsExactly("setting R C B");
    }

    @Test
    void anotherOrder() {
        List<String> alphabet = options("locality").stream()
                .sorted(Comparator.comparing(option -> option.label().english()))
                .map(Option::code)
                .toList();
        assertThat(asked(new AnswerEdit.OrderOptions("locality", alphabet))).containsExactly("locality S C B");
        List<String> turned =
                options("trust_action").stream().map(Option::code).collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(turned);
        assertThat(asked(new AnswerEdit.OrderOptions("trust_action", turned))).containsExactly("trust_action C B");
    }

    @Test
    void theBase() {
        GuardedSurvey all = read(new QuestionEdit.Route("soc_satis", List.of(), "", List.of()));
        assertThat(asked(all)).contains("soc_satis R C B");
        assertThat(asked(new AnswerEdit.RemoveOption("soc_used", "9"))).contains("soc_used C B", "soc_satis S R C B");
    }

    @Test
    void thePeriod() {
        String six = "Has your family had social care support in the last 6 months?";
        assertThat(asked(QuestionEdit.Words.english("soc_used", "text", six))).contains("soc_used refused");
        assertThat(asked(
                        QuestionEdit.Words.english("soc_used", "text", six),
                        new QuestionEdit.Trait("soc_used", "period", "the last 6 months")))
                .contains("soc_used C B");
    }

    /** What R needs is written beside the questions, and the file passes as any other. */
    @Test
    void answersAreJoinedInTheSurveysOwnFile() {
        SurveyEdit added = new AnswerEdit.AddOption("setting", "online", "Online school", OptionRole.PLAIN, "wifi");
        GuardedSurvey draft = read(added);
        Joining joining = Joining.of(draft, FOLDER.survey("pc_next").orElseThrow(), "setting")
                .orElseThrow();
        assertThat(joining.loose()).extracting(Option::code).containsExactly("online");
        assertThatThrownBy(() -> joining.as(Map.of())).hasMessageContaining("Online school");

        CompareEdit.OwnRecode own = joining.as(Map.of("online", "other"));
        GuardedSurvey joined = read(
                added,
                own,
                new CompareEdit.Verdict("setting", "pc_next", "R", "Online school is new.", own.name()),
                new CompareEdit.Verdict("setting", "pc2021", "C", "Online school is new.", ""),
                new CompareEdit.Verdict("setting", "pc2019", "C", "Online school is new.", ""));
        assertThat(joined.judged().lineages())
                .anyMatch(line -> line.recode().equals(Optional.of("setting_pc2027_pc_next")));

        Joining before = Joining.of(draft, FOLDER.survey("pc2019").orElseThrow(), "setting")
                .orElseThrow();
        assertThat(before.targets()).as("as joined before").hasSize(6);
        CompareEdit.OwnRecode older =
                before.as(Map.of("online", before.targets().get(0).code()));
        GuardedSurvey both = read(
                added, older, new CompareEdit.Verdict("setting", "pc2019", "R", "Online school is new.", older.name()));
        both.check("setting", FOLDER.survey("pc2019").orElseThrow());
    }

    @Test
    void aTranslationAsksNothing() {
        assertThat(asked(new QuestionEdit.Words("locality", "text", "pl", "Gdzie Państwo mieszkają teraz?")))
                .isEmpty();
    }

    @Test
    void aCopyOfAnOlderRoundIsAskedAboutTheRoundsBetween() {
        GuardedSurvey draft = FOLDER.guarded(copy("pc2021", "2027-03"), "draft");
        List<Ask> asks = Ask.of(draft, "pc2021", List.of());
        assertThat(asks).isNotEmpty().allMatch(ask -> ask.round().key().equals("pc_next"));
    }

    @Test
    void theSameQuestionMeetsEachEarlierRoundDirectly() {
        List<Ask> asks = Ask.of(
                read(QuestionEdit.Words.english("locality", "text", "Where is your home?")), "pc_next", List.of());
        assertThat(asks).extracting(ask -> ask.round().key()).containsExactly("pc2019", "pc2021", "pc_next");
        assertThat(asks).extracting(Ask::state).containsOnly(Ask.State.OPEN);
        assertThat(asks).extracting(ask -> ask.by()).containsOnly(Optional.empty());
    }
}
