package org.heard.collection.journey;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.heard.ground.language.Language;
import org.heard.ground.language.Phrase;
import org.heard.ground.language.Speech;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Text;

/** In which words a person is asked: a language and a face of the survey. */
record Voice(Speech speech, String face) {
    Language language() {
        return speech.language();
    }

    String say(Text text) {
        return text.said(language());
    }

    /** A word of the interface. */
    String say(String word, Object... values) {
        return speech.say(word, values);
    }

    String say(Phrase phrase) {
        return speech.say(phrase);
    }

    String date(LocalDate date) {
        return speech.date(date);
    }

    /** A sentence that names hour and day, in this order. */
    String say(String word, ZonedDateTime moment) {
        return say(word, language().hour(moment), date(moment.toLocalDate()));
    }

    /** The question of a page, with the words of ours where it is not the survey's. */
    Question question(Step step) {
        return AnotherChild.is(step) ? AnotherChild.in(speech.words()) : step.question();
    }

    String ask(Step step) {
        return ask(question(step));
    }

    /** A face not yet translated is asked in the ordinary words of that language, not in English. */
    String ask(Question question) {
        Text inFace = question.asked().wording(face);
        return say(inFace.isIn(language().code()) ? inFace : question.asked().wording());
    }
}
