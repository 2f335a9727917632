package org.heard.collection.keying;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.collection.journey.WholeForm;
import org.heard.collection.response.Response;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLookup;
import org.heard.ground.crypto.Token;
import org.heard.ground.language.Language;
import org.heard.ground.language.Messages;
import org.heard.ground.language.Speech;
import org.heard.ground.language.TypedNumber;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Survey;

/** Forms of a pile as they are typed, for the page that keys them and the one that keys them again. */
@Singleton
class KeyedForms {
    private final RoundLookup asked;
    private final Batches piles;
    private final Clock clock;
    private final Speech english;

    KeyedForms(RoundLookup asked, Batches piles, Clock clock, Messages words) {
        this.asked = asked;
        this.piles = piles;
        this.clock = clock;
        this.english = new Speech(words, Language.ENGLISH);
    }

    Batch pile(String round, int number) {
        Round found = asked.round(round);
        return piles.numbered(number, found).orElseThrow(NotFoundException::new);
    }

    KeyedForm blank(Batch pile) {
        return form(pile, 1, name -> "");
    }

    /** Of several boxes with one name the first counts; a page of ours sends none twice. */
    KeyedForm typed(Batch pile, MultivaluedMap<String, String> sent) {
        return form(pile, children(sent), name -> first(sent, name));
    }

    /** A form as it was keyed, to be put right. */
    KeyedForm kept(Round round, Response.How how, Answers answers) {
        Survey survey = asked.survey(round);
        int children = Math.max(1, answers.children().size());
        return KeyedForm.of(survey, how, children, new TypedAnswers(survey, how, answers)::in);
    }

    /** The same form as it is typed now. */
    KeyedForm typed(Round round, Response.How how, MultivaluedMap<String, String> sent) {
        return KeyedForm.of(asked.survey(round), how, children(sent), name -> first(sent, name));
    }

    private static int children(MultivaluedMap<String, String> sent) {
        int children = number(sent.getFirst("children"));
        int shown = sent.containsKey("add") ? children + 1 : children;
        return Math.min(Math.max(shown, 1), WholeForm.mostChildren());
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }

    KeyingForm shown(Round round, KeyedForm form, Map<String, String> errors) {
        return new KeyingForm(round.key(), 0, 0, 0, "", form.children(), hasRoom(form), KeyingForm.parts(form, errors));
    }

    private static boolean hasRoom(KeyedForm form) {
        return form.boxes().stream().anyMatch(box -> box.child() > KeyedAnswer.ABOUT)
                && form.children() < WholeForm.mostChildren();
    }

    private KeyedForm form(Batch pile, int children, java.util.function.UnaryOperator<String> typed) {
        Response.How how = new Response.How(pile.language(), pile.face(), pile.mode(), "open");
        return KeyedForm.of(survey(pile), how, children, typed);
    }

    KeyedForm.Result result(KeyedForm form) {
        return form.result(english, LocalDate.now(clock));
    }

    KeyingForm shown(Batch pile, Token key, KeyedForm form, Map<String, String> errors) {
        return new KeyingForm(
                pile.round(),
                pile.number(),
                pile.keyed(),
                pile.counted(),
                key.cookie(),
                form.children(),
                hasRoom(form),
                KeyingForm.parts(form, errors));
    }

    private Survey survey(Batch pile) {
        return asked.survey(asked.round(pile.round()));
    }

    private static int number(String typed) {
        int number = TypedNumber.whole(typed).orElse(1);
        return number >= 1 && number <= 9 ? number : 1;
    }
}
