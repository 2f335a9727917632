package org.heard.improvement.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Days;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.planning.ImprovementPlan;
import org.heard.improvement.promises.PromiseLine;
import org.heard.improvement.record.Thing;

/**
 * The plan as everybody may read it, as at a day.
 *
 * @param promises overdue first
 */
record Progress(LocalDate asAt, long entry, String digest, List<PromiseLine> promises, List<PlanArea> areas) {
    static Progress of(Board board, List<PromiseLine> promises, ImprovementPlan plan) {
        List<PublicAction> actions = board.all(ThingKind.ACTION).stream()
                .sorted(Comparator.comparing(Thing::key, BoardChoices.BY_NUMBER))
                .map(action -> PublicAction.of(action, board.asAt()))
                .toList();
        return new Progress(
                board.asAt(),
                board.head().seq(),
                board.head().digest(),
                promises.stream().map(one -> one.in(SmallCounts::hidden)).toList(),
                plan.objectives().stream()
                        .map(one -> new PlanArea(
                                one.key(),
                                one.title(),
                                one.standing().colour(),
                                actions.stream()
                                        .filter(action -> action.objective().equals(one.key()))
                                        .toList()))
                        .toList());
    }

    public String day() {
        return Days.inWords(asAt);
    }

    public boolean isEmpty() {
        return promises.isEmpty() && actions().findAny().isEmpty();
    }

    Stream<PublicAction> actions() {
        return areas.stream().flatMap(area -> area.actions().stream());
    }

    public List<PublicAction> lateActions() {
        return actions().filter(PublicAction::late).toList();
    }

    public List<PublicAction> droppedActions() {
        return actions().filter(PublicAction::isDropped).toList();
    }

    public Optional<PlanArea> area(String key) {
        return areas.stream().filter(area -> area.key().equals(key)).findFirst();
    }

    /** "14 actions and 3 promises": what a publication shows. */
    public String size() {
        long actions = actions().count();
        return actions
                + (actions == 1 ? " action and " : " actions and ")
                + promises.size()
                + (promises.size() == 1 ? " promise" : " promises");
    }

    /** Sentences in which a number from one to four is left, each after its number; for the officer who publishes it. */
    public List<String> smallNumbers() {
        Stream<String> promised =
                promises.stream().flatMap(one -> left(one.key(), one.said(), one.did(), one.because()));
        return Stream.concat(promised, actions().flatMap(one -> left(one.key(), one.what(), one.easy())))
                .distinct()
                .toList();
    }

    private static Stream<String> left(String key, String... texts) {
        return Stream.of(texts).flatMap(text -> SmallCounts.left(text).stream()).map(sentence -> key + ": " + sentence);
    }

    /** What has changed since an earlier version, in sentences of a few words. */
    List<String> since(Progress before) {
        List<String> sentences = new ArrayList<>();
        add(sentences, added(done(), before.done()), " thing was done.", " things were done.");
        add(sentences, added(late(), before.late()), " thing became late.", " things became late.");
        add(sentences, added(dropped(), before.dropped()), " thing was dropped.", " things were dropped.");
        add(
                sentences,
                added(changed(), before.changed()),
                " promise changed something for families.",
                " promises changed something for families.");
        add(
                sentences,
                added(otherWord(before), Set.of()),
                " answer is another than before.",
                " answers are others than before.");
        return sentences.isEmpty() ? List.of("Nothing has changed.") : sentences;
    }

    private static void add(List<String> sentences, long count, String one, String more) {
        if (count > 0) {
            sentences.add(count + (count == 1 ? one : more));
        }
    }

    private static long added(Set<String> now, Set<String> before) {
        return now.stream().filter(key -> !before.contains(key)).count();
    }

    private Set<String> done() {
        return keys(actions().filter(PublicAction::isDone), promises.stream().filter(PromiseLine::isDone));
    }

    private Set<String> late() {
        return keys(actions().filter(PublicAction::late), promises.stream().filter(PromiseLine::late));
    }

    private Set<String> dropped() {
        return keys(actions().filter(PublicAction::isDropped), Stream.of());
    }

    private Set<String> changed() {
        return keys(Stream.of(), promises.stream().filter(one -> one.answer().startsWith("Yes")));
    }

    /** Promises whose last word moved, other than to "yes". */
    private Set<String> otherWord(Progress before) {
        return keys(
                Stream.of(),
                promises.stream()
                        .filter(one -> !one.answer().startsWith("Yes"))
                        .filter(one -> before.promises.stream()
                                .anyMatch(old -> old.key().equals(one.key())
                                        && old.isDone()
                                        && old.change().word() != one.change().word())));
    }

    private static Set<String> keys(Stream<PublicAction> actions, Stream<PromiseLine> promises) {
        return Stream.concat(actions.map(PublicAction::key), promises.map(PromiseLine::key))
                .collect(Collectors.toSet());
    }
}
