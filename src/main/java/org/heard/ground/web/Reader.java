package org.heard.ground.web;

import java.util.List;
import org.heard.ground.language.Language;
import org.heard.ground.language.Speech;

/**
 * In which language a page speaks to anyone who reads it, and which others it could.
 *
 * @param draft nobody has checked the translation yet: the page says so
 * @param languages all the page can be read in, the one shown among them; none where there is no choice
 * @param around what else stands around the page
 */
public record Reader(Speech speech, boolean draft, List<LanguageLink> languages, Surroundings around) {
    /** What an address asks for a language by. */
    public static final String LANGUAGE = "lang";

    public Reader {
        languages = List.copyOf(languages);
    }

    public Reader(Speech speech, boolean draft, List<LanguageLink> languages) {
        this(speech, draft, languages, Surroundings.NONE);
    }

    /** What an address ends with that asks for this language; nothing in English, which needs no asking. */
    String asked() {
        return speech.language().equals(Language.ENGLISH)
                ? ""
                : "?" + LANGUAGE + "=" + speech.language().code();
    }

    public Reader amid(Surroundings other) {
        return new Reader(speech, draft, languages, other);
    }
}
