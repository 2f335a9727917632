package org.heard.questionnaire.surveyfile;

import java.util.List;
import java.util.Map;
import org.heard.questionnaire.changes.WordDifference;
import org.heard.questionnaire.survey.Lineage;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Recode;

/**
 * Holds what a verdict needs besides: a recode that is there and reaches every answer, a reason. Which verdicts are on
 * offer at all, facet by facet, {@code SurveyGuard} says.
 */
record LineageCheck(Entry entry, Lineage lineage, Page before, Page after) {
    void check(Map<String, Recode> recodes) {
        Recode recode = lineage.recode().map(key -> recode(recodes, key)).orElse(null);
        switch (lineage.comparability()) {
            case SAME -> same(recode);
            case RECODED -> recoded(recode);
            case CAUTION, BREAK -> needsReason();
        }
        List<Option> options = recode == null ? after.question().options() : recode.options();
        entry.items("caution").forEach(code -> QuestionReader.refuseUnknown(code, options));
    }

    private void same(Recode recode) {
        if (recode != null) {
            throw entry.fault("a recode is named, so the verdict is R, not S");
        }
        if (!WordDifference.areAlike(english(before), english(after))) {
            needsReason();
        }
    }

    private void recoded(Recode recode) {
        if (recode == null) {
            throw entry.fault("the verdict is R, so “recode” must name a recode of recodes.yaml");
        }
        needsReason();
        reaches(recode, lineage.earlier(), before);
        reaches(recode, lineage.later(), after);
        if (recode.onlyIf().isEmpty() && !before.askIf().equals(after.askIf())) {
            throw otherPeople();
        }
    }

    private void needsReason() {
        if (lineage.reason().isEmpty()) {
            throw entry.fault("the verdict " + lineage.comparability().letter() + " against " + lineage.earlier()
                    + " needs a “reason” a parent understands");
        }
    }

    private Recode recode(Map<String, Recode> recodes, String key) {
        if (!recodes.containsKey(key)) {
            throw entry.at("recode").fault("there is no recode “" + key + "” in recodes.yaml");
        }
        return recodes.get(key);
    }

    private void reaches(Recode recode, String survey, Page page) {
        List<String> known = recode.options().stream().map(Option::code).toList();
        for (String code : codes(page)) {
            if (!known.contains(recode.apply(survey, code))) {
                throw entry.at("recode")
                        .fault("recode " + recode.key() + " does not say what becomes of the answer “" + code + "” of "
                                + survey);
            }
        }
    }

    private SurveyFault otherPeople() {
        return entry.fault("the verdict is " + lineage.comparability().letter() + ", but " + lineage.earlier()
                + " asked other people (“ask_if” differs); use a recode with “only_if”, or C or B");
    }

    private static List<String> codes(Page page) {
        return page.question().options().stream().map(Option::code).toList();
    }

    private static String english(Page page) {
        return page.question().asked().wording().english();
    }
}
