package org.heard.collection.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.CopiedSurveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A survey file edited under answers people have given (field 23). */
@QuarkusTest
class ChangedSurveysTest {
    @Inject
    Surveys surveys;

    @Inject
    Rounds rounds;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    @BeforeEach
    void openARound() {
        QuarkusTransaction.requiringNew().run(() -> {
            rounds.deleteById("staff");
            rounds.persist(Round.open(survey(), LocalDate.of(2026, 1, 1), LocalDate.of(2099, 1, 1), true));
        });
    }

    @AfterEach
    void leaveNothingBehind() {
        QuarkusTransaction.requiringNew().run(() -> rounds.deleteById("staff"));
    }

    @Test
    void theSameFileIsRefusedNowhere() {
        assertThatCode(() -> start(surveys)).doesNotThrowAnyException();
        assertThat(round().refuseChanged(survey())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, st_years, '- key: st_years', '- key: st_service'",
        "CLOSED, st_years, 1-3: 1 to 3 years, 1-4: 1 to 4 years",
        "OPEN, st_sector, nhs: NHS, health: NHS",
        "OPEN, st_la_support, Specialist support to our school is enough., Specialist support to our school is good.",
        "OPEN, st_sector, '      - key: st_sector', '      - key: st_new\n        text: New?\n        words: {most: 100}\n      - key: st_sector'"
    })
    void aChangedOneIsRefusedByStartAndReleaseInOneSentenceThatNamesTheQuestion(
            String state, String question, String before, String after) throws Exception {
        Surveys changed = edited(before.replace("\\n", "\n"), after.replace("\\n", "\n"));
        if (state.equals("CLOSED")) {
            QuarkusTransaction.requiringNew().run(() -> rounds.findById("staff").close(LocalDate.of(2026, 2, 1)));
        }

        assertThatThrownBy(() -> start(changed))
                .hasMessageContaining("The file of the survey staff was changed after its round")
                .hasMessageContaining("put the file back as it was");
        assertThat(round().refuseChanged(changed.survey("staff").orElseThrow()))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains(after.contains("st_new") ? "st_new" : question));
    }

    @Test
    void aFileThatIsGoneIsMissedAtTheStart() throws Exception {
        List<Survey> others = surveys.all().stream()
                .filter(survey -> !survey.key().equals("staff"))
                .toList();

        Surveys without = new Surveys(
                surveys.area(), others, surveys.objectives(), surveys.measures(), surveys.splits(), surveys.recodes());
        assertThatThrownBy(() -> start(without)).hasMessageContaining("put it back");
    }

    @Test
    void onceItIsCountedTheFileMayChange() throws Exception {
        Surveys changed = edited("nhs: NHS", "health: NHS");
        QuarkusTransaction.requiringNew().run(() -> rounds.findById("staff").count(LocalDate.of(2026, 2, 1)));

        assertThatCode(() -> start(changed)).as("Heard serves what is released").doesNotThrowAnyException();
        assertThat(round().refuseChanged(changed.survey("staff").orElseThrow()))
                .as("and counts it never again by another file")
                .isPresent();
    }

    private void start(Surveys files) throws Exception {
        try (Connection connection = database.getConnection()) {
            ChangedSurveys.refuse(connection, files);
        }
    }

    private Round round() {
        return QuarkusTransaction.requiringNew().call(() -> rounds.findById("staff"));
    }

    private Survey survey() {
        return surveys.survey("staff").orElseThrow();
    }

    private Surveys edited(String before, String after) throws IOException {
        CopiedSurveys.to(folder);
        Path staff = folder.resolve("staff/staff.yaml");
        String text = Files.readString(staff);
        assertThat(text).contains(before);
        Files.writeString(staff, text.replaceFirst(java.util.regex.Pattern.quote(before), after));
        Path names = folder.resolve("measures.yaml");
        String key = before.replaceFirst("- key: ", "");
        if (before.startsWith("- key: ")) {
            String renamed = after.replaceFirst("- key: ", "");
            Files.writeString(names, Files.readString(names).replace(key + ": {", renamed + ": {"));
        }
        return SurveyFiles.read(folder);
    }
}
