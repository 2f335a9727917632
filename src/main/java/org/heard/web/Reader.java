package org.heard.web;

import java.util.List;
import org.heard.language.Speech;

/**
 * In which language a page speaks to whoever reads it, and which others it could.
 *
 * @param draft nobody has checked the translation yet: the page says so
 * @param languages all the page can be read in, the one shown among them; none where there is no choice
 */
public record Reader(Speech speech, boolean draft, List<LanguageLink> languages) {
    public Reader {
        languages = List.copyOf(languages);
    }
}
