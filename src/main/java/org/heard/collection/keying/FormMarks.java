package org.heard.collection.keying;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heard.collection.response.Marks;
import org.heard.collection.response.Whereabouts;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Secrets;

/** What a keyed form is known by where it lies: made from the code on the paper, and others after each correction. */
@Singleton
class FormMarks {
    /** A form that was put right so often has to be struck and keyed by whoever still can read it. */
    static final int MOST = 5;

    private final Whereabouts sent;
    private final Secrets secrets;

    FormMarks(Whereabouts sent, Secrets secrets) {
        this.sent = sent;
        this.secrets = secrets;
    }

    /** @param times how often it was put right */
    Marks of(Round round, String code, int times) {
        return Marks.ofForm(code, round, times, secrets);
    }

    /** How often the form with that code was put right by now; empty where there is none. */
    Optional<Integer> times(Round round, String code) {
        return IntStream.rangeClosed(0, MOST)
                .boxed()
                .filter(times -> sent.holds(of(round, code, times), round))
                .findFirst();
    }
}
