package org.heard.ground.web;

import java.util.List;
import org.heard.ground.language.Language;
import org.heard.ground.language.Speech;

/**
 * In which language a page speaks to anyone who reads it, and which others it could.
 *
 * @param says addresses on the page ask for its language: always, but where the next page would be in English anyway
 * @param draft nobody has checked the translation yet: the page says so
 * @param languages all the page can be read in, the one shown among them; none where there is no choice
 * @param around what else stands around the page
 */
public record Reader(Speech speech, boolean says, boolean draft, List<LanguageLink> languages, Surroundings around) {
    /** What an address asks for a language by. */
    public static final String LANGUAGE = "lang";

    public Reader {
        languages = List.copyOf(languages);
    }

    public Reader(Speech speech, boolean draft, List<LanguageLink> languages) {
        this(speech, !speech.language().equals(Language.ENGLISH), draft, languages, Surroundings.NONE);
    }

    /** What an address ends with that asks for this language; nothing where it needs no asking. */
    public String asked() {
        return says ? "?" + asking() : "";
    }

    /** As it stands among other parameters of an address. */
    public String asking() {
        return LANGUAGE + "=" + speech.language().code();
    }

    public Reader amid(Surroundings other) {
        return new Reader(speech, says, draft, languages, other);
    }
}
