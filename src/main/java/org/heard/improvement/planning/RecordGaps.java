package org.heard.improvement.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.meetings.Decision;
import org.heard.improvement.record.Thing;

/**
 * What an objective lacks that only the rest of the record shows: an owner who is still on the board, a day its targets
 * are counted from, and the voice of families.
 *
 * @param start day the plan begins, where it has one
 */
record RecordGaps(String objective, Optional<LocalDate> start, List<PlannedAction> actions, Board board) {
    List<String> all() {
        return Stream.of(
                        date(),
                        promise(),
                        actions.stream().flatMap(this::owner),
                        actions.stream().flatMap(this::voices))
                .flatMap(gaps -> gaps)
                .toList();
    }

    private List<Thing> targets() {
        return board.of(ThingKind.TARGET, "objective", objective);
    }

    private Stream<String> date() {
        return start.isPresent() || targets().isEmpty()
                ? Stream.empty()
                : Stream.of("its targets have no date, for the plan has no day on which it begins");
    }

    /** A promise tells of an objective by the measure that both name. */
    private Stream<String> promise() {
        Set<String> measures = Stream.concat(actions.stream().map(PlannedAction::thing), targets().stream())
                .map(thing -> thing.text("measure"))
                .filter(measure -> !measure.isEmpty())
                .collect(Collectors.toSet());
        boolean isTold = board.all(ThingKind.PROMISE).stream()
                .map(promise -> promise.text("measure"))
                .anyMatch(measures::contains);
        return actions.isEmpty() || isTold
                ? Stream.empty()
                : Stream.of("no promise to families by one of its measures");
    }

    /** A form asks for the owner; the seat may have left the board since. */
    private Stream<String> owner(PlannedAction action) {
        boolean isOpen = action.facts().state().isOpen();
        return isOpen
                        && board.find(ThingKind.SEAT, action.thing().text("owner"))
                                .isEmpty()
                ? Stream.of(action.key() + ": its owner has no seat on the board")
                : Stream.empty();
    }

    /** Of the decision that changed it last. */
    private Stream<String> voices(PlannedAction action) {
        return board.find(ThingKind.DECISION, action.thing().text("decision")).map(Decision::new).stream()
                .flatMap(decision -> decision.notAsked().stream()
                        .map(voice -> action.key() + ": " + voice + " were not asked before decision "
                                + decision.reference()));
    }
}
