package org.heard.collection.editor;

import java.util.ArrayList;
import java.util.List;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Survey;

/**
 * The next round as a copy of a survey: its words, answers and routes as they are, the verdicts it had, and S against the
 * one it is a copy of.
 *
 * @param text of the survey that is copied
 * @param key of the new one
 * @param round its name, as charts show it: "March 2027"
 * @param month yyyy-MM
 */
record RoundCopy(Survey source, String text, String key, String round, String month) {
    String made(SurveyEdit.SharedAnswers shared) {
        List<SurveyEdit> edits = new ArrayList<>(List.of(
                new SurveyEdit.Head("key", key),
                new SurveyEdit.Head("copied_from", source.key()),
                new SurveyEdit.Head("version", "1"),
                new SurveyEdit.Head("round", round),
                new SurveyEdit.Head("month", month),
                new SurveyEdit.Head("fieldwork", "Not fixed yet.")));
        if (source.reconstructed()) {
            edits.add(new SurveyEdit.Head("reconstructed", "false"));
        }
        String title = source.title().english();
        if (title.contains(source.round())) {
            edits.add(new SurveyEdit.Head("title", title.replace(source.round(), round)));
        }
        for (Page page : source.pages()) {
            edits.add(new CompareEdit.Verdict(page.id(), source.key(), "S", "", ""));
        }
        SurveyText copy = SurveyText.of(text);
        for (SurveyEdit edit : edits) {
            copy = edit.on(copy, shared);
        }
        return copy.text();
    }
}
