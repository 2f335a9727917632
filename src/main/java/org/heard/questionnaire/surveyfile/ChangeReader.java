package org.heard.questionnaire.surveyfile;

import java.util.stream.Collectors;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** Reads a survey's file as somebody changed it. Its verdicts are not checked: what they may be is what is asked. */
public final class ChangeReader {
    private final Surveys surveys;
    private final SurveyFiles.SharedFiles files;

    ChangeReader(Surveys surveys, SurveyFiles.SharedFiles files) {
        this.surveys = surveys;
        this.files = files;
    }

    /**
     * @param key of the survey in the folder
     * @param text of the changed file
     * @param label what the changed file is called in a fault
     * @throws SurveyFault where the changed file cannot be read
     * @throws IllegalArgumentException where the folder has no survey of that key; says which it has
     */
    public ChangedSurvey changed(String key, String text, String label) {
        Survey before = surveys.survey(key)
                .orElseThrow(() -> new IllegalArgumentException("There is no survey “" + key + "”; there are "
                        + surveys.all().stream().map(Survey::key).collect(Collectors.joining(", ")) + "."));
        SchemaChecks checks = new SchemaChecks();
        try {
            Entry root = checks.check(SchemaChecks.Kind.SURVEY, YamlFile.read(label, text));
            SurveyFile after = SurveyFile.read(root, files.scales(), files.keys());
            RouteCheck.check(after);
            return new ChangedSurvey(surveys, before, after);
        } finally {
            checks.passed();
        }
    }
}
