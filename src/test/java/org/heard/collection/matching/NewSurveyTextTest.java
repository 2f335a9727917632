package org.heard.collection.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.collection.formats.Codebook;
import org.heard.collection.importing.ImportPlan;
import org.heard.collection.importing.RoundFile;
import org.heard.collection.importing.RoundMap;
import org.heard.collection.importing.Taken;
import org.heard.questionnaire.survey.Audience;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Scale;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.ChangeReader;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;

/** A survey made from a file and nothing else passes every check of a survey file. Nobody gave these answers. */
class NewSurveyTextTest {
    private static final ChangeReader FILES = SurveyFiles.changes(Path.of("surveys"));

    private static final String CSV = """
            Timestamp,Email Address,What is your role?,Which services have you used?,How satisfied are you? [School],How satisfied are you? [Health],How many children?,What else?
            21/05/2018 10:00,a@example.org,Parent,"Short breaks; SENDIASS",Satisfied,Very dissatisfied,1,Some words
            21/05/2018 10:00,b@example.org,"Carer, or kin",SENDIASS,Dissatisfied,Satisfied,2,Other words
            22/05/2018 10:00,c@example.org,Parent,Short breaks,Very satisfied,Don't know,3,More words
            22/05/2018 10:00,d@example.org,Parent,SENDIASS,Satisfied,Dissatisfied,1,Again others
            23/05/2018 10:00,e@example.org,"Carer, or kin",Short breaks,Satisfied,Satisfied,1,
            """;

    @Test
    void questionsOptionsAndScalesAreThoseOfTheFile() {
        NewSurveyText.Made made = made(NewSurvey.BLANK.kinds());
        Survey survey = FILES.addedEarlier(made.text(), "made");

        assertThat(survey.questions().stream()
                        .map(question -> question.asked().wording().english()))
                .containsExactly(
                        "What is your role?",
                        "Which services have you used?",
                        "How satisfied are you?: School",
                        "How satisfied are you?: Health",
                        "How many children?");
        assertThat(survey.questions()).allMatch(question -> question.key().startsWith("pc_2018_05_"));
        assertThat(survey.questions().get(1)).isInstanceOf(ManyChoices.class);
        Question health = survey.questions().get(3);
        assertThat(health).isInstanceOf(Scale.class);
        assertThat(health.options().stream()
                        .map(option -> option.code() + " " + option.label().english()))
                .containsExactly("1 Very dissatisfied", "2 Dissatisfied", "3 Satisfied", "9 Don't know");
        assertThat(health.option("1").orElseThrow().role()).isEqualTo(OptionRole.NEGATIVE);
        assertThat(made.text()).doesNotContain("example.org", "words");
        assertThat(Audience.of(survey)).as("whose privacy page and contacts").isEqualTo(Audience.PARENTS);
    }

    @Test
    void theFilesAnswersComeInByIt() {
        NewSurveyText.Made made = made(Map.of());
        Survey survey = FILES.addedEarlier(made.text(), "made");
        String map = new MapText(look(), survey, made.choices()).text(List.of("old.csv"));
        Surveys alone =
                new Surveys(SurveyFiles.shipped().area(), List.of(survey), List.of(), List.of(), List.of(), Map.of());

        ImportPlan plan = ImportPlan.of(file(), RoundMap.read("m", map.getBytes(StandardCharsets.UTF_8), alone));
        assertThat(plan.doubts()).isEmpty();
        assertThat(plan.people()).hasSize(5);
        Taken services = plan.summary().taken().get(1);
        assertThat(services.options()).isEqualTo(Map.of("short_breaks", 3, "sendiass", 3));
    }

    @Test
    void aPersonMayKeepOwnWordsAndSayWhatAScaleMeans() {
        NewSurvey said = new NewSurvey(
                "Old survey",
                "parent-carer",
                "2018-05",
                Map.of("What else?", "WORDS", "What is your role?", "LEFT_OUT"),
                Map.of("Dissatisfied", "MIDDLE"),
                Map.of());
        Survey survey = FILES.addedEarlier(
                new NewSurveyText(look(), said, Set.of("pc_2018_05"))
                        .made(ColumnChoices.suggested(look(), "", new Suggestion(Map.of(), Map.of())))
                        .text(),
                "made");
        assertThat(survey.key()).isEqualTo("pc_2018_05_2");
        assertThat(survey.questions().stream()
                        .map(question -> question.asked().wording().english()))
                .contains("What else?")
                .doesNotContain("What is your role?");
        assertThat(survey.questions().get(2).option("2").orElseThrow().role()).isEqualTo(OptionRole.MIDDLE);
    }

    private static NewSurveyText.Made made(Map<String, String> kinds) {
        NewSurvey said = new NewSurvey("Old survey", "parent-carer", "2018-05", kinds, Map.of(), Map.of());
        return new NewSurveyText(look(), said, Set.of())
                .made(ColumnChoices.suggested(look(), "", new Suggestion(Map.of(), Map.of())));
    }

    private static LookedAt look() {
        return LookedAt.at(file(), Codebook.NONE, Optional.empty());
    }

    private static RoundFile file() {
        return RoundFile.of("old.csv", CSV.getBytes(StandardCharsets.UTF_8));
    }
}
