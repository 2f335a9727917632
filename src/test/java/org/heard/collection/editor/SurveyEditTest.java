package org.heard.collection.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.ChangeReader;
import org.heard.questionnaire.surveyfile.GuardedSurvey;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;

/** Each kind of edit on the file of the next round: what it says afterwards, and that nothing else moved. */
class SurveyEditTest {
    static final ChangeReader FOLDER = SurveyFiles.changes(Path.of("surveys"));
    private static final String NEXT = text("pc_next");

    private static final Map<String, GuardedSurvey> READ = new HashMap<>();

    /** Of the shipped file. */
    static String text(String key) {
        String folder = key.startsWith("pc") ? "parent-carer" : key.equals("yp") ? "youth" : "staff";
        try {
            return Files.readString(Path.of("surveys", folder, key + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String after(String text, SurveyEdit... edits) {
        SurveyText edited = SurveyText.of(text);
        for (SurveyEdit edit : edits) {
            edited = edit.on(edited, FOLDER::shared);
        }
        return edited.text();
    }

    private static Survey survey(String text) {
        return READ.computeIfAbsent(text, one -> FOLDER.guarded(one, "draft")).survey();
    }

    private static Question question(String text, String key) {
        return survey(text).question(key).orElseThrow();
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    @Test
    void wordsOfAQuestion() {
        String after = after(
                NEXT,
                QuestionEdit.Words.english("locality", "text", "Where is your home: here?"),
                QuestionEdit.Words.english("locality", "help", "Choose one."),
                QuestionEdit.Words.english("needs", "help", ""),
                new QuestionEdit.Words("locality", "text", "pl", "Gdzie?"),
                QuestionEdit.Words.english("locality", "faces/simple", "Where, roughly?"));

        assertThat(question(after, "locality").asked().wording().english()).isEqualTo("Where is your home: here?");
        assertThat(question(after, "locality").asked().wording().in("pl")).isEqualTo("Gdzie?");
        assertThat(question(after, "locality").asked().help()).isPresent();
        assertThat(question(after, "locality").asked().wording("simple").english())
                .isEqualTo("Where, roughly?");
        assertThat(question(after, "needs").asked().help()).isEmpty();
        assertThat(lines(after)).hasSameSizeAs(lines(NEXT));
        assertThat(lines(after).stream().filter(line -> !lines(NEXT).contains(line)))
                .hasSize(3);
    }

    @Test
    void aRelabelledAnswerOfASharedScaleBecomesTheQuestionsOwn() {
        String after = after(NEXT, new AnswerEdit.Relabel("overall_satis", "3", "OK"));

        assertThat(question(after, "overall_satis")
                        .option("3")
                        .orElseThrow()
                        .label()
                        .english())
                .isEqualTo("OK");
        assertThat(question(after, "overall_satis").option("1"))
                .isEqualTo(question(NEXT, "overall_satis").option("1"));
        assertThat(question(after, "casework_satis").options())
                .isEqualTo(question(NEXT, "casework_satis").options());
        assertThat(after(after, new AnswerEdit.Relabel("overall_satis", "3", "Neither satisfied nor dissatisfied")))
                .as("a second change stays in the question's own")
                .contains("SAT5_overall_satis:")
                .doesNotContain("SAT5_overall_satis_overall_satis");
    }

    @Test
    void answersOfAListGrowShrinkAndChangeOrder() {
        String added = after(
                NEXT, new AnswerEdit.AddOption("setting", "online_school", "Online school", OptionRole.PLAIN, "wifi"));
        assertThat(question(added, "setting").options())
                .hasSize(question(NEXT, "setting").options().size() + 1);

        String shorter = after(NEXT, new AnswerEdit.RemoveOption("soc_used", "9"));
        assertThat(question(shorter, "soc_used").option("9")).isEmpty();
        assertThat(after(shorter, new AnswerEdit.AddOption("soc_used", "9", "I am not sure", OptionRole.DONT_KNOW, "")))
                .isEqualTo(NEXT);

        List<String> turned = new ArrayList<>(codes(NEXT, "trust_action"));
        Collections.reverse(turned);
        String order = after(NEXT, new AnswerEdit.OrderOptions("trust_action", turned));
        assertThat(codes(order, "trust_action")).isEqualTo(turned);
        assertThat(after(order, new AnswerEdit.OrderOptions("trust_action", codes(NEXT, "trust_action"))))
                .as("own answers, in the order they had")
                .contains("AGR5_trust_action");
        assertThat(after(
                        after(order, new AnswerEdit.OrderOptions("trust_action", codes(NEXT, "trust_action"))),
                        new AnswerEdit.OrderOptions("trust_action", turned)))
                .isEqualTo(order);

        String role = after(NEXT, new AnswerEdit.Role("ehcp_on_time", "not_yet", OptionRole.MIDDLE));
        assertThat(question(role, "ehcp_on_time")
                        .option("not_yet")
                        .orElseThrow()
                        .role())
                .isEqualTo(OptionRole.MIDDLE);
    }

    private static List<String> codes(String text, String question) {
        return question(text, question).options().stream().map(Option::code).toList();
    }

    @Test
    void routesTraitsVerdictsAndTheHead() {
        String open = after(NEXT, new QuestionEdit.Route("soc_satis", List.of(), "", List.of()));
        assertThat(survey(open).page("soc_satis").orElseThrow().askIf()).isEmpty();
        String back = after(open, new QuestionEdit.Route("soc_satis", List.of("used_social_care"), "", List.of()));
        assertThat(survey(back).page("soc_satis").orElseThrow().askIf())
                .isEqualTo(survey(NEXT).page("soc_satis").orElseThrow().askIf());

        assertThat(question(after(NEXT, new QuestionEdit.Trait("age_band", "required", "")), "age_band")
                        .asked()
                        .required())
                .isFalse();
        assertThat(question(after(NEXT, new QuestionEdit.Trait("soc_used", "period", "the last 6 months")), "soc_used")
                        .asked()
                        .traits()
                        .period())
                .isEqualTo("the last 6 months");

        String judged = after(
                NEXT,
                new CompareEdit.Verdict("age_band", "pc2020", "C", "Ages, as before: joined.", ""),
                new CompareEdit.Verdict("locality", "pc2019", "B", "Other places.", ""));
        assertThat(FOLDER.guarded(judged, "draft").declared("age_band", "pc2020"))
                .hasValueSatisfying(one -> assertThat(one.reason()).isEqualTo("Ages, as before: joined."));
        assertThat(FOLDER.guarded(judged, "draft")
                        .declared("locality", "pc2021")
                        .orElseThrow()
                        .letter())
                .isEqualTo("S");

        String head = after(
                NEXT,
                new SurveyEdit.Head("round", "March 2027"),
                new SurveyEdit.Head("month", "2027-03"),
                new SurveyEdit.Head("drafts", "pl"),
                new SectionEdit.SectionTitle("you", "You: about you"));
        assertThat(survey(head).round()).isEqualTo("March 2027");
        assertThat(survey(head).languages().drafts()).containsExactly("pl");
        assertThat(survey(head).sections().get(0).title().english()).isEqualTo("You: about you");
        assertThat(lines(head)).hasSameSizeAs(lines(NEXT));
    }

    @Test
    void questionsComeGoAndMove() {
        String added = after(
                NEXT,
                new PlaceEdit.AddQuestion(
                        "you",
                        "home_online",
                        "Can you get online?",
                        "options: YN",
                        List.of("symbol: wifi", "faces: {simple: \"Can you get online?\"}")));
        assertThat(survey(added).sections().get(0).pages()).extracting("id").contains("home_online");
        assertThat(after(added, new PlaceEdit.RemoveQuestion("home_online"))).isEqualTo(NEXT);
        assertThatThrownBy(() -> after(NEXT, new PlaceEdit.RemoveQuestion("locality")))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("locality");
    }

    /** Every question that stands among others goes to the end of its section and back. */
    @Test
    void everyQuestionMovedAndMovedBackLeavesTheFileAsItWas() {
        for (String key :
                Stream.of("pc2019", "pc2021", "pc_next", "yp", "staff").toList()) {
            String text = text(key);
            FOLDER.survey(key).orElseThrow().sections().stream()
                    .filter(section -> section.pages().size() > 1)
                    .forEach(section -> {
                        String first = section.pages().get(0).id();
                        String last =
                                section.pages().get(section.pages().size() - 1).id();
                        String moved = after(text, new PlaceEdit.MoveQuestion(first, section.key(), last));
                        assertThat(moved).isNotEqualTo(text).hasSameSizeAs(text);
                        assertThat(after(moved, new PlaceEdit.MoveQuestion(first, section.key(), "")))
                                .isEqualTo(text);
                    });
        }
    }
}
