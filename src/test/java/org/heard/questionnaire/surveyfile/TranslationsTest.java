package org.heard.questionnaire.surveyfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.ground.language.Language;
import org.heard.questionnaire.survey.Offer;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.junit.jupiter.api.Test;

/** The translations that come with this build, against the English they are found by. */
class TranslationsTest {
    private final Surveys surveys = SurveyFiles.shipped();
    private final SurveyFolder folder = SurveyFolder.packed();
    private final Entry index = folder.yaml("index.yaml");
    private final Translations translations = Translations.read(index, folder::yaml);

    @Test
    void aSurveyInALanguageLacksNothing() {
        for (Survey survey : surveys.all()) {
            for (Offer offer : surveys.languages().of(survey)) {
                assertThat(offer.missing())
                        .as(
                                "%s in %s: write these in surveys/languages/%s/",
                                survey.key(), offer.language(), code(offer))
                        .isEmpty();
            }
        }
        assertThat(surveys.languages().of(surveys.survey("pc_next").orElseThrow()))
                .extracting(TranslationsTest::code)
                .containsExactly("en", "pl", "uk", "ar");
    }

    @Test
    void noTranslationIsLeftOverFromEnglishThatHasChanged() {
        Set<String> english = new HashSet<>();
        texts("interface.yaml", english);
        texts("scales.yaml", english);
        texts("measures.yaml", english);
        texts("area.yaml", english);
        index.texts("surveys").forEach(survey -> texts(survey, english));

        for (Translation part : translations.parts()) {
            assertThat(part.texts().keySet())
                    .as("%s of %s", part.of(), part.language().name())
                    .isSubsetOf(english);
        }
    }

    @Test
    void everyMeasureHasATitleAndAPhraseInEveryLanguage() {
        assertThat(surveys.languages().untold()).isEmpty();
        assertThat(surveys.languages().ofTheResults())
                .extracting(TranslationsTest::code)
                .containsExactly("en", "pl", "uk", "ar");
    }

    @Test
    void nothingUncheckedIsPublished() {
        assertThat(surveys.languages().ofTheResults())
                .filteredOn(offer -> offer.isOpen(false))
                .extracting(TranslationsTest::code)
                .containsExactly(Language.ENGLISH.code());
        for (Survey survey : surveys.all()) {
            assertThat(surveys.languages().of(survey))
                    .filteredOn(offer -> offer.isOpen(false))
                    .extracting(TranslationsTest::code)
                    .containsExactly(Language.ENGLISH.code());
        }
        assertThat(translations.parts()).isNotEmpty().noneMatch(Translation::checked);
    }

    @Test
    void codesAreTheSameInEveryLanguageSoTheAnswersAre() {
        Survey survey = surveys.survey("pc_next").orElseThrow();
        List<String> labels = new ArrayList<>();
        for (Question question : survey.questions()) {
            for (Language language : translations.languages()) {
                labels.clear();
                question.options().forEach(option -> labels.add(option.label().in(language.code())));
                assertThat(labels)
                        .as("%s in %s: two answers read alike", question.key(), language.name())
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static String code(Offer offer) {
        return offer.language().code();
    }

    private void texts(String file, Set<String> into) {
        scalars(folder.yaml(file).json()).forEach(into::add);
    }

    private static Stream<String> scalars(JsonNode node) {
        return node.isValueNode()
                ? Stream.of(node.asText())
                : java.util.stream.StreamSupport.stream(node.spliterator(), false)
                        .flatMap(TranslationsTest::scalars);
    }
}
