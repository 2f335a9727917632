package org.heard.questionnaire.surveyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped surveys with one place broken: no face is published with something missing from it. */
class FaceCheckTest {
    private static final Path SHIPPED = Path.of("surveys");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheShippedSurveys() throws IOException {
        CopiedSurveys.to(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            youth/yp.yaml | faces: {easy: "I feel safe."}         | help: Safe.           | question yp_safe: it has no wording for the face “easy”; write it under “faces”, or name the face under “not_in”
            youth/yp.yaml | symbol: ear                           | period: now           | question yp_listen: it is asked with pictures, but has no “symbol”
            youth/yp.yaml | symbol: ear                           | symbol: ears          | question yp_listen: there is no picture “ears”; use a name from Bootstrap Icons (with _ for -), or draw surveys/symbols/ears.svg
            youth/yp.yaml | {label: Under 11, symbol: age_1}      | Under 11              | question yp_age: it is asked with pictures, but its answer “under_11” has no “symbol”
            scales.yaml   | 'FAC3: {not_comparable'               | 'CHG5: {not_comparable' | question yp_help_need: its scale FAC3 is asked with pictures, but “three_face_scales” in scales.yaml neither maps it to another scale nor says that it is not comparable
            youth/yp.yaml | symbol: three_faces                   | symbol: emoji_smile   | question yp_happy: its picture stands beside its answer “3” too, so it would lead; choose another “symbol”
            scales.yaml   | 'neutral: {1: reception_0, 2'              | 'neutral: {2'         | question yp_wait: “yes” is its bad answer, so the pictures of FAC3 would lead; write “neutral” pictures for that scale under “three_face_scales” in scales.yaml
            scales.yaml   | 'CHG3_YOUNG: {recode: CHG5_to_CHG3}'  | 'CHG3_YOUNG: {recode: CHG9}' | there is no recode “CHG9” in recodes.yaml
            """)
    void aFaceWithSomethingMissingIsNotPublished(String file, String from, String to, String sentence) {
        SoundSurveys.change(folder.resolve(file), from, to);

        assertThatThrownBy(() -> SurveyFiles.read(folder))
                .isInstanceOf(SurveyFault.class)
                .hasMessageContaining(".yaml, line ")
                .hasMessageEndingWith(sentence);
    }

    /** "I wait too long": a smile beside "Yes" would say that waiting is good. */
    @Test
    void noFaceStandsBesideAnAnswerWhereYesIsTheBadOne() {
        for (Survey survey : SurveyFiles.read(SHIPPED).all()) {
            survey.questions().stream()
                    .filter(question -> question.asked().traits().reverse())
                    .forEach(question -> assertThat(question.options())
                            .as(question.key())
                            .noneMatch(option -> option.symbol().startsWith("emoji_")));
        }
    }

    @Test
    void aPictureDrawnForHeardStandsBeforeTheIconOfThatName() throws IOException {
        Files.writeString(folder.resolve("symbols/ear.svg"), "<svg>ours</svg>");

        assertThat(SurveyFiles.read(folder).media().symbols())
                .containsEntry("ear", "<svg>ours</svg>")
                .hasEntrySatisfying("heart_pulse", icon -> assertThat(icon).contains("<path"));
    }

    @Test
    void aRecordingIsFoundByFaceLanguageAndKey() throws IOException {
        Path sound = folder.resolve("sounds/yp/easy/en/yp_safe.mp3");
        Files.createDirectories(sound.getParent());
        Files.write(sound, new byte[] {1, 2, 3});

        Surveys surveys = SurveyFiles.read(folder);
        Survey youth = surveys.survey("yp").orElseThrow();

        assertThat(surveys.media().sound(youth, "easy", "en", "yp_safe")).isPresent();
        assertThat(surveys.media().sound(youth, "standard", "en", "yp_safe")).isEmpty();
    }

    @Test
    void needsAParentUnder16UntilTheCouncilNamesAnEthicsApproval() throws IOException {
        assertThat(needsAParent()).containsExactly("under_11", "11-12", "13-15");

        Files.writeString(
                folder.resolve("area.yaml"),
                Files.readString(folder.resolve("area.yaml")) + "\nethics_approval: SC-2026-014\n");

        assertThat(needsAParent()).containsExactly("under_11", "11-12");
    }

    private java.util.List<String> needsAParent() {
        return SurveyFiles.read(folder)
                .survey("yp")
                .orElseThrow()
                .page("yp_parent_agrees")
                .orElseThrow()
                .askIf()
                .get(0)
                .anyOf();
    }
}
