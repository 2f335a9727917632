package org.heard.improvement.plan;

import java.util.List;
import java.util.Optional;

/**
 * The last word on a promise.
 *
 * @param why blank where the word says all
 * @param was the word an older version of the same round gave, where it was another
 * @param struck the word of a withdrawn release, printed struck through
 * @param history words of earlier rounds, oldest first: "yes (2020)"
 */
public record DidItChange(Word word, String why, Optional<Word> was, Optional<Word> struck, List<String> history) {
    public DidItChange {
        history = List.copyOf(history);
    }

    /** What may be said. */
    public enum Word {
        NO_MEASURE("no measure"),
        NOT_DONE("not done yet"),
        CANNOT("cannot be done"),
        NOT_ASKED_AGAIN("not asked again yet"),
        CANNOT_TELL("cannot tell"),
        YES("yes"),
        NO_WORSE("no, worse"),
        NO("no"),
        NOT_CLEAR("not clear");

        private final String words;

        Word(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static DidItChange of(Word word, String why) {
        return new DidItChange(word, why, Optional.empty(), Optional.empty(), List.of());
    }

    static DidItChange withdrawn(Word struck) {
        return new DidItChange(Word.CANNOT_TELL, "withdrawn", Optional.empty(), Optional.of(struck), List.of());
    }

    static DidItChange of(MeasureChange change) {
        if (change.verdict().isEmpty() || change.isTooFew()) {
            return of(Word.CANNOT_TELL, change.words());
        }
        if (change.isMore()) {
            return of(Word.YES, change.words());
        }
        if (change.isFewer()) {
            return of(Word.NO_WORSE, change.words());
        }
        return of(change.isAboutTheSame() ? Word.NO : Word.NOT_CLEAR, change.words());
    }

    DidItChange correcting(Word before) {
        return before == word ? this : new DidItChange(word, why, Optional.of(before), struck, history);
    }

    DidItChange after(List<String> earlier) {
        return new DidItChange(word, why, was, struck, earlier);
    }
}
