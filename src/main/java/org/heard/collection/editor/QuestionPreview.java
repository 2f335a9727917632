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

    /** In which face and language it is looked at. */
    record In(String face, Language language) {}

    /** @param face of the survey, @param code of a language; the first and English where there is no such one */
    In in(Found found, String face, String code) {
        List<String> faces = found.survey().faces();
        Language language = languages(found).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(Language.ENGLISH);
        return new In(faces.contains(face) ? face : faces.get(0), language);
    }

    Looks of(Found found, String question, In in) {
        String here = QuestionFormPage.address(found.key(), question);
        Question asked = found.survey().question(question).orElseThrow();
        return new Looks(shown(found, asked, in), faces(found, here, in), languages(found, here, in));
    }

    Preview.Shown shown(Found found, Question question, In in) {
        return preview.of(found.survey(), question, in.face(), in.language());
    }

    List<Look> faces(Found found, String here, In in) {
        return found.survey().faces().stream()
                .map(face -> new Look(
                        here + "?face=" + face + "&lang=" + in.language().code(),
                        found.survey().faceTitle(face).english(),
                        face.equals(in.face())))
                .toList();
    }

    List<Look> languages(Found found, String here, In in) {
        return languages(found).stream()
                .map(one -> new Look(
                        here + "?face=" + in.face() + "&lang=" + one.code(), one.name(), one.equals(in.language())))
                .toList();
    }
}
