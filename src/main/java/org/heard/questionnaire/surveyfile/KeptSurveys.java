package org.heard.questionnaire.surveyfile;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Survey;

/**
 * Lays kept texts of surveys over those of the files. A text was asked as it stands, so it is read more mildly than a
 * file: about a survey that came later, or was never asked, it need not say anything, and silence is a break. One that
 * cannot be read is named and left out.
 *
 * @param isDrawn whether there is a symbol of that name
 * @param unread hears one sentence for each text left out
 */
record KeptSurveys(
        LaidOver over,
        SurveyFiles.SharedFiles files,
        Translations translations,
        Predicate<String> isDrawn,
        Consumer<String> unread) {
    boolean holds(String key) {
        return over.holds(key);
    }

    /** The same where a survey of that key is there already. */
    KeptSurveys holding(String key) {
        return new KeptSurveys(over.holding(key), files, translations, isDrawn, unread);
    }

    /** @param surveys of the files; each kept one is put behind those of its family that were asked before it */
    void layOver(List<Survey> surveys) {
        for (LaidOver.KeptSurvey kept : over.surveys()) {
            try {
                Survey survey = read(kept.key() + ".yaml (kept in the database)", kept.text(), surveys, true);
                surveys.add(place(survey, surveys), survey);
            } catch (SurveyFault fault) {
                unread.accept(fault.getMessage());
            }
        }
    }

    /**
     * @param mildly for a text that was asked already
     * @throws SurveyFault the first fault
     */
    Survey read(String label, String text, List<Survey> surveys, boolean mildly) {
        SchemaChecks checks = new SchemaChecks();
        try {
            Entry root = checks.check(SchemaChecks.Kind.SURVEY, YamlFile.read(label, text));
            SurveyFile file = SurveyFile.read(root, files.scales(), files.objectives());
            Map<String, Recode> recodes = recodes(root, file);
            FaceCheck.check(file, recodes, isDrawn);
            RouteCheck.check(file);
            SharedPageCheck.check(file);
            LanguageCheck.check(file, translations);
            List<Survey> before = before(file.survey(), surveys);
            FamilyCheck.check(file, mildly ? before : surveys);
            LineageReader lineages = new LineageReader(recodes, family(file.survey(), before));
            return file.with(mildly ? lineages.readMildly(file) : lineages.read(file));
        } finally {
            checks.passed();
        }
    }

    /** Those of a text that is kept are among all already. */
    private Map<String, Recode> recodes(Entry root, SurveyFile file) {
        boolean known =
                files.recodes().keySet().containsAll(root.fields("recodes").keySet())
                        && holds(file.survey().key());
        return known ? files.recodes() : RecodesFile.with(files.recodes(), root, file.scales());
    }

    /** All of other families, and of its own those with an earlier month. */
    private static List<Survey> before(Survey survey, List<Survey> surveys) {
        return surveys.stream()
                .filter(other -> !isOfOneFamily(other, survey) || other.month().compareTo(survey.month()) < 0)
                .toList();
    }

    private static List<Survey> family(Survey survey, List<Survey> before) {
        return before.stream().filter(other -> isOfOneFamily(other, survey)).toList();
    }

    private static int place(Survey survey, List<Survey> surveys) {
        for (int i = surveys.size(); i > 0; i--) {
            Survey other = surveys.get(i - 1);
            if (isOfOneFamily(other, survey) && other.month().compareTo(survey.month()) <= 0) {
                return i;
            }
        }
        return surveys.size();
    }

    private static boolean isOfOneFamily(Survey one, Survey other) {
        return one.instrument().equals(other.instrument());
    }
}
