package org.heard.collection.keying;

import java.util.List;
import java.util.stream.Stream;
import org.heard.ground.language.Language;
import org.heard.ground.language.TypedNumber;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.questionnaire.survey.Survey;

/** What is asked of a new pile. @param choices left out where there is nothing to choose */
record NewPile(List<Field> choices, Field counted) {
    private static final int MOST_FORMS = 500;

    /** What an officer said; an empty text for what they did not. */
    record Said(String mode, String language, String face, String counted) {
        static final Said NOTHING = new Said("paper", "en", "", "");

        static Said of(String mode, String language, String face, String counted) {
            return new Said(
                    text(mode), text(language), text(face), text(counted).strip());
        }

        private static String text(String sent) {
            return sent == null ? "" : sent;
        }

        /** What there is no choice of is not asked: a survey of one face, one language. */
        Said in(Survey survey, List<Language> languages) {
            return new Said(
                    mode,
                    languages.size() == 1 && (language.isEmpty() || equals(NOTHING))
                            ? languages.get(0).code()
                            : language,
                    face.isEmpty() ? survey.faces().get(0) : face,
                    counted);
        }
    }

    /** @param languages people may answer in now */
    static NewPile asked(Survey survey, List<Language> languages, Said said) {
        List<Choice> modes = List.of(
                choice("mode", "paper", "On paper", said.mode()), choice("mode", "phone", "By phone", said.mode()));
        List<Choice> tongues = languages.stream()
                .map(one -> choice("language", one.code(), one.name(), said.language()))
                .toList();
        List<Choice> faces = survey.faces().stream()
                .map(one -> choice("face", one, survey.faceTitle(one).english(), said.face()))
                .toList();
        List<Field> choices = List.of(
                field("mode", "How did they come?", modes),
                field("language", "In which language?", tongues),
                field("face", "Which form?", faces));
        return new NewPile(
                choices.stream()
                        .filter(field -> field.choices().size() > 1 || field.isWrong())
                        .toList(),
                Field.typed("counted", "How many forms are in the pile?", "", "", said.counted()));
    }

    /** With what is wrong about the count. */
    NewPile checked() {
        int forms = TypedNumber.whole(counted.value()).orElse(0);
        boolean good = forms >= 1 && forms <= MOST_FORMS;
        String wrong = good ? "" : "Count the forms first: type a number from 1 to " + MOST_FORMS;
        return new NewPile(choices, Field.typed(counted.name(), counted.label(), "", wrong, counted.value()));
    }

    public List<Fault> faults() {
        return Stream.concat(choices.stream(), Stream.of(counted))
                .flatMap(field -> field.faults().stream())
                .toList();
    }

    private static Field field(String name, String label, List<Choice> choices) {
        boolean chosen = choices.stream().anyMatch(Choice::chosen);
        return new Field(name, label, "", chosen ? "" : "Choose one of these", "", choices);
    }

    private static Choice choice(String name, String value, String label, String chosen) {
        return new Choice(name + "-" + value, value, label, value.equals(chosen));
    }
}
