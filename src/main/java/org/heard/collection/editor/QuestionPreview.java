package org.heard.collection.editor;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.collection.journey.Preview;
import org.heard.ground.language.Language;
import org.heard.questionnaire.survey.Offer;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Surveys;

/** How people will see a question of a draft, in each face and language. */
@Singleton
class QuestionPreview {
    private final Surveys surveys;
    private final Preview preview;

    QuestionPreview(Surveys surveys, Preview preview) {
        this.surveys = surveys;
        this.preview = preview;
    }

    /** A link to another look of the preview. */
    record Look(String address, String label, boolean here) {}

    record Looks(Preview.Shown preview, List<Look> faces, List<Look> languages) {}

    /** Those the draft is written in, checked or not. */
    List<Language> languages(Found found) {
        return surveys.languages().of(found.survey()).stream()
                .map(Offer::language)
                .toList();
    }

    /** @param face of the survey, @param code of a language; the first and English where there is no such one */
    Looks of(Found found, String question, String face, String code) {
        Question asked = found.survey().question(question).orElseThrow();
        List<String> faces = found.survey().faces();
        String shown = faces.contains(face) ? face : faces.get(0);
        Language in = languages(found).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(Language.ENGLISH);
        String here = QuestionFormPage.address(found.key(), question);
        return new Looks(
                preview.of(found.survey(), asked, shown, in),
                faces.stream()
                        .map(one -> new Look(
                                here + "?face=" + one + "&lang=" + in.code(),
                                found.survey().faceTitle(one).english(),
                                one.equals(shown)))
                        .toList(),
                languages(found).stream()
                        .map(one ->
                                new Look(here + "?face=" + shown + "&lang=" + one.code(), one.name(), one.equals(in)))
                        .toList());
    }
}
