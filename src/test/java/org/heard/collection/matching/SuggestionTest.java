package org.heard.collection.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.collection.formats.Codebook;
import org.heard.collection.importing.ImportPlan;
import org.heard.collection.importing.RoundFile;
import org.heard.collection.importing.RoundMap;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;

/** What is offered for files of which the right map is known. Nobody gave these answers. */
class SuggestionTest {
    private static final Surveys SURVEYS = SurveyFiles.shipped();

    @Test
    void aFileWithWordingsIsMatchedAsAPersonWouldHaveDone() {
        ImportPlan offered = plan("2020", Map.of());
        assertThat(offered.doubts()).isEmpty();
        assertThat(offered.summary().taken()).isEqualTo(byHand("2020").summary().taken());
        assertThat(offered.people()).isEqualTo(byHand("2020").people());
    }

    @Test
    void whatIsLikeNoAnswerWaitsForAPersonAndIsThenTaken() {
        LookedAt look = look("2021");
        List<Matched> matched = Matched.all(look, survey("2021"), choices(look, "2021"));
        assertThat(matched.stream()
                        .filter(one -> !one.open().isEmpty())
                        .map(one -> one.question().key() + ": " + one.open()))
                .containsExactly(
                        "locality: [Outside Sefton]",
                        "setting: [Special school, maintained]",
                        "sup_duration: [Not yet]",
                        "hlt_used: [Community nurse, dietitian]",
                        "info_localoffer: [Heard of it, not used it, Used it, helpful, Used it, not helpful, Used it, partly"
                                + " helpful]");

        ImportPlan settled = plan(
                "2021",
                Map.of(
                        "locality", Map.of("Outside Sefton", "outside"),
                        "setting", Map.of("Special school, maintained", "special_maintained"),
                        "sup_duration", Map.of("Not yet", "not_yet"),
                        "hlt_used", Map.of("Community nurse", "nursing_dietetics", "dietitian", "nursing_dietetics"),
                        "info_localoffer",
                                Map.of(
                                        "Heard of it, not used it", "heard",
                                        "Used it, helpful", "used_helpful",
                                        "Used it, not helpful", "used_not_helpful",
                                        "Used it, partly helpful", "used_partly")));
        assertThat(settled.doubts()).isEmpty();
        assertThat(settled.summary().taken())
                .containsExactlyElementsOf(byHand("2021").summary().taken());
    }

    @Test
    void theSurveyMostLikeTheFileIsOfferedFirst() {
        for (String year : List.of("2020", "2021")) {
            LookedAt look = look(year);
            Survey best = SURVEYS.all().stream()
                    .max(java.util.Comparator.comparingInt(
                            survey -> Suggestion.of(look, survey).size()))
                    .orElseThrow();
            assertThat(best.key()).isEqualTo("pc" + year);
        }
    }

    @Test
    void codesWithoutWordsAreNotGuessed() {
        LookedAt look = look("2019");
        assertThat(Suggestion.of(look, SURVEYS.survey("pc2019").orElseThrow()).questions())
                .isEmpty();
        assertThat(look.quoted()).isTrue();
    }

    private static ImportPlan byHand(String year) {
        return ImportPlan.of(file(year), RoundMap.read("m", round(year + ".map.yaml"), SURVEYS))
                .orRefuse();
    }

    private static ImportPlan plan(String year, Map<String, Map<String, String>> settled) {
        LookedAt look = look(year);
        String map =
                new MapText(look, survey(year), choices(look, year).withCodes(settled)).text(List.of(year + ".csv"));
        return ImportPlan.of(file(year), RoundMap.read("m", map.getBytes(StandardCharsets.UTF_8), SURVEYS));
    }

    /** With the open texts kept and the family told, as a person would say. */
    private static ColumnChoices choices(LookedAt look, String year) {
        Suggestion suggestion = Suggestion.of(look, survey(year));
        Map<String, String> questions = new HashMap<>(suggestion.questions());
        questions.putAll(suggestion.words());
        look.column("Family number on your letter")
                .ifPresent(any -> questions.put(any.heading(), ColumnChoices.FAMILY));
        return ColumnChoices.suggested(look, survey(year).key(), suggestion).with(questions);
    }

    private static Survey survey(String year) {
        return SURVEYS.survey("pc" + year).orElseThrow();
    }

    private static LookedAt look(String year) {
        return LookedAt.at(file(year), Codebook.NONE, Optional.empty());
    }

    private static RoundFile file(String year) {
        return RoundFile.of(year + ".csv", round(year + ".csv"));
    }

    private static byte[] round(String name) {
        try {
            return Files.readAllBytes(Path.of("surveys/parent-carer/rounds", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
