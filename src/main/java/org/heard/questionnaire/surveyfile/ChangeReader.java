package org.heard.questionnaire.surveyfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.SurveyContents;
import org.heard.questionnaire.survey.Surveys;

/** Reads a survey's file as somebody changed it. Its verdicts are not checked: what they may be is what is asked. */
public final class ChangeReader {
    private final SurveyContents contents;
    private final Surveys surveys;
    private final SurveyFiles.SharedFiles files;
    private final KeptSurveys kept;

    ChangeReader(SurveyContents contents, SurveyFiles.SharedFiles files, KeptSurveys kept) {
        this.contents = contents;
        this.surveys = new Surveys(contents);
        this.files = files;
        this.kept = kept;
    }

    SurveyContents contents() {
        return contents;
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

    /**
     * @param before the survey as the folder holds it
     * @param text of the changed file
     * @param label what the changed file is called in a fault
     * @throws SurveyFault where the changed file cannot be read
     */
    public ChangedSurvey changed(Survey before, String text, String label) {
        return new ChangedSurvey(surveys, before, read(text, label));
    }

    /**
     * Answers that surveys share, as {@code scales.yaml} has them.
     *
     * @param scale of scales, else of lists
     */
    public List<Option> shared(boolean scale, String name) {
        return (scale ? files.scales().scales() : files.scales().lists()).getOrDefault(name, List.of());
    }

    /** Names of the recodes there are. */
    public Set<String> recodes() {
        return contents.recodes().keySet();
    }

    /**
     * A draft, held to all that the folder's files are held to but for its verdicts.
     *
     * @param label what the draft is called in a fault
     * @throws SurveyFault with the first fault
     */
    public GuardedSurvey guarded(String text, String label) {
        SurveyFile draft = read(text, label);
        Map<String, Recode> recodes = RecodesFile.with(recodesBut(draft), draft.root(), draft.scales());
        FaceCheck.check(draft, recodes, kept.isDrawn());
        SharedPageCheck.check(draft);
        LanguageCheck.check(draft, kept.translations());
        List<Survey> others = contents.all().stream()
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
        return new GuardedSurvey(contents.measures(), recodes, family, draft);
    }

    /** All there are, but for those a file of the same key carries itself. */
    private Map<String, Recode> recodesBut(SurveyFile draft) {
        Map<String, Recode> others = new HashMap<>(contents.recodes());
        if (survey(draft.survey().key()).isPresent()) {
            others.keySet().removeAll(draft.root().fields("recodes").keySet());
        }
        return others;
    }

    /** Languages a draft calls checked in which a text is missing; none where its text cannot be read. */
    public List<String> unfinished(String text) {
        try {
            SurveyFile draft = read(text, "");
            return draft.survey().languages().checked().stream()
                    .filter(language -> LanguageCheck.hasGap(draft, language))
                    .toList();
        } catch (SurveyFault fault) {
            return List.of();
        }
    }

    private SurveyFile read(String text, String label) {
        SchemaChecks checks = new SchemaChecks();
        try {
            Entry root = checks.check(SchemaChecks.Kind.SURVEY, YamlFile.read(label, text));
            SurveyFile after = SurveyFile.read(root, files.scales(), files.objectives());
            RouteCheck.check(after);
            return after;
        } finally {
            checks.passed();
        }
    }

    /**
     * A survey that is not among them yet, read as strictly as a file of the folder that stands last.
     *
     * @param label what the text is called in a fault
     * @throws SurveyFault the first fault
     */
    public Survey added(String text, String label) {
        return kept.read(label, text, contents.all(), false);
    }

    /**
     * A survey that was asked before some of its family, such as one that comes in with an old file: what was asked later it need
     * not know, and silence is a break.
     *
     * @param label what the text is called in a fault
     * @throws SurveyFault the first fault
     */
    public Survey addedEarlier(String text, String label) {
        return kept.read(label, text, contents.all(), true);
    }

    /**
     * A survey that is there and is asked, with slips put right; read as mildly as it is once it is kept.
     *
     * @param label what the text is called in a fault
     * @throws SurveyFault the first fault
     */
    public Survey corrected(String key, String text, String label) {
        List<Survey> others =
                contents.all().stream().filter(one -> !one.key().equals(key)).toList();
        return kept.holding(key).read(label, text, others, true);
    }
}
