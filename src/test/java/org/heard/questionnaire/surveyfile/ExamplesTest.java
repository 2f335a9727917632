package org.heard.questionnaire.surveyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.questionnaire.survey.Audience;
import org.heard.questionnaire.survey.Notices.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of an area file nobody can be reached by, whatever field it stands in. */
class ExamplesTest {
    private static final Entry SHIPPED = SurveyFolder.packed().yaml("area.yaml");

    private final Examples examples = new Examples(SHIPPED);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sefton SEND advice service (example)",
                "Sefton SEND advice service",
                "sefton childrens help line",
                "0151 496 0123",
                "+44 151 496 0999",
                "(020) 7946-0001",
                "01632 960111",
                "07700 900123",
                "0808 157 0123",
                "03069 990123",
                "0151 496 0123 (Monday to Friday)",
                "SHOUT to 07700 900123",
                "0800 1111 or +44 (0)20 7946 0001",
                "(help@borset.test)",
                "Write to help@borset.test.",
                "https://borset.example?page=1",
                "0",
                "help@example.org",
                "https://www.example.com/help",
                "help@council.invalid",
                "https://heard.test/help",
                "1 High Street, Anytown, ZZ99 3WZ",
                "TBC",
                "a made-up name",
                "SEND survey, 1 Example Street"
            })
    void isMadeUp(String value) {
        assertThat(examples.has(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SENDIASS in Sefton",
                "0151 234 5678",
                "0800 1111",
                "999",
                "116 123",
                "send@sefton.gov.uk",
                "https://www.testvalley.gov.uk/help",
                "https://my.test.gov.uk/help",
                "help@council.test-valley.gov.uk",
                "0151 234 5678 (Monday 09:00 to 17:00)",
                "open since 2026-11-29, 9 to 5",
                "Test Valley Borough Council",
                "Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF"
            })
    void canBeReal(String value) {
        assertThat(examples.has(value)).isFalse();
    }

    @Test
    void theShippedFileSaysOfEachFieldThatItIsAnExample() {
        assertThat(SurveyFiles.shipped().area().notices().gaps())
                .extracting(Gap::field)
                .contains(
                        "area.help.name",
                        "area.help.phone",
                        "area.help.email",
                        "area.help.return_address",
                        "worried.9.name",
                        "worried.9.phone",
                        "privacy.controller.post",
                        "privacy.officer.email",
                        "privacy.grounds.parents.law",
                        "accessibility.report.email")
                .doesNotContain("area.name", "area.council", "worried.1.phone", "privacy.complaint.phone");
    }

    @Test
    void anAreaThatIsFilledInHasNoGap() {
        assertThat(SurveyFiles.read(RealArea.folder()).area().notices().gaps()).isEmpty();
    }

    @Test
    void whatIsNotThereIsAGap() {
        AreaNames bare = SurveyFiles.read(SoundSurveys.folder()).area();

        assertThat(bare.notices().gaps(Audience.PARENTS))
                .extracting(Gap::sentence)
                .contains(
                        "area.help.phone (still an example: 0151 496 0000)",
                        "worried (empty)",
                        "leave_to (empty)",
                        "privacy.controller.post (empty)",
                        "privacy.grounds.parents.basis (empty)",
                        "accessibility.reply_days (empty)")
                .noneMatch(sentence -> sentence.contains("young_people"));
    }

    @Test
    void whatStandsInTheFileWithoutAWordInItIsAGap() throws IOException {
        Path file = RealArea.folder().resolve("area.yaml");
        String area = Files.readString(file).replace("stored_in: the United Kingdom", "stored_in: \" \"");
        Entry blank = YamlFile.read("area.yaml", area);

        assertThat(AreaFile.read(blank, Translations.NONE, SHIPPED)
                        .area()
                        .notices()
                        .gaps())
                .isEqualTo(List.of(new Gap("privacy.stored_in", "", "")));
    }
}
