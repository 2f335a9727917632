package org.heard.publication.release;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.heard.ground.language.Days;
import org.heard.ground.language.Sentence;
import org.heard.ground.web.TypedText;

/**
 * That a published release is no longer offered as what stands. It is never undone: the same figures may be published
 * again as the next version.
 *
 * @param day from which its figures stand no more
 * @param why in plain words, as everybody reads it
 */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_on") LocalDate day,
        @Column(name = "withdrawn_why") String why) {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 500;

    /** What is wrong with a reason, without full stop; empty for nothing. */
    public static String fault(String why) {
        int length = why.codePointCount(0, why.length());
        if (length < SHORTEST) {
            return "Say why in at least " + SHORTEST + " letters, so that whoever holds the figures understands it";
        }
        return length > LONGEST
                ? "Say why in at most " + LONGEST + " letters. It has " + length
                : TypedText.unprintable("The reason", why);
    }

    public String dayInWords() {
        return Days.inWords(day);
    }

    /** "Some answers were counted twice." */
    public String reason() {
        return Sentence.full(Sentence.capital(why));
    }

    /** "withdrawn on 4 June 2021. Some answers were counted twice." */
    public String inWords() {
        return "withdrawn on " + dayInWords() + ". " + reason();
    }
}
