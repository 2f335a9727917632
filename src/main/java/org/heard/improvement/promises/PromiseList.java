package org.heard.improvement.promises;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.evidence.PublishedEvidence;
import org.heard.improvement.evidence.RoundFigure;
import org.heard.improvement.evidence.SurveyEvidence;
import org.heard.improvement.plan.DidItChange;
import org.heard.improvement.plan.Promise;
import org.heard.improvement.record.Thing;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Surveys;

/** The promises as at the board's day: the record says what was done, published releases say what changed. */
@Singleton
public class PromiseList {
    private static final Comparator<PromiseLine> OVERDUE_FIRST = Comparator.comparing(PromiseLine::late)
            .thenComparing(PromiseLine::daysLate)
            .reversed()
            .thenComparing(PromiseLine::key, Comparator.comparingInt(String::length))
            .thenComparing(PromiseLine::key);

    private final SurveyEvidence evidence;
    private final Surveys surveys;

    PromiseList(SurveyEvidence evidence, Surveys surveys) {
        this.evidence = evidence;
        this.surveys = surveys;
    }

    /** Overdue first. */
    public List<PromiseLine> of(Board board) {
        return of(board, evidence.read());
    }

    /** The same by some releases alone. */
    public List<PromiseLine> of(Board board, PublishedEvidence known) {
        return board.all(ThingKind.PROMISE).stream()
                .map(promise -> line(promise, board, known))
                .sorted(OVERDUE_FIRST)
                .toList();
    }

    private PromiseLine line(Thing promise, Board board, PublishedEvidence known) {
        String measure = promise.text(PromiseForm.MEASURE);
        String baseline = promise.text(PromiseForm.BASELINE);
        LocalDate day = board.asAt();
        Promise.State state =
                Promise.State.valueOf(promise.text(PromiseForm.STATE).toUpperCase(Locale.ROOT));
        DidItChange change = new Promise(
                        !measure.isEmpty(), state, promise.day(PromiseForm.DONE), promise.text(PromiseForm.WHY_NOT))
                .didItChange(measure.isEmpty() ? List.of() : known.rounds(measure, baseline), day);
        LocalDate due = promise.day(PromiseForm.DUE).orElse(day);
        LocalDate first = Thing.day(promise.life().get(0), PromiseForm.DUE).orElse(due);
        boolean open = state == Promise.State.PLANNED || state == Promise.State.DOING;
        boolean late = open && (first.isBefore(day) || due.isBefore(day));
        return new PromiseLine(
                promise.key(),
                promise.text(PromiseForm.SAID),
                title(measure),
                known.figure(measure, baseline, day),
                promise.text(PromiseForm.DID),
                board.seat(promise.text(PromiseForm.OWNER)),
                state,
                promise.day(PromiseForm.DONE),
                first,
                due,
                late,
                late ? ChronoUnit.DAYS.between(first.isBefore(due) ? first : due, day) : 0,
                change,
                judged(change) ? newest(measure, day, known) : Optional.empty());
    }

    private String title(String measure) {
        return surveys.measures().stream()
                .filter(one -> one.key().equals(measure))
                .findFirst()
                .map(Measure::title)
                .orElse("");
    }

    private static boolean judged(DidItChange change) {
        return switch (change.word()) {
            case YES, NO, NO_WORSE, NOT_CLEAR -> true;
            case NO_MEASURE, NOT_DONE, CANNOT, NOT_ASKED_AGAIN, CANNOT_TELL -> false;
        };
    }

    /** A word was given by the newest round that asked. */
    private static Optional<RoundFigure> newest(String measure, LocalDate day, PublishedEvidence known) {
        return known.published(day).stream()
                .flatMap(round -> known.figure(measure, round, day).stream())
                .reduce((earlier, later) -> later);
    }
}
