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

/** What is typed from a poster leads to the survey that is open; and one that is not says so. */
@QuarkusTest
class ShortAddressesTest {
    private static final List<String> SURVEYS = List.of("pc_next", "yp", "staff");

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private Respondent person;

    @BeforeEach
    void openDraftsAsInTheDemonstration() {
        person = new Respondent(base);
        QuarkusMock.installMockForType(
                new DraftLanguages(null) {
                    @Override
                    boolean mayBeRead() {
                        return true;
                    }
                },
                DraftLanguages.class);
    }

    @AfterEach
    void leaveNothingBehind() {
        SURVEYS.forEach(fieldwork::clear);
    }

    @Test
    void leadsToTheOpenSurveyOfAFamily() {
        SURVEYS.forEach(fieldwork::open);

        assertThat(person.open("/parents").address()).isEqualTo("/pc_next");
        assertThat(person.open("/young-people").address()).isEqualTo("/yp");
        assertThat(person.open("/staff").address()).isEqualTo("/staff");
        assertThat(person.open("/parents?from=schools&lang=ar").address()).isEqualTo("/pc_next?from=schools&lang=ar");
        assertThat(person.open("/parrents").status()).isEqualTo(404);
    }

    @Test
    void leadsToALanguageAndToTheOnlySurveyInIt() {
        SURVEYS.forEach(fieldwork::open);

        Read arabic = person.open("/ar");

        assertThat(arabic.address()).isEqualTo("/pc_next?lang=ar");
        assertThat(arabic.page().selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(person.open("/en").address())
                .as("where there are several to choose from")
                .isEqualTo("/?lang=en");
        assertThat(person.open("/xx").status()).isEqualTo(404);
    }

    @Test
    void aKnownSurveySaysThatItIsNotOpenYetOrFinished() {
        Read notYet = person.open("/staff");
        Read finished = person.open("/pc2021");
        Read inside = person.open("/pc2021/locality?lang=en");

        assertThat(notYet.status()).isEqualTo(404);
        assertThat(notYet.heading()).isEqualTo("SEND survey for staff and schools This survey is not open yet");
        assertThat(finished.status()).isEqualTo(410);
        assertThat(finished.heading()).endsWith("This survey is finished");
        assertThat(inside.heading()).isEqualTo(finished.heading());
        assertThat(person.open("/parents").heading())
                .as("none of the family is open")
                .endsWith("not open yet");
        assertThat(person.open("/pc_next?lang=ar").page().selectFirst("html").attr("lang"))
                .isEqualTo("ar");
    }

    @Test
    void aRoundThatBeginsLaterIsNotOpenYet() {
        fieldwork.open("staff");
        fieldwork.say("update round set opens = date '2099-01-01' where key = 'staff'");

        assertThat(person.open("/staff").heading()).endsWith("This survey is not open yet");
    }
}
