package org.heard.collection.journey;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.heard.ground.language.Language;
import org.heard.ground.language.Speech;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Field;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** A question as people will see it, to look at only: by the same controls as on their pages. */
@Singleton
public class Preview {
    private final Surveys surveys;
    private final Illustrations illustrations;

    Preview(Surveys surveys, Illustrations illustrations) {
        this.surveys = surveys;
        this.illustrations = illustrations;
    }

    /** @param kind the tag that draws it, in small letters */
    public record Shown(String kind, Field field, String help, String picture, boolean optional, Language language) {}

    /** @param survey as written, whether it is among the surveys or not */
    public Shown of(Survey survey, Question question, String face, Language language) {
        Voice voice = new Voice(new Speech(surveys.languages().words(), language), face);
        UnaryOperator<String> pictures = illustrations.pictures(survey.hasPictures(face));
        Control control = Control.of(question, voice, pictures, Control.Given.NOTHING);
        String help =
                question.asked().help(face, false).stream().map(voice::say).collect(Collectors.joining(" "));
        return new Shown(
                control.kind().name().toLowerCase(java.util.Locale.ROOT),
                apart(control.field()),
                help,
                pictures.apply(question.asked().traits().symbol()),
                !question.asked().required(),
                language);
    }

    /** Its names are its own: it stands beside a form. */
    private static Field apart(Field field) {
        List<Choice> choices = new ArrayList<>();
        field.choices()
                .forEach(one -> choices.add(
                        new Choice("preview-" + one.id(), one.value(), one.label(), one.chosen(), one.picture())));
        return new Field("preview-" + field.name(), field.label(), field.hint(), "", "", choices);
    }
}
