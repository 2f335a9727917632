package org.heard.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.heard.questionnaire.survey.SurveyContents;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.story.Demonstration;
import org.junit.jupiter.api.Test;

/** A place keeps its part where two results would stand beside each other, and nowhere else. */
@QuarkusTest
@TestProfile(Demonstration.class)
class ResultsReleasedTest {
    @Inject
    Releases releases;

    @Inject
    ResultsReleased released;

    @Inject
    CurrentSurveys surveys;

    @Test
    @TestTransaction
    void onlyAReleaseThatTellsByPartKeepsAPlaceInIt() {
        SurveyContents now = surveys.surveys().now();
        SurveyContents moved = surveys.withArea(surveys.areaText()
                .replace("Formby: {label: Formby, part: north}", "Formby: {label: Formby, part: south}"));
        assertThat(released.refuses(now, moved))
                .hasValueSatisfying(why -> assertThat(why).contains("If “Formby” moved"));

        List<String> byPart = releases.all().stream()
                .filter(release -> release.tables().stream()
                        .anyMatch(table ->
                                table.rows().stream().anyMatch(row -> row.key().equals("north"))))
                .map(Release::id)
                .toList();
        assertThat(byPart).contains(Demonstration.RELEASE);
        releases.getEntityManager()
                .createNativeQuery("delete from release where id in (:ids)")
                .setParameter("ids", byPart)
                .executeUpdate();
        releases.getEntityManager().clear();

        assertThat(released.refuses(now, moved)).isEmpty();
    }
}
