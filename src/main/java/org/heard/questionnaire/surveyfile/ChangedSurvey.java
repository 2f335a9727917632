package org.heard.questionnaire.surveyfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.questionnaire.changes.ComparedQuestion;
import org.heard.questionnaire.changes.SurveyGuard;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** A survey's file as somebody changed it, and what the guard says of each question against each earlier round. */
public final class ChangedSurvey {
    private final Surveys folder;
    private final Survey before;
    private final SurveyFile after;

    /** @param before the same survey as the folder holds it */
    ChangedSurvey(Surveys folder, Survey before, SurveyFile after) {
        this.folder = folder;
        this.before = before;
        this.after = after;
    }

    /**
     * One question against one earlier round.
     *
     * @param declared the letter the changed file gives; empty where it gives none
     */
    public record Asked(ComparedQuestion compared, Optional<String> declared) {}

    /** Keys of the changed survey's questions, in order. */
    public List<String> questions() {
        return after.survey().pages().stream().map(Page::id).toList();
    }

    /** The rounds before it, oldest first; the last is the survey as the folder holds it. */
    public List<Survey> rounds() {
        List<Survey> family = folder.of(before.instrument());
        return family.subList(0, family.indexOf(before) + 1);
    }

    public Asked against(Survey round, String question) {
        Map<String, Entry> compare = after.questions().get(question).fields("compare");
        Optional<Entry> entry = Optional.ofNullable(compare.get(round.key()));
        String with = entry.map(one -> one.text("with", question)).orElse(question);
        Optional<Recode> recode =
                entry.flatMap(one -> one.find("recode")).map(Entry::text).map(folder.recodes()::get);
        return new Asked(
                new SurveyGuard(round, after.survey()).compare(question, with, recode),
                entry.map(one -> one.isMap() ? one.at("verdict").text() : one.text()));
    }

    /** Questions of the folder's survey that the changed file no longer asks. */
    public List<SurveyGuard.Dropped> dropped() {
        return new SurveyGuard(before, after.survey()).dropped(folder.measures());
    }

    /** Key of the survey as the folder holds it. */
    public String key() {
        return before.key();
    }
}
