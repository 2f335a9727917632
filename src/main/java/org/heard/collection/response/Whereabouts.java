package org.heard.collection.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.heard.collection.round.Round;

/**
 * Where what somebody sent is by now: in its envelope, or opened. A lot moves it from the one to the other, so the
 * envelope is always asked for first: anyone who looks in that order misses nothing. <b>What it guarantees:</b> of an opened
 * response nothing is seen to change while its round is open; the new answers wait, sealed, for the close. <b>What its
 * caller must see to:</b> the round is held, so that it is neither closed nor counted meanwhile.
 */
@ApplicationScoped
public class Whereabouts {
    private final Envelopes envelopes;
    private final Responses responses;

    Whereabouts(Envelopes envelopes, Responses responses) {
        this.envelopes = envelopes;
        this.responses = responses;
    }

    /** What it says, in either place. */
    public Optional<Envelope> find(Marks marks, Round round) {
        return envelopes
                .find(marks.envelope(), round)
                .or(() -> responses
                        .withReceipt(marks.response(), round)
                        .filter(opened -> !envelopes.waitsInstead(marks))
                        .map(Envelope::insteadOf));
    }

    /** Adds a form, unless it is in either place. @return whether it was added */
    public boolean addOnce(Round round, Marks marks, Envelope envelope) {
        boolean added = envelopes.add(round, marks.envelope(), null, envelope);
        // Only now: it may have been opened a moment ago.
        if (added && responses.withReceipt(marks.response(), round).isPresent()) {
            envelopes.take(marks.envelope(), round);
            return false;
        }
        return added;
    }

    /** Puts new answers in the place of those with that receipt. @return whether they were there */
    public boolean change(Marks before, DraftContents now, Marks after, Round round) {
        Optional<Envelopes.Taken> waiting = envelopes.take(before.envelope(), round);
        if (waiting.isPresent()) {
            Envelope changed = envelopes.open(waiting.get()).changed(now, after.response());
            return envelopes.add(round, after.envelope(), waiting.get().instead(), changed);
        }
        return responses
                .held(before.response(), round)
                .map(opened -> Envelope.insteadOf(opened).changed(now, after.response()))
                .filter(changed -> envelopes.add(round, after.envelope(), before.changed(), changed))
                .isPresent();
    }

    /** @return the place in the list of the first that is in either place, looked for in one statement */
    public Optional<Integer> first(List<Marks> some, Round round) {
        return envelopes.first(some, round);
    }

    /** Takes it away, wherever it is. @return whether it was there */
    public boolean erase(Marks marks, Round round) {
        Optional<Envelopes.Taken> waiting = envelopes.take(marks.envelope(), round);
        if (waiting.isPresent()) {
            envelopes.open(waiting.get()).instead().ifPresent(opened -> responses.erase(opened, round));
            return true;
        }
        return responses.held(marks.response(), round).isPresent()
                && !envelopes.waitsInstead(marks)
                && responses.erase(marks.response(), round);
    }
}
