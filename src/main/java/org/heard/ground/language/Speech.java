package org.heard.ground.language;

import java.time.LocalDate;

/** The interface in one language. Templates reach it as {@code {say:word}}. */
public record Speech(Messages words, Language language) {
    public String say(String word, Object... values) {
        return say(Phrase.of(word, values));
    }

    public String say(Phrase phrase) {
        return words.say(phrase, language);
    }

    /** In words; empty for no date. */
    public String date(LocalDate date) {
        return language.date(date);
    }
}
