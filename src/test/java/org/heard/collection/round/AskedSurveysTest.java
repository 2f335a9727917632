package org.heard.collection.round;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.heard.ground.database.GrownTables;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.questionnaire.surveyfile.LaidOver;
import org.heard.questionnaire.surveyfile.SurveyFault;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AskedSurveysTest {
    private static final String TEXT = """
            key: bus2027
            instrument: staff
            answered_by: parents
            version: 1
            reconstructed: false
            round: January 2027
            month: 2027-01
            fieldwork: Not fixed yet.
            minutes: 1
            title: Survey about the school bus
            introduction: Tell us about the bus.
            sections:
              - key: bus
                title: The bus
                questions:
                  - key: bus_late
                    text: Was the bus late?
                    options:
                      "1": {label: "Yes", role: negative}
                      "2": {label: "No", role: positive}
            """;

    @Inject
    AskedSurveys asked;

    @Inject
    Surveys surveys;

    @Inject
    CurrentSurveys current;

    @Inject
    Rounds rounds;

    @Inject
    DataSource database;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            rounds.deleteById("bus2027");
            asked.forget("bus2027");
        });
    }

    @Test
    void aKeptTextIsOneOfTheSurveysAtOnce() {
        QuarkusTransaction.requiringNew().run(() -> asked.keep(TEXT));

        assertEquals("Survey about the school bus", title());
        assertEquals(Optional.of(TEXT), current.text("bus2027"));
    }

    /** As another instance on the same database has it. */
    @Test
    void anotherInstanceHasItAtItsNextLook() {
        CurrentSurveys other = looksEvery(Duration.ZERO);
        CurrentSurveys atRest = looksEvery(Duration.ofHours(1));
        assertFalse(other.surveys().survey("bus2027").isPresent());
        assertFalse(atRest.surveys().survey("bus2027").isPresent());

        QuarkusTransaction.requiringNew().run(() -> asked.keep(TEXT));

        assertTrue(other.surveys().survey("bus2027").isPresent());
        assertFalse(atRest.surveys().survey("bus2027").isPresent());
        atRest.renew();
        assertTrue(atRest.surveys().survey("bus2027").isPresent());
    }

    private CurrentSurveys looksEvery(Duration freshFor) {
        GrownTables changes = new GrownTables(database, freshFor, () -> true, List.of("asked_survey", "area_file"));
        return new CurrentSurveys(Optional.empty(), changes, database, fault -> {
            throw new AssertionError(fault);
        });
    }

    @Test
    void peopleAnswerARoundWhoseSurveyIsInNoFile() {
        QuarkusTransaction.requiringNew()
                .run(() -> rounds.persist(Round.open(asked.keep(TEXT), LocalDate.now(), null, true)));

        given().get("/bus2027").then().statusCode(200).body(containsString("Tell us about the bus."));
    }

    @Test
    void whatIsKeptLaterTakesThePlaceOfWhatWasKept() {
        QuarkusTransaction.requiringNew().run(() -> asked.keep(TEXT));
        QuarkusTransaction.requiringNew()
                .run(() -> asked.persist(
                        new AskedSurvey("bus2027", TEXT.replace("the school bus", "our bus"), LocalDate.now())));
        current.renew();

        assertEquals("Survey about our bus", title());
    }

    @Test
    void aTextWithAFaultIsRefusedAndNothingIsKept() {
        SurveyFault fault = assertThrows(
                SurveyFault.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> asked.keep(TEXT.replace("role: negative", "role: nasty"))));

        assertTrue(fault.getMessage().contains("the new survey"), fault.getMessage());
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> asked.count("survey", "bus2027")));
    }

    @Test
    void aKeyThatIsTakenIsRefused() {
        assertThrows(
                SurveyFault.class,
                () -> QuarkusTransaction.requiringNew().run(() -> asked.keep(TEXT.replace("bus2027", "pc2021"))));
    }

    /** For instance after a newer Heard asks more of a file. */
    @Test
    void aKeptTextThatCannotBeReadStopsNothingElse() {
        StringBuilder said = new StringBuilder();

        Surveys read = SurveyFiles.read(
                Optional.empty(),
                new LaidOver(
                        Optional.empty(),
                        List.of(new LaidOver.KeptSurvey("lost", "key: lost"), new LaidOver.KeptSurvey("bus2027", TEXT)),
                        ""),
                said::append);

        assertTrue(read.survey("pc2021").isPresent());
        assertTrue(read.survey("bus2027").isPresent());
        assertFalse(read.survey("lost").isPresent());
        assertTrue(said.toString().contains("lost.yaml"), said.toString());
    }

    /** Its family has a survey in a file that nobody asked; about that one it says nothing. */
    @Test
    void aKeptTextStandsBehindTheEarlierOnesOfItsFamilyAndSilenceIsABreak() {
        String later = TEXT.replace("bus2027", "bus2028").replace("2027-01", "2028-01");

        Surveys read = SurveyFiles.read(
                Optional.empty(),
                new LaidOver(
                        Optional.empty(),
                        List.of(new LaidOver.KeptSurvey("bus2028", later), new LaidOver.KeptSurvey("bus2027", TEXT)),
                        ""),
                fault -> {
                    throw new AssertionError(fault);
                });

        List<Survey> family = read.of("staff").stream()
                .filter(survey -> survey.key().startsWith("bus"))
                .toList();
        assertEquals(
                List.of("bus2027", "bus2028"), family.stream().map(Survey::key).toList());
        assertEquals(
                "B",
                read.lineage("bus_late", family.get(0), family.get(1))
                        .comparability()
                        .letter());
    }

    private String title() {
        return surveys.survey("bus2027").orElseThrow().title().english();
    }
}
