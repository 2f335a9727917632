package org.heard.collection.editor;

import java.util.List;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;

/**
 * One question of a draft as its form and its preview show it.
 *
 * @param correction of slips, while people answer: its words alone can be changed
 * @param fields of the words
 * @param condition of its own, in words; empty for none
 * @param together keys of the questions on the same page
 * @param looks at it as people will
 * @param theirs what was saved while somebody wrote
 */
record EditedQuestion(
        String key,
        String survey,
        String question,
        String words,
        int seen,
        boolean correction,
        List<Field> fields,
        List<QuestionFields.Answer> answers,
        QuestionFields.NewAnswer newAnswer,
        Field marks,
        List<Choice> routes,
        String condition,
        List<Field> translations,
        List<Choice> sections,
        List<String> together,
        QuestionPreview.Looks looks,
        List<Theirs> theirs,
        List<Line> asks) {
    /** What was saved in between. */
    record Theirs(String label, String words) {}

    /** What the guard asks against one round. */
    record Line(String address, String round, String said) {}

    /** A question as its form is to be shown. @param face, @param language of the preview; empty for the first */
    record Asked(Found found, QuestionForm form, String face, String language) {
        Asked(Found found, QuestionForm form) {
            this(found, form, "", "");
        }
    }

    static EditedQuestion of(Asked asked, QuestionPreview preview, List<Theirs> theirs, List<Fault> faults) {
        Found found = asked.found();
        String question = asked.form().question();
        QuestionFields fields = new QuestionFields(found, asked.form(), faults);
        return new EditedQuestion(
                found.key(),
                found.survey().title().english(),
                question,
                found.survey()
                        .question(question)
                        .orElseThrow()
                        .asked()
                        .wording()
                        .english(),
                found.version(),
                found.isCorrection(),
                fields.words(),
                fields.answers(),
                fields.newAnswer(),
                fields.marks(),
                fields.routes(),
                OwnCondition.of(found, question).words(found.survey()),
                fields.translations(preview.languages(found)),
                fields.places(),
                fields.together(),
                preview.of(found, question, preview.in(found, asked.face(), asked.language())),
                theirs,
                asks(found, question));
    }

    private static List<Line> asks(Found found, String question) {
        return found.asksOf(question).stream()
                .filter(Ask::isLeft)
                .map(ask -> new Line(ask.address(found.key()), ask.round().round(), PairForm.offered(ask)))
                .toList();
    }
}
