package org.heard.collection.keying;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heard.collection.response.Marks;
import org.heard.collection.response.Whereabouts;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Secrets;

/** What a keyed form is known by where it lies: made from the code on the paper, and others after each correction. */
@Singleton
class FormMarks {
    private final Whereabouts sent;
    private final StruckForms struck;
    private final Secrets secrets;

    FormMarks(Whereabouts sent, StruckForms struck, Secrets secrets) {
        this.sent = sent;
        this.struck = struck;
        this.secrets = secrets;
    }

    Marks of(CodedForm form) {
        return Marks.ofForm(form.code(), form.round(), form.times(), secrets);
    }

    /** The form with that code as it stands now; empty where there is none. */
    Optional<CodedForm> find(Round round, String code) {
        List<CodedForm> ever = IntStream.rangeClosed(0, CodedForm.MOST)
                .mapToObj(times -> new CodedForm(round, code, times))
                .toList();
        return sent.first(ever.stream().map(this::of).toList(), round).map(ever::get);
    }

    /** Whether a form of the round has that code, or had it until it was struck or taken back. */
    boolean isTaken(Round round, String code) {
        return find(round, code).isPresent() || struck.end(round, code).isPresent();
    }
}
