package org.heard.ground.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What an address of help asks for large text by, so that it looks as the survey it is opened from. */
    public static final String LARGE = "large";

    public Reader {
        languages = List.copyOf(languages);
    }

    public Reader(Speech speech, boolean draft, List<LanguageLink> languages) {
        this(speech, !speech.language().equals(Language.ENGLISH), draft, languages, Surroundings.NONE);
    }

    /** What an address ends with that asks for this language and size; nothing where neither needs asking. */
    public String asked() {
        String asked = Stream.of(says ? asking() : "", around.large() ? LARGE + "=yes" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "" : "?" + asked;
    }

    /** As it stands among other parameters of an address. */
    public String asking() {
        return LANGUAGE + "=" + speech.language().code();
    }

    public Reader amid(Surroundings other) {
        return new Reader(speech, says, draft, languages, other);
    }
}
