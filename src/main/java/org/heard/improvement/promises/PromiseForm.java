package org.heard.improvement.promises;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;

/** A promise. Whether it changed anything has no field: the next round says so. */
@Singleton
class PromiseForm implements ThingForm {
    static final String SAID = "said";
    static final String MEASURE = "measure";
    static final String BASELINE = "baseline";
    static final String DID = "did";
    static final String OWNER = "owner";
    static final String DUE = "due";
    static final String STATE = "state";
    static final String DONE = "done";
    static final String WHY_NOT = "whyNot";

    static final List<FieldChoice> STATES = List.of(
            new FieldChoice("planned", "Planned"),
            new FieldChoice("doing", "We are doing it"),
            new FieldChoice("done", "Done"),
            new FieldChoice("cannot", "We cannot do it"));

    private final BoardChoices choices;

    PromiseForm(BoardChoices choices) {
        this.choices = choices;
    }

    @Override
    public ThingKind kind() {
        return ThingKind.PROMISE;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.map(promise -> "Change promise " + promise.key()).orElse("Add a promise");
    }

    @Override
    public List<FormField> fields(Board board) {
        String easy = "Sentences of at most " + ShortSentences.MOST_WORDS + " words: families read it";
        return List.of(
                FormField.line(SAID, "You said", "What families said, in your own short words. " + easy)
                        .needed(),
                FormField.oneOf(MEASURE, "Measure that will show it", choices.surveyMeasures()),
                FormField.oneOf(BASELINE, "Round in which families said so", choices.rounds()),
                FormField.text(DID, "We did, or will do", easy).needed(),
                FormField.oneOf(OWNER, "Who sees to it", choices.seats(board)).needed(),
                FormField.day(DUE, "Promised for").needed(),
                FormField.oneOf(STATE, "How far is it?", STATES).needed(),
                FormField.day(DONE, "Done on").hinted("The last day of doing it. Rounds that begin later judge it."),
                FormField.text(WHY_NOT, "Why it cannot be done", "Only where it cannot. " + easy));
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return BoardChoices.next(board, kind(), "P");
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        List<Fault> faults = new ArrayList<>();
        String state = typed.getOrDefault(STATE, "");
        String done = typed.getOrDefault(DONE, "");
        if (state.equals("done") && done.isEmpty()) {
            faults.add(new Fault(DONE, "Done on: write the day"));
        }
        if (!done.isEmpty() && !state.equals("done")) {
            faults.add(new Fault(STATE, "A day stands at “Done on”: choose “Done”, or take the day away"));
        }
        if (!done.isEmpty() && LocalDate.parse(done).isAfter(board.asAt())) {
            faults.add(new Fault(DONE, "Done on: this day is still to come"));
        }
        if (state.equals("cannot") && typed.getOrDefault(WHY_NOT, "").isEmpty()) {
            faults.add(new Fault(WHY_NOT, "Why it cannot be done: write something here"));
        }
        if (typed.getOrDefault(MEASURE, "").isEmpty()
                != typed.getOrDefault(BASELINE, "").isEmpty()) {
            faults.add(new Fault(BASELINE, "A measure and a round go together: choose both or neither"));
        }
        Stream.of(SAID, DID, WHY_NOT)
                .flatMap(field -> ShortSentences.tooLong(typed.getOrDefault(field, ""))
                        .map(sentence -> new Fault(
                                field,
                                "At most %d words a sentence. This one is longer: “%s”"
                                        .formatted(ShortSentences.MOST_WORDS, sentence)))
                        .stream())
                .forEach(faults::add);
        return faults;
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return "/board/promises";
    }

    @Override
    public String page(String key, Board board) {
        return "/board/promises";
    }
}
