package org.heard.improvement.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.improvement.plan.DidItChange.Word;

/**
 * You said, we did: did it change? The last word comes from a release alone, and never says "because of".
 *
 * @param hasMeasure a question that will be asked again belongs to it
 * @param done the day it was done
 * @param why why it cannot be done; blank unless so
 */
public record Promise(boolean hasMeasure, State state, Optional<LocalDate> done, String why) {
    /** What we did. */
    public enum State {
        PLANNED,
        DOING,
        DONE,
        CANNOT
    }

    /** What may be said on a day, of the rounds published by then. */
    public DidItChange didItChange(List<PromiseRound> rounds, LocalDate asAt) {
        if (!hasMeasure) {
            return DidItChange.of(Word.NO_MEASURE, "");
        }
        if (state == State.CANNOT) {
            return DidItChange.of(Word.CANNOT, why);
        }
        if (state != State.DONE || done.filter(day -> !day.isAfter(asAt)).isEmpty()) {
            return DidItChange.of(Word.NOT_DONE, "");
        }
        List<PromiseRound> known =
                rounds.stream().filter(round -> round.isPublished(asAt)).toList();
        return newest(known)
                .map(round -> round.says(asAt).after(history(known, round, asAt)))
                .orElseGet(() -> none(known));
    }

    private Optional<PromiseRound> newest(List<PromiseRound> known) {
        return known.stream().filter(this::isLater).max(Comparator.comparing(PromiseRound::from));
    }

    private boolean isLater(PromiseRound round) {
        return round.from().isAfter(done.orElseThrow());
    }

    /** A round that began by the day and went on: some answered before anything was done. */
    private DidItChange none(List<PromiseRound> known) {
        LocalDate day = done.orElseThrow();
        return known.stream().anyMatch(round -> !round.to().isBefore(day))
                ? DidItChange.of(Word.CANNOT_TELL, "some answered before")
                : DidItChange.of(Word.NOT_ASKED_AGAIN, "");
    }

    private List<String> history(List<PromiseRound> known, PromiseRound newest, LocalDate asAt) {
        List<String> before = new ArrayList<>();
        known.stream()
                .filter(this::isLater)
                .filter(round -> round.from().isBefore(newest.from()))
                .sorted(Comparator.comparing(PromiseRound::from))
                .forEach(round -> before.add(
                        round.says(asAt).word().words() + " (" + round.from().getYear() + ")"));
        return before;
    }
}
