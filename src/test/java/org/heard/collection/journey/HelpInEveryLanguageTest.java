package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.heard.collection.journey.Respondent.Read;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, privacy and accessibility speak the language the survey is read in, by the survey's rule about drafts. */
@QuarkusTest
class HelpInEveryLanguageTest {
    private static final String SURVEY = "pc_next";
    private static final List<String> PAGES = List.of("/help", "/privacy", "/accessibility");

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private Respondent person;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open(SURVEY);
        person = new Respondent(base);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear(SURVEY);
    }

    private static void openDrafts() {
        QuarkusMock.installMockForType(
                new DraftLanguages(null) {
                    @Override
                    boolean mayBeRead() {
                        return true;
                    }
                },
                DraftLanguages.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "uk", "ar"})
    void everyFooterOfASurveyLeadsToHelpInItsLanguage(String language) {
        openDrafts();
        for (String page : List.of("/pc_next", "/pc_next/locality", "/pc_next/come-back", "/help")) {
            Read read = person.open(page + "?lang=" + language);
            for (String help : PAGES) {
                Read opened = person.open(
                        read.page().select("footer [href^=" + help + "]").attr("href")
                                + read.page()
                                        .select("footer button[value^=" + help + "]")
                                        .attr("value"));

                assertThat(opened.path()).as(page).startsWith(help);
                assertThat(opened.page().selectFirst("html").attr("lang"))
                        .as(page)
                        .isEqualTo(language);
                assertThat(opened.page().select(".heard-draft").text()).isNotEmpty();
            }
        }
    }

    @Test
    void alsoWhenTheDraftAndNotTheAddressHoldsTheLanguage() {
        openDrafts();
        person.submit(person.open("/pc_next/locality?lang=ar"), "Formby");

        Read later = person.open("/pc_next/check-answers");

        assertThat(later.way("footer", "المساعدة")).isEqualTo("/help?lang=ar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/privacy", "/accessibility"})
    void aLanguageNobodyHasCheckedOpensInTheDemonstrationAlone(String page) {
        assertThat(person.open(page).page().select("nav.heard-languages")).isEmpty();
        assertThat(person.open(page + "?lang=pl").status()).isEqualTo(404);

        openDrafts();

        assertThat(person.open(page + "?lang=pl").status()).isEqualTo(200);
        assertThat(person.open(page + "?lang=xx").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/privacy", "/privacy/staff", "/accessibility"})
    void saysNoWordOfEnglishInAnotherLanguage(String page) {
        openDrafts();
        List<String> english = texts(person.open(page));
        for (String language : List.of("pl", "uk", "ar")) {
            assertThat(texts(person.open(page + "?lang=" + language)))
                    .as(language)
                    .hasSameSizeAs(english)
                    .doesNotContainAnyElementsOf(english);
        }
    }

    private static List<String> texts(Read read) {
        return read.page().select("h1, h2, main p, main li:not([lang=en])").eachText().stream()
                .filter(text -> !text.contains("@") && !text.contains("://"))
                .toList();
    }
}
