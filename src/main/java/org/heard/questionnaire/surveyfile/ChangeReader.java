package org.heard.questionnaire.surveyfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** Reads a survey's file as somebody changed it. Its verdicts are not checked: what they may be is what is asked. */
public final class ChangeReader {
    private final Surveys surveys;
    private final SurveyFiles.SharedFiles files;
    private final Translations translations;
    private final Predicate<String> isDrawn;
    private final Map<String, String> texts;

    /**
     * @param isDrawn whether there is a picture of that name
     * @param texts of the surveys' files, by key
     */
    ChangeReader(
            Surveys surveys,
            SurveyFiles.SharedFiles files,
            Translations translations,
            Predicate<String> isDrawn,
            Map<String, String> texts) {
        this.surveys = surveys;
        this.files = files;
        this.translations = translations;
        this.isDrawn = isDrawn;
        this.texts = texts;
    }

    Surveys surveys() {
        return surveys;
    }

    /** The survey of that key as the folder holds it. */
    public Optional<Survey> survey(String key) {
        return surveys.survey(key);
    }

    /** Keys of the folder's surveys, in its order. */
    public List<String> keys() {
        return surveys.all().stream().map(Survey::key).toList();
    }

    /** The text of that survey's file, letter by letter. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * Answers that surveys share, as {@code scales.yaml} has them.
     *
     * @param scale of scales, else of lists
     */
    public List<Option> shared(boolean scale, String name) {
        return (scale ? files.scales().scales() : files.scales().lists()).getOrDefault(name, List.of());
    }

    /**
     * @param before the survey as the folder holds it
     * @param text of the changed file
     * @param label what the changed file is called in a fault
     * @throws SurveyFault where the changed file cannot be read
     */
    public ChangedSurvey changed(Survey before, String text, String label) {
        SurveyFile after = read(text, label);
        return new ChangedSurvey(surveys, before, after);
    }

    /**
     * A draft, held to all that the folder's files are held to but for its verdicts.
     *
     * @param label what the draft is called in a fault
     * @throws SurveyFault with the first fault
     */
    public DraftedSurvey drafted(String text, String label) {
        SurveyFile draft = read(text, label);
        FaceCheck.check(draft, files.recodes(), isDrawn);
        SharedPageCheck.check(draft);
        LanguageCheck.check(draft, translations);
        List<Survey> others = surveys.all().stream()
                .filter(one -> !one.key().equals(draft.survey().key()))
                .toList();
        List<Survey> family = others.stream()
                .filter(one -> one.instrument().equals(draft.survey().instrument())
                        && one.month().compareTo(draft.survey().month()) < 0)
                .toList();
        FamilyCheck.check(
                draft,
                others.stream()
                        .filter(one -> family.contains(one)
                                || !one.instrument().equals(draft.survey().instrument()))
                        .toList());
        return new DraftedSurvey(surveys, family, draft);
    }

    private SurveyFile read(String text, String label) {
        SchemaChecks checks = new SchemaChecks();
        try {
            Entry root = checks.check(SchemaChecks.Kind.SURVEY, YamlFile.read(label, text));
            SurveyFile after = SurveyFile.read(root, files.scales(), files.keys());
            RouteCheck.check(after);
            return after;
        } finally {
            checks.passed();
        }
    }
}
