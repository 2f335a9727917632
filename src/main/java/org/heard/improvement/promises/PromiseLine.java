package org.heard.improvement.promises;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heard.ground.language.Days;
import org.heard.ground.language.Sentence;
import org.heard.improvement.evidence.RoundFigure;
import org.heard.improvement.plan.DidItChange;
import org.heard.improvement.plan.Promise;

/**
 * A promise as at a day.
 *
 * @param measure "Listened to in the plan"; empty where no question will show it
 * @param before the measure in its baseline round
 * @param now the measure in the round that judges it; empty where none gave a word
 * @param firstDue the day it was first promised for: it stays
 * @param late not done, and the first day is past
 */
public record PromiseLine(
        String key,
        String said,
        String measure,
        Optional<RoundFigure> before,
        String did,
        String owner,
        Promise.State state,
        Optional<LocalDate> done,
        LocalDate firstDue,
        LocalDate due,
        boolean late,
        long daysLate,
        DidItChange change,
        Optional<RoundFigure> now) {

    /** The same with what people wrote put otherwise. */
    public PromiseLine in(UnaryOperator<String> words) {
        return new PromiseLine(
                key,
                words.apply(said),
                measure,
                before,
                words.apply(did),
                owner,
                state,
                done,
                firstDue,
                due,
                late,
                daysLate,
                new DidItChange(
                        change.word(), words.apply(change.why()), change.was(), change.struck(), change.history()),
                now);
    }

    public boolean isDone() {
        return state == Promise.State.DONE;
    }

    /** "November 2019: 34% of 128 children". */
    public String beforeWords() {
        return before.map(figure -> figure.round() + ": " + figure.words()).orElse("");
    }

    public String nowWords() {
        return now.map(figure -> figure.round() + ": " + figure.words()).orElse("");
    }

    /** Where the chart is: of the round that judges it, else of the baseline. */
    public String chart() {
        return now.or(() -> before).map(RoundFigure::address).orElse("");
    }

    public String stateWords() {
        return switch (state) {
            case PLANNED -> "planned for " + Days.inWords(due);
            case DOING -> "under way, promised for " + Days.inWords(due);
            case DONE -> "done on " + done.map(Days::inWords).orElse("");
            case CANNOT -> "we cannot do it";
        };
    }

    /** What stands before what was or will be done. */
    public String deed() {
        return switch (state) {
            case PLANNED, DOING -> "We promised";
            case DONE -> "We did";
            case CANNOT -> "We looked at";
        };
    }

    /** "promised for 1 October 2020, now 1 June 2021"; empty where it is not late. */
    public String lateWords() {
        if (!late) {
            return "";
        }
        return "promised for " + Days.inWords(firstDue) + (due.equals(firstDue) ? "" : ", now " + Days.inWords(due));
    }

    /** Another shape for each word, so that grey print tells them apart. */
    public String symbol() {
        return switch (change.word()) {
            case YES -> "▲";
            case NO_WORSE -> "◆";
            case NO -> "■";
            case NOT_CLEAR -> "●";
            case NO_MEASURE, NOT_DONE, CANNOT, NOT_ASKED_AGAIN, CANNOT_TELL -> "○";
        };
    }

    /** The word in a short sentence; never "because of". */
    public String answer() {
        return switch (change.word()) {
            case YES -> "Yes.";
            case NO_WORSE -> "No, it is worse.";
            case NO -> "No, it is about the same.";
            case NOT_CLEAR -> "Not clear. The difference may be chance.";
            case CANNOT_TELL -> "We cannot tell.";
            case NOT_ASKED_AGAIN -> "We have not asked again yet.";
            case NOT_DONE -> "It is not done yet.";
            case CANNOT -> "We cannot do it.";
            case NO_MEASURE -> "No question of our surveys tells.";
        };
    }

    /** Why we cannot tell, or cannot do it, in a sentence; empty otherwise. */
    public String because() {
        boolean said = change.word() == DidItChange.Word.CANNOT_TELL || change.word() == DidItChange.Word.CANNOT;
        return said && !change.why().isEmpty() ? Sentence.full(Sentence.capital(change.why())) : "";
    }

    /** "Corrected: it was yes." and words of earlier rounds. */
    public String earlier() {
        String was = change.was()
                .map(word -> "Corrected: it was “" + word.words() + "”. ")
                .orElse("");
        String history = change.history().isEmpty() ? "" : "Before: " + String.join(", ", change.history()) + ".";
        return (was + history).strip();
    }

    /** A withdrawn word, printed struck through; empty where none is. */
    public String struck() {
        return change.struck().map(DidItChange.Word::words).orElse("");
    }
}
